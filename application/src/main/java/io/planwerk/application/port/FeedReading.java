package io.planwerk.application.port;

import io.planwerk.domain.feeds.Pulled;
import io.planwerk.domain.shared.Link;
import org.jspecify.annotations.Nullable;

/** Pulls feeds of any form from where their publishers offer them, as far as that is allowed. */
public interface FeedReading {

  /**
   * Pulls once, within bounds of time and size.
   *
   * @param etag what the publisher called the state that is known, if any
   * @param lastModified from when that state is, as the publisher wrote it
   */
  Pulled pull(Link address, @Nullable String etag, @Nullable String lastModified);
}
