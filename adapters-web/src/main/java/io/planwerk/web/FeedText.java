package io.planwerk.web;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Texts of feeds as people read them. */
final class FeedText {
  /** What steers machines, but for tabs and line ends, and halves of signs. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

  private FeedText() {}

  /** What is left of it without markup; empty for nothing. */
  static String plain(@Nullable String html) {
    return html == null ? "" : clean(Jsoup.parse(html).text());
  }

  /** Without what is no text: no database would keep it. */
  static String clean(String text) {
    return CONTROLS.matcher(text).replaceAll("").strip();
  }

  /** Title and text, unless the text says it all. */
  static String joined(String title, String text) {
    return text.startsWith(title)
        ? text
        : Stream.of(title, text).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
  }

  /**
   * @param base against which an address is read that isn't whole
   */
  static @Nullable Link link(@Nullable String address, URI base) {
    if (address == null || address.isBlank()) {
      return null;
    }
    try {
      return new Link(base.resolve(address.strip()));
    } catch (IllegalArgumentException | BrokenInvariants none) {
      return null;
    }
  }

  /** The language without its region, in whatever way that is written. */
  static @Nullable Language language(@Nullable String tag) {
    return Optional.ofNullable(tag)
        .map(text -> Locale.forLanguageTag(text.strip().replace('_', '-')).getLanguage())
        .filter(code -> code.length() == 2 || (code.length() == 3 && !code.equals("und")))
        .map(Language::new)
        .orElse(null);
  }
}
