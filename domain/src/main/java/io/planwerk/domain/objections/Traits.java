package io.planwerk.domain.objections;

import io.planwerk.domain.shared.Tongue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sentence shows to the classifier: stems, notions, and pieces of three to five letters, by
 * which compounds and misspelt words are still known.
 */
final class Traits {
  private static final double STEM = 1;
  private static final double NOTION = 4;
  private static final double PIECE = 0.35;
  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 5;

  private final Notions notions;

  Traits(Notions notions) {
    this.notions = notions;
  }

  /**
   * A trait of a sentence.
   *
   * @param weight how much it counts beside others
   * @param word the first word that shows it, as it is written
   * @param meaning whether it is more than a piece of a word
   */
  record Trait(double weight, String word, boolean meaning) {}

  /** The traits of a sentence by name, each once. */
  Map<String, Trait> of(String sentence, Tongue tongue) {
    Map<String, Trait> traits = new LinkedHashMap<>();
    List<Word> words = Word.of(sentence, tongue);
    for (Word word : words) {
      traits.putIfAbsent("stem " + word.stem(), new Trait(STEM, word.written(), true));
      for (String notion : notions.of(word)) {
        traits.putIfAbsent("notion " + notion, new Trait(NOTION, word.written(), true));
      }
      addPieces(word, traits);
    }
    if (sentence.contains("?")) {
      traits.put("notion ?", new Trait(NOTION, "?", false));
    }
    return traits;
  }

  private static void addPieces(Word word, Map<String, Trait> traits) {
    String bounded = "<" + word.plain() + ">";
    for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (int from = 0; from + length <= bounded.length(); from++) {
        traits.putIfAbsent(
            "piece " + bounded.substring(from, from + length),
            new Trait(PIECE, word.written(), false));
      }
    }
  }
}
