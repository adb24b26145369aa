package io.planwerk.rest.shared;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that texts for people can be given in. */
public enum TextLanguage {
  DE(Locale.GERMANY),
  EN(Locale.UK);

  private final Locale locale;

  TextLanguage(Locale locale) {
    this.locale = locale;
  }

  /** The language a caller likes best by its Accept-Language; English when all the same. */
  public static TextLanguage accepted(@Nullable String header) {
    if (header == null) {
      return EN;
    }
    List<Preferences.Preference> wishes = Preferences.of(header);
    int german = quality("de", wishes);
    int english = quality("en", wishes);
    if (german != english) {
      return german > english ? DE : EN;
    }
    return wishes.stream()
            .filter(wish -> is(wish.value(), "de") || is(wish.value(), "en"))
            .findFirst()
            .filter(first -> german > 0 && is(first.value(), "de"))
            .isPresent()
        ? DE
        : EN;
  }

  /** What is named counts more than the asterisk beside it (RFC 4647, 3.4). */
  private static int quality(String language, List<Preferences.Preference> wishes) {
    return wishes.stream()
        .filter(wish -> is(wish.value(), language))
        .findFirst()
        .or(() -> wishes.stream().filter(wish -> wish.value().equals("*")).findFirst())
        .map(Preferences.Preference::quality)
        .orElse(0);
  }

  private static boolean is(String range, String language) {
    return range.equals(language) || range.startsWith(language + "-");
  }

  public String of(Bilingual text) {
    return switch (this) {
      case DE -> text.de();
      case EN -> text.en();
    };
  }

  /** How numbers and dates are written. */
  public Locale locale() {
    return locale;
  }

  /** The tag for Content-Language. */
  public String tag() {
    return locale.getLanguage();
  }
}
