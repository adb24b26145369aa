package io.planwerk.rest;

import io.planwerk.application.archive.Archiving;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.archive.Loading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a few lines, and remembers those that it is given. */
public final class ScriptedArchiving implements Archiving {
  public final List<String> taken = new ArrayList<>();
  public Loading loading = new Loading.Loaded(Map.of("strategy", 2L));
  public boolean mayBackUp = true;

  /** How many lines are told before something goes wrong. */
  public int until = Integer.MAX_VALUE;

  @Override
  public void export(Actor actor, Consumer<byte[]> to) {
    to.accept("{\"of\":\"WORKSPACE\"}".getBytes(StandardCharsets.UTF_8));
    to.accept("{\"text\":\"Ä\"}".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Loading load(Actor actor, Supplier<byte @Nullable []> from) {
    for (byte[] line = from.get(); line != null; line = from.get()) {
      taken.add(new String(line, StandardCharsets.UTF_8));
    }
    return loading;
  }

  @Override
  public boolean mayBackUp(Actor actor) {
    return mayBackUp;
  }

  @Override
  public void backUp(Consumer<byte[]> to) {
    byte[] line = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1000; i++) {
      if (i == until) {
        throw new IllegalStateException("planned");
      }
      to.accept(line);
    }
  }

  @Override
  public Loading restore(Supplier<byte @Nullable []> from) {
    throw new UnsupportedOperationException();
  }
}
