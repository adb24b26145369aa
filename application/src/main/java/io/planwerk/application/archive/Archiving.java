package io.planwerk.application.archive;

import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.archive.Loading;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carrying away everything that a workspace owns, or that a server keeps, and bringing it back.
 * Lines are JSON in UTF-8 without their ends.
 */
public interface Archiving {

  /** Tells everything that the actor's workspace owns, as it is at one moment. */
  void export(Actor actor, Consumer<byte[]> to);

  /**
   * Brings what was exported, here or elsewhere, into the actor's workspace.
   *
   * @param from the lines; absent after the last
   */
  Loading load(Actor actor, Supplier<byte @Nullable []> from);

  /** Whether an actor may back up a server: those of its first workspace may, who run it. */
  boolean mayBackUp(Actor actor);

  /** Tells everything that the server keeps, as it is at one moment. */
  void backUp(Consumer<byte[]> to);

  /**
   * Brings back what was backed up, to where nothing is kept.
   *
   * @param from the lines; absent after the last
   */
  Loading restore(Supplier<byte @Nullable []> from);
}
