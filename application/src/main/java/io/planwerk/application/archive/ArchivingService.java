package io.planwerk.application.archive;

import io.planwerk.application.port.Archives;
import io.planwerk.application.workspace.AccessService;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.archive.Loading;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands archives on to where everything is kept. */
public final class ArchivingService implements Archiving {
  private final Archives archives;
  private final InstantSource clock;

  @Inject
  public ArchivingService(Archives archives, InstantSource clock) {
    this.archives = archives;
    this.clock = clock;
  }

  @Override
  public void export(Actor actor, Consumer<byte[]> to) {
    archives.export(actor.workspace(), clock.instant(), to);
  }

  @Override
  public Loading load(Actor actor, Supplier<byte @Nullable []> from) {
    return archives.load(actor.workspace(), from);
  }

  @Override
  public boolean mayBackUp(Actor actor) {
    return actor.workspace().equals(AccessService.WORKSPACE);
  }

  @Override
  public void backUp(Consumer<byte[]> to) {
    archives.backUp(clock.instant(), to);
  }

  @Override
  public Loading restore(Supplier<byte @Nullable []> from) {
    return archives.restore(from);
  }
}
