package io.planwerk.rest.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar object (RFC 5545, 3.1): ended by CR LF, none longer than 75 octets, a
 * character never cut in two.
 */
final class ContentLines {
  private static final int MOST_OCTETS = 75;
  private static final byte[] END = {'\r', '\n'};

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

  /** Adds a property whose value isn't text, or is escaped already. */
  ContentLines add(String name, String value) {
    write(name + ":" + value);
    return this;
  }

  /** Adds a property that holds a text. */
  ContentLines text(String name, String text) {
    return add(name, escaped(text));
  }

  private void write(String line) {
    int room = MOST_OCTETS;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
      if (encoded.length > room) {
        octets.writeBytes(END);
        octets.write(' ');
        room = MOST_OCTETS - 1;
      }
      octets.writeBytes(encoded);
      room -= encoded.length;
      i += Character.charCount(character);
    }
    octets.writeBytes(END);
  }

  /** A text as a value (RFC 5545, 3.3.11); it can't hold control characters. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default -> {
                  if (!Character.isISOControl(character)) {
                    escaped.appendCodePoint(character);
                  }
                }
              }
            });
    return escaped.toString();
  }

  byte[] toBytes() {
    return octets.toByteArray();
  }
}
