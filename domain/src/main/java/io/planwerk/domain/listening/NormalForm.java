package io.planwerk.domain.listening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What remains of a post when all goes that changes while it is passed on: capitals, addresses,
 * users, "RT", punctuation, how a picture looks, white space. Posts with the same remainder are
 * echoes of each other.
 *
 * @param words what remains; a picture is a word of its own
 */
public record NormalForm(List<String> words) {
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  public NormalForm {
    words = List.copyOf(words);
  }

  /** The normal form of a post; without words when it is nothing but addresses and users. */
  public static NormalForm of(String text) {
    String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder(24);
    int at = 0;
    while (at < plain.length()) {
      char letter = plain.charAt(at);
      int skipped = skipped(plain, at, letter, word.isEmpty());
      if (skipped > at) {
        end(word, words);
        at = skipped;
      } else if (Character.isLetterOrDigit(letter)) {
        word.append(Character.toLowerCase(letter));
        at++;
      } else if (Letters.isApostrophe(letter) || Character.getType(letter) == Character.FORMAT) {
        // It's and its, geht's and gehts: typed either way. What has no width can't be seen.
        at++;
      } else {
        end(word, words);
        at += picture(plain, at, words);
      }
    }
    end(word, words);
    return new NormalForm(words);
  }

  /** Letters that need no composing: anything else takes the slow way. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter > 0x17F
          && !Character.isSurrogate(letter)
          && (letter < 0x2010 || letter > 0x206F)) {
        return false;
      }
      // Bold and italic letters of mathematics, used to stand out, are surrogates too.
      if (letter == 0xD835) {
        return false;
      }
    }
    return true;
  }

  private static int skipped(String text, int at, char letter, boolean wordBegins) {
    if (letter == '@') {
      return Letters.endOfMention(text, at);
    }
    if (!wordBegins) {
      return at;
    }
    if ((letter == 'R' || letter == 'r') && text.regionMatches(true, at, "RT @", 0, 4)) {
      return at + 3;
    }
    return letter == 'h' || letter == 'H' || letter == 'w' || letter == 'W'
        ? Letters.endOfLink(text, at)
        : at;
  }

  /** How many characters were taken here, whether or not they are a picture. */
  private static int picture(String text, int at, List<String> words) {
    int point = text.codePointAt(at);
    int length = Character.charCount(point);
    if (Letters.isPicture(point) && !Letters.isVariation(point)) {
      words.add(text.substring(at, at + length));
    }
    return length;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /**
   * 64 bits that are the same for echoes; different forms share them by chance once in 10^19 pairs.
   */
  public long fingerprint() {
    long hash = FNV_OFFSET;
    for (String word : words) {
      hash = add(hash, word);
    }
    return Mixing.mixed(hash);
  }

  static long add(long hash, String word) {
    long sum = hash;
    for (int i = 0; i < word.length(); i++) {
      sum = (sum ^ word.charAt(i)) * FNV_PRIME;
    }
    return (sum ^ ' ') * FNV_PRIME;
  }

  static long start() {
    return FNV_OFFSET;
  }
}
