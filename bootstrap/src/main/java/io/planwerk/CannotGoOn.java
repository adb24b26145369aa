package io.planwerk;

import org.jspecify.annotations.Nullable;

/** Something that the person at the command line can mend; the message says how. */
final class CannotGoOn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotGoOn(@Nullable String message) {
    super(message);
  }
}
