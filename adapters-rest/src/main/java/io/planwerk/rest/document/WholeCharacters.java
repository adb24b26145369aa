package io.planwerk.rest.document;

import java.io.Reader;

/**
 * Reads a text without ever cutting a surrogate pair in two: snakeyaml-engine fails on a piece that
 * ends in the middle of one.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int position;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int end = Math.min(text.length(), position + length);
    if (end == position) {
      return -1;
    }
    if (end - position > 1
        && end < text.length()
        && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int read = end - position;
    text.getChars(position, end, buffer, offset);
    position = end;
    return read;
  }

  @Override
  public void close() {}
}
