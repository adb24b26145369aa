package io.planwerk.rest;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.trace.Audit;
import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers what was done, and shows nothing of it. */
final class RememberingTrace implements Trace, Audit {
  final List<Deed> deeds = new CopyOnWriteArrayList<>();

  @Override
  public <T> T doing(
      Actor actor, @Nullable StrategyId about, Supplier<T> work, Function<T, Optional<Deed>> deed) {
    T result = work.get();
    deed.apply(result).ifPresent(deeds::add);
    return result;
  }

  @Override
  public void begin(Actor actor, Deed deed) {
    deeds.add(deed);
  }

  @Override
  public Page<Entry> list(Actor actor, EntryFilter filter, Page.Request page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Outcome<Entry> read(Actor actor, long number) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Head head(Actor actor) {
    return Head.NONE;
  }

  @Override
  public void each(Actor actor, Consumer<Entry> taker) {}

  @Override
  public List<Entry> behind(Actor actor, long number) {
    return List.of();
  }

  @Override
  public int veil(Actor actor, String name) {
    return 0;
  }
}
