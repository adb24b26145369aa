package io.planwerk;

import io.planwerk.domain.shared.Bilingual;
import java.util.Locale;

/** The language in which a command speaks about a strategy. */
enum Language {
  DE,
  EN;

  /** The reader's language, as the system tells it. */
  static Language ofSystem() {
    return Locale.getDefault().getLanguage().equals("de") ? DE : EN;
  }

  String of(Bilingual text) {
    return of(text.de(), text.en());
  }

  String of(String german, String english) {
    return this == DE ? german : english;
  }
}
