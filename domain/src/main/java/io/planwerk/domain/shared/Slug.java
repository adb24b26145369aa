package io.planwerk.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of every id: lower-case words of ASCII letters and digits joined by hyphens, at most 64
 * characters.
 */
public final class Slug {
  public static final int MAX_LENGTH = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  public static boolean isSlug(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' && !inWord) {
        return false;
      }
      inWord = isLetterOrDigit(c);
      if (c != '-' && !inWord) {
        return false;
      }
    }
    return inWord;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * @throws BrokenInvariants when the text isn't a slug
   */
  public static void require(String text) {
    Invariants.check()
        .that(
            isSlug(text),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64 Zeichen",
            "is no id: lower-case letters, digits and hyphens, at most 64 characters")
        .orThrow();
  }

  /** Makes a slug from a name: umlauts are spelled out, other marks dropped; never empty. */
  public static String from(String name) {
    String spelled =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String plain =
        MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
    String slug = trim(GAPS.matcher(plain).replaceAll("-"));
    if (slug.length() > MAX_LENGTH) {
      slug = trim(slug.substring(0, MAX_LENGTH));
    }
    return slug.isEmpty() ? "x" : slug;
  }

  /** The slug with a counter behind it, shortened where it would grow too long. */
  public static String numbered(String slug, int number) {
    String suffix = "-" + number;
    int room = MAX_LENGTH - suffix.length();
    return trim(slug.length() > room ? slug.substring(0, room) : slug) + suffix;
  }

  private static String trim(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int to = text.endsWith("-") && text.length() > from ? text.length() - 1 : text.length();
    return text.substring(from, to);
  }
}
