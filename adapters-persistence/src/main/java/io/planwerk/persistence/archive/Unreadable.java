package io.planwerk.persistence.archive;

import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.shared.Bilingual;

/** An archive can't be brought back; whatever of it has been, is undone. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final transient Bilingual reason;

  Unreadable(long line, String german, String english) {
    super(english);
    this.line = line;
    this.reason = new Bilingual(german, english);
  }

  Loading loading() {
    return new Loading.Unreadable(line, reason);
  }
}
