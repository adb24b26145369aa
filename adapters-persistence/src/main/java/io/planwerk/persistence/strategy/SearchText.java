package io.planwerk.persistence.strategy;

import io.planwerk.domain.shared.StrategyId;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which texts are compared when people search. Made here rather than by the database,
 * whose idea of upper and lower case depends on how it was set up.
 */
final class SearchText {
  private SearchText() {}

  /** What a search for a strategy looks through. */
  static String in(StrategyId id, String name) {
    return of(id.value() + "\n" + name);
  }

  /** The same for texts that differ only in case or in how an umlaut is composed. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        // PostgreSQL takes no text with a zero in it.
        .replace('\0', '\uFFFD');
  }
}
