package io.planwerk.listening;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes one spelling of many. Words that belong together, as in {@code Nordlicht-Fenster} or {@code
 * #NordlichtFenster}, come out with {@link #BOND} between them, which the tokenizer of Lucene takes
 * for a letter; everything else that isn't a letter or digit becomes a blank.
 */
final class Spelling {
  private static final char BOND = '_';
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final String BONDS = "_.-\u2010\u2011\u2013\u00B7";
  private static final String APOSTROPHES = "'\u2019\u2018\u00B4`";

  private final int[] text;
  private final boolean keepStars;
  private final StringBuilder plain;

  /** Whether this is within a hashtag or the name of somebody. */
  private boolean inTag;

  private Spelling(String text, boolean keepStars) {
    this.text =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .codePoints()
            .filter(Spelling::isSeen)
            .toArray();
    this.keepStars = keepStars;
    this.plain = new StringBuilder(this.text.length + 16);
  }

  /** The words of a text, apart from each other. */
  static String ofText(String text) {
    return new Spelling(text, false).plain();
  }

  /** The words of a term, with stars that stand before or after a word. */
  static String ofTerm(String term) {
    return new Spelling(term, true).plain();
  }

  /** The words of which one was put together. */
  static List<String> parts(String word) {
    return word.indexOf(BOND) < 0
        ? List.of(word)
        : Arrays.stream(word.split("_", -1)).filter(part -> !part.isEmpty()).toList();
  }

  /** Lower case, without umlauts and accents. */
  static String base(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(each -> each < 0x80)) {
      return lower;
    }
    char[] expanded = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").toCharArray();
    char[] folded = new char[4 * expanded.length];
    int length = ASCIIFoldingFilter.foldToASCII(expanded, 0, folded, 0, expanded.length);
    return new String(folded, 0, length);
  }

  /** Soft hyphens and whatever puts emojis together say nothing about words. */
  private static boolean isSeen(int each) {
    return each == ZERO_WIDTH_SPACE
        || (Character.getType(each) != Character.FORMAT && (each < 0xFE00 || each > 0xFE0F));
  }

  private String plain() {
    for (int at = 0; at < text.length; at++) {
      if (isWord(at)) {
        if (inTag && isSeam(at)) {
          plain.append(BOND);
        }
        plain.appendCodePoint(text[at]);
      } else if (isPossessive(at)) {
        at++;
      } else {
        plain.append(sign(at));
        inTag = text[at] == '#' || text[at] == '@' || (inTag && text[at] == '_');
      }
    }
    return plain.toString();
  }

  private char sign(int at) {
    boolean after = isWord(at - 1);
    boolean before = isWord(at + 1);
    if (after && before) {
      boolean inNumber = Character.isDigit(text[at - 1]) && Character.isDigit(text[at + 1]);
      if (inNumber) {
        return text[at] == '.' || text[at] == ',' ? (char) text[at] : ' ';
      }
      return isOneOf(BONDS, at) || isOneOf(APOSTROPHES, at) ? BOND : ' ';
    }
    return keepStars && text[at] == '*' && (after || before) ? '*' : ' ';
  }

  private boolean isPossessive(int at) {
    return isOneOf(APOSTROPHES, at)
        && isWord(at - 1)
        && isWord(at + 1)
        && (text[at + 1] == 's' || text[at + 1] == 'S')
        && !isWord(at + 2);
  }

  /**
   * Whether a new word begins within a tag: {@code FensterBau}, {@code SAPKunde}, {@code May2027}.
   */
  private boolean isSeam(int at) {
    if (!isWord(at - 1)) {
      return false;
    }
    boolean upper = Character.isUpperCase(text[at]);
    boolean afterUpper = Character.isUpperCase(text[at - 1]);
    boolean beforeLower = isWord(at + 1) && Character.isLowerCase(text[at + 1]);
    return (upper && (Character.isLowerCase(text[at - 1]) || (afterUpper && beforeLower)))
        || Character.isDigit(text[at]) != Character.isDigit(text[at - 1]);
  }

  private boolean isOneOf(String signs, int at) {
    return signs.indexOf(text[at]) >= 0;
  }

  private boolean isWord(int at) {
    if (at < 0 || at >= text.length) {
      return false;
    }
    int type = Character.getType(text[at]);
    return Character.isLetterOrDigit(text[at])
        || (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }
}
