package io.planwerk.web;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What came of a call. */
sealed interface WebAnswer {

  /**
   * The other server answered, whatever it says.
   *
   * @param headers by name in lower case
   * @param body not longer than the call allowed
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Answered(int status, Map<String, List<String>> headers, byte[] body) implements WebAnswer {

    /** The first value of a header. */
    Optional<String> header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }
  }

  /** It wasn't called, and won't be unless the settings change or its host resolves otherwise. */
  record Refused(Bilingual reason) implements WebAnswer {}

  /** It was tried, and no whole answer came: another time it may. */
  record Failed(Bilingual reason) implements WebAnswer {}
}
