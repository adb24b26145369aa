package io.planwerk.domain.feeds;

/** How a feed stands, in one word. */
public enum FeedStatus {
  /** It hasn't been pulled yet. */
  NEW,
  /** The last pull worked. */
  FINE,
  /** The last pull failed; it is tried again. */
  FAILING,
  /** It isn't pulled for the time being. */
  PAUSED,
  /** Its publisher said that it is gone for good. */
  GONE
}
