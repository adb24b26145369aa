package io.planwerk.domain.lessons;

import static io.planwerk.domain.shared.Tongue.ENGLISH;
import static io.planwerk.domain.shared.Tongue.GERMAN;

import io.planwerk.domain.shared.Bilingual;

/**
 * Something that a lesson speaks of, and what answers to it in the strategy it is shown to.
 *
 * @param there what the lesson speaks of
 * @param here what answers to it
 */
record Match(Kind kind, Spot<?> there, Spot<?> here) {

  /** What answers to what. */
  enum Kind {
    PLATFORM("die Plattform", "the platform"),
    /** A platform that is known by its network. */
    NETWORK("die Plattform", "the platform"),
    AUDIENCE("die Zielgruppe", "the audience"),
    MEASURE("die Maßnahme", "the measure"),
    SIMILAR_MEASURE("die Maßnahme", "the measure");

    private final String german;
    private final String english;

    Kind(String german, String english) {
      this.german = german;
      this.english = english;
    }
  }

  /** What it is called here, and if that is another name, what it was there. */
  Bilingual words() {
    Bilingual origin = here.isNamedLike(there) ? new Bilingual("", "") : origin();
    return new Bilingual(
        kind.german + " " + GERMAN.quoted(here.name()) + origin.de(),
        kind.english + " " + ENGLISH.quoted(here.name()) + origin.en());
  }

  private Bilingual origin() {
    String de = GERMAN.quoted(there.name());
    String en = ENGLISH.quoted(there.name());
    return switch (kind) {
      case PLATFORM, AUDIENCE, MEASURE ->
          new Bilingual(" (dort " + de + ")", " (" + en + " there)");
      case NETWORK ->
          new Bilingual(
              " (dasselbe Netzwerk wie dort " + de + ")",
              " (the same network as " + en + " there)");
      case SIMILAR_MEASURE ->
          new Bilingual(
              " (auf derselben Plattform für dieselbe Zielgruppe wie dort " + de + ")",
              " (on the same platform for the same audience as " + en + " there)");
    };
  }
}
