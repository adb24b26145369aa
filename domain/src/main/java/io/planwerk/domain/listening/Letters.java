package io.planwerk.domain.listening;

/** How single characters of posts are taken, without the cost of regular expressions. */
final class Letters {
  private static final int SKIN_FIRST = 0x1F3FB;
  private static final int SKIN_LAST = 0x1F3FF;

  private Letters() {}

  /** Adds a character as word lists know it: small, without accent, umlauts spelt out. */
  static void fold(char letter, StringBuilder to) {
    char small = letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    if (small >= 128) {
      small = Character.toLowerCase(small);
    }
    switch (small) {
      case 'ä' -> to.append("ae");
      case 'ö' -> to.append("oe");
      case 'ü' -> to.append("ue");
      case 'ß' -> to.append("ss");
      case 'é', 'è', 'ê', 'ë' -> to.append('e');
      case 'á', 'à', 'â' -> to.append('a');
      case 'í', 'ì', 'î', 'ï' -> to.append('i');
      case 'ó', 'ò', 'ô' -> to.append('o');
      case 'ú', 'ù', 'û' -> to.append('u');
      case 'ç' -> to.append('c');
      case 'ñ' -> to.append('n');
      case '’', '‘', '´', '`' -> to.append('\'');
      default -> to.append(small);
    }
  }

  static String folded(String text) {
    StringBuilder key = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      fold(text.charAt(i), key);
    }
    return key.toString();
  }

  static boolean isApostrophe(char letter) {
    return letter == '\'' || letter == '’' || letter == '‘' || letter == '´' || letter == '`';
  }

  /** Pictures, among them symbols like ❤ and ☀ that count as such in posts. */
  static boolean isPicture(int point) {
    return (point >= 0x1F000 && point <= 0x1FAFF)
        || (point >= 0x2600 && point <= 0x27BF)
        || point == 0x2B50
        || point == 0x2665
        || point == 0x263A;
  }

  /** What changes how a picture looks but not which one it is: skin, joiner, variation. */
  static boolean isVariation(int point) {
    return (point >= SKIN_FIRST && point <= SKIN_LAST)
        || point == 0x200D
        || point == 0xFE0F
        || point == 0xFE0E
        || point == 0x2640
        || point == 0x2642;
  }

  /** Where the address ends that begins here; here if none does. */
  static int endOfLink(String text, int from) {
    boolean link =
        text.regionMatches(true, from, "http://", 0, 7)
            || text.regionMatches(true, from, "https://", 0, 8)
            || text.regionMatches(true, from, "www.", 0, 4);
    if (!link) {
      return from;
    }
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the user's name ends whose @ stands here; here if no name follows. */
  static int endOfMention(String text, int from) {
    int end = from + 1;
    while (end < text.length()) {
      char next = text.charAt(end);
      boolean inner = next == '.' && end + 1 < text.length() && isNamePart(text.charAt(end + 1));
      if (!isNamePart(next) && !inner) {
        break;
      }
      end++;
    }
    return end > from + 1 ? end : from;
  }

  private static boolean isNamePart(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-' || letter == '@';
  }
}
