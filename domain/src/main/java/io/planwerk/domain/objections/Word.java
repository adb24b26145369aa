package io.planwerk.domain.objections;

import io.planwerk.domain.shared.Tongue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a sentence, in the forms in which it is compared with others.
 *
 * @param written as it stands in the sentence
 * @param plain without umlauts, accents, apostrophes and capitals, and without the middle syllable
 *     of participles: "abgemahnt" begins like "Abmahnung"
 */
record Word(String written, String plain) {
  private static final String DEPARTMENT = "informationstechnik";
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern IT = Pattern.compile("IT(['’]s)?");
  private static final Pattern PARTICIPLE =
      Pattern.compile("(ab|an|auf|aus|ein|mit|nach|um|vor|weg|zu)ge(\\p{L}{4,}[tn])");
  private static final int SHORTEST_STEM = 4;
  private static final List<String> ENDINGS =
      List.of(
          "ungen", "ings", "ing", "ung", "est", "ern", "en", "er", "es", "em", "ed", "ly", "et",
          "e", "s", "n", "t");

  /**
   * The words of a sentence. The department of two letters is told from the English pronoun by its
   * capitals, and in German in any case.
   */
  static List<Word> of(String sentence, Tongue tongue) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(sentence);
    while (matcher.find()) {
      String written = matcher.group();
      String plain = plain(written);
      boolean department =
          IT.matcher(written).matches() || (tongue == Tongue.GERMAN && plain.equals("it"));
      words.add(new Word(written, department ? DEPARTMENT : plain));
    }
    return words;
  }

  private static String plain(String written) {
    String small = APOSTROPHES.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
    String bare =
        MARKS
            .matcher(Normalizer.normalize(small.replace("ß", "ss"), Normalizer.Form.NFD))
            .replaceAll("");
    Matcher participle = PARTICIPLE.matcher(bare);
    return participle.matches() ? participle.group(1) + participle.group(2) : bare;
  }

  /** The word without the ending that its grammar asks for. */
  String stem() {
    for (String ending : ENDINGS) {
      if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM) {
        return plain.substring(0, plain.length() - ending.length());
      }
    }
    return plain;
  }
}
