package io.planwerk.domain.archive;

import io.planwerk.domain.shared.Bilingual;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of bringing back an archive: all of it, or nothing. */
public sealed interface Loading {

  /**
   * Everything that is in it is there now.
   *
   * @param rows how many there were, by what they are rows of, in the order of the archive
   */
  record Loaded(Map<String, Long> rows) implements Loading {
    public Loaded {
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public long total() {
      return rows.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Something is kept already where it was to go. */
  record NotEmpty() implements Loading {}

  /**
   * It is no archive, is damaged, or isn't meant for this.
   *
   * @param line where that shows; the first is 1
   */
  record Unreadable(long line, Bilingual reason) implements Loading {}
}
