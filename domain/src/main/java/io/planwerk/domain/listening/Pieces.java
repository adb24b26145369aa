package io.planwerk.domain.listening;

import java.util.ArrayList;
import java.util.List;

/** Takes a post to pieces in one pass. */
final class Pieces {
  private static final String MARKS = ".…,;:!?¿¡\n–—|()\"„“”»«";
  private static final String[] EMOTICONS = {
    ":'(", ">:(", ":-)", ":-(", ":-D", ":-/", ":-P", ";-)", ";-P", ":)", ":(", ":D", ":/", ":P",
    ";)", ";D", ";P", "=)", "(:", "):", "D:", "<3", "^^", "xD"
  };

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Pieces(String text) {
    this.text = text;
  }

  static List<Piece> of(String text) {
    Pieces pieces = new Pieces(text);
    while (pieces.at < text.length()) {
      pieces.next();
    }
    return pieces.pieces;
  }

  private void next() {
    char letter = text.charAt(at);
    if (letter == ' ' || letter == '\t') {
      at++;
    } else if (!emoticon(letter) && !link(letter)) {
      if (Character.isLetter(letter)) {
        word();
      } else if (Character.isDigit(letter)) {
        number();
      } else if (MARKS.indexOf(letter) >= 0) {
        mark(letter);
      } else {
        picture();
      }
    }
  }

  private boolean emoticon(char letter) {
    if (">:;=()D<^x".indexOf(letter) < 0
        || ((letter == 'D' || letter == 'x')
            && at > 0
            && Character.isLetter(text.charAt(at - 1)))) {
      return false;
    }
    for (String emoticon : EMOTICONS) {
      int end = at + emoticon.length();
      if (text.startsWith(emoticon, at)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        add(Piece.Kind.EMOJI, Letters.folded(emoticon), end);
        return true;
      }
    }
    return false;
  }

  private boolean link(char letter) {
    int end = at;
    if (letter == 'h' || letter == 'H' || letter == 'w' || letter == 'W') {
      end = Letters.endOfLink(text, at);
    } else if (letter == '@') {
      end = Letters.endOfMention(text, at);
    }
    if (end == at) {
      return false;
    }
    add(Piece.Kind.OTHER, "", end);
    return true;
  }

  private void word() {
    StringBuilder key = new StringBuilder(24);
    int end = at;
    int capitals = 0;
    boolean stretched = false;
    while (end < text.length()) {
      char letter = text.charAt(end);
      boolean inner =
          Letters.isApostrophe(letter)
              && end + 1 < text.length()
              && Character.isLetter(text.charAt(end + 1));
      if (!Character.isLetter(letter) && !inner) {
        break;
      }
      if (Character.isUpperCase(letter)) {
        capitals++;
      }
      char small = Character.toLowerCase(letter);
      int length = end - at;
      if (length >= 2
          && Character.toLowerCase(text.charAt(end - 1)) == small
          && Character.toLowerCase(text.charAt(end - 2)) == small) {
        stretched = true;
      } else {
        Letters.fold(letter, key);
      }
      end++;
    }
    int length = end - at;
    pieces.add(
        new Piece(
            Piece.Kind.WORD, key.toString(), at, end, length > 2 && capitals == length, stretched));
    at = end;
  }

  private void number() {
    int end = at + 1;
    while (end < text.length()) {
      char letter = text.charAt(end);
      boolean inner =
          ".,:/".indexOf(letter) >= 0
              && end + 1 < text.length()
              && Character.isDigit(text.charAt(end + 1));
      if (!Character.isDigit(letter) && !inner) {
        break;
      }
      end++;
    }
    // A number may stand in a phrase such as 5 stars.
    add(Piece.Kind.OTHER, text.substring(at, end), end);
  }

  private void mark(char letter) {
    Piece.Kind kind =
        switch (letter) {
          case '!' -> Piece.Kind.EXCLAMATION;
          case '?' -> Piece.Kind.QUESTION;
          case '.', '…', '\n' -> Piece.Kind.STOP;
          default -> Piece.Kind.COMMA;
        };
    add(kind, "", at + 1);
  }

  private void picture() {
    int point = text.codePointAt(at);
    int end = at + Character.charCount(point);
    if (Letters.isPicture(point) && !Letters.isVariation(point)) {
      add(Piece.Kind.EMOJI, text.substring(at, end), end);
      boolean joined = false;
      while (end < text.length()) {
        int next = text.codePointAt(end);
        if (!joined && !Letters.isVariation(next)) {
          break;
        }
        joined = next == 0x200D;
        end += Character.charCount(next);
      }
    }
    at = end;
  }

  private void add(Piece.Kind kind, String key, int end) {
    pieces.add(new Piece(kind, key, at, end, false, false));
    at = end;
  }
}
