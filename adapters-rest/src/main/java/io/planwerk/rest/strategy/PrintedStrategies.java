package io.planwerk.rest.strategy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.rest.document.Format;
import org.jspecify.annotations.Nullable;

/**
 * The newest revisions of strategies as they were printed last. Reading a strategy over and over
 * then costs no more than finding out whether it has changed.
 */
final class PrintedStrategies {
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int BYTES_OF_AN_ENTRY = 200;

  private final Cache<Key, Print> prints =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Print print) -> print.text.length + BYTES_OF_AN_ENTRY)
          .executor(Runnable::run)
          .build();

  private record Key(WorkspaceId workspace, StrategyId id, Format format) {}

  private static final class Print {
    private final int revision;
    private final byte[] text;

    Print(int revision, byte[] text) {
      this.revision = revision;
      this.text = text;
    }
  }

  /** The text of exactly this revision; absent when it isn't kept. */
  byte @Nullable [] find(WorkspaceId workspace, StrategyId id, Format format, int revision) {
    Print print = prints.getIfPresent(new Key(workspace, id, format));
    return print != null && print.revision == revision ? print.text : null;
  }

  void keep(WorkspaceId workspace, StrategyId id, Format format, int revision, byte[] text) {
    prints.put(new Key(workspace, id, format), new Print(revision, text));
  }

  /** A strategy of this id that is made anew counts its revisions from one again. */
  void forget(WorkspaceId workspace, StrategyId id) {
    for (Format format : Format.values()) {
      prints.invalidate(new Key(workspace, id, format));
    }
  }
}
