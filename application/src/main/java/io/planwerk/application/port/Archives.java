package io.planwerk.application.port;

import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept, as lines of JSON in UTF-8 without their ends: a head, the rows, and an
 * end by which whoever reads them knows that nothing is missing or changed. Any database takes what
 * another one told.
 */
public interface Archives {

  /**
   * Tells what a workspace owns, as it is at one moment, so that it could be brought into another
   * one. Who is let in isn't among it.
   *
   * @param at when that was asked for
   */
  void export(WorkspaceId workspace, Instant at, Consumer<byte[]> to);

  /** Tells what all workspaces own, and who is let in, as it is at one moment. */
  void backUp(Instant at, Consumer<byte[]> to);

  /**
   * Brings what {@link #export} told, now or in an earlier version, into a workspace that owns
   * nothing.
   *
   * @param from the lines; absent after the last
   */
  Loading load(WorkspaceId workspace, Supplier<byte @Nullable []> from);

  /**
   * Brings what {@link #backUp} told, now or in an earlier version, to where nothing is kept.
   *
   * @param from the lines; absent after the last
   */
  Loading restore(Supplier<byte @Nullable []> from);
}
