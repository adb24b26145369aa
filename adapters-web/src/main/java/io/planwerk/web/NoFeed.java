package io.planwerk.web;

/** What was answered is no feed that can be read. */
final class NoFeed extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** More of a feed isn't read. */
  static final int MOST_ENTRIES = 1_000;

  NoFeed(Throwable cause) {
    super(cause);
  }
}
