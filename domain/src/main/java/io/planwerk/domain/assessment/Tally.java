package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How many of how many things have a fault, and which: the sentence that most findings consist of.
 *
 * @param names what people call the things that have it
 * @param all how many of the things there are
 */
record Tally(Noun noun, List<Bilingual> names, int all) {

  static <T> Tally of(
      Noun noun, Collection<Located<T>> found, int all, Function<? super T, Name> name) {
    return new Tally(
        noun, found.stream().map(place -> quoted(name.apply(place.value()))).toList(), all);
  }

  static Bilingual quoted(Name name) {
    return new Bilingual(Tongue.GERMAN.quoted(name.value()), Tongue.ENGLISH.quoted(name.value()));
  }

  /** "3 of 7 goals have no baseline: ..." */
  Bilingual have(String de, String en) {
    return sentence(one() ? "hat " + de : "haben " + de, one() ? "has " + en : "have " + en);
  }

  /** "3 of 7 themes are without a need: ..." */
  Bilingual are(String de, String en) {
    return sentence(one() ? "ist " + de : "sind " + de, one() ? "is " + en : "are " + en);
  }

  private boolean one() {
    return names.size() == 1;
  }

  private Bilingual sentence(String de, String en) {
    return new Bilingual(
        names.size()
            + (" von " + all + " " + noun.german(all) + " " + de + ": ")
            + Tongue.GERMAN.list(names),
        names.size()
            + (" of " + all + " " + noun.english(all) + " " + en + ": ")
            + Tongue.ENGLISH.list(names));
  }
}
