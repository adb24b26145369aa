package io.planwerk.rest.shared;

import io.planwerk.domain.shared.Bilingual;
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

  /** The language a caller likes best by its Accept-Language; English when none is named. */
  public static TextLanguage accepted(@Nullable String header) {
    if (header != null) {
      for (Preferences.Preference preference : Preferences.of(header)) {
        if (preference.quality() == 0) {
          continue;
        }
        if (is(preference.value(), "de")) {
          return DE;
        }
        if (is(preference.value(), "en")) {
          return EN;
        }
      }
    }
    return EN;
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
