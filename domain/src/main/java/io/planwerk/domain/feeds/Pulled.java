package io.planwerk.domain.feeds;

import io.planwerk.domain.feeds.FeedState.Validators;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Link;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a pull. */
public sealed interface Pulled {

  /**
   * It was read.
   *
   * @param asked how long the publisher asks to wait before the next, zero where it doesn't
   */
  record Read(List<FeedEntry> entries, Validators validators, Duration asked) implements Pulled {
    public Read {
      entries = List.copyOf(entries);
    }
  }

  /** Nothing is new, says the publisher. */
  record Unchanged(@Nullable Link movedTo, Duration asked) implements Pulled {}

  /** It couldn't be read; later it may. */
  record Failed(Bilingual reason, Duration asked) implements Pulled {}

  /** It is gone for good, says the publisher. */
  record Gone() implements Pulled {}
}
