package io.planwerk.rest.document;

import io.planwerk.domain.shared.Bilingual;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Trees as text in UTF-8. JSON is written compactly for machines, YAML in block style for people;
 * reading one's own writing gives the same tree.
 */
public final class DocumentText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentText() {}

  /** Reads a document of a caller. */
  public static Parsing parse(byte[] text, Format format) {
    return parse(text, format, Limits.OF_REQUESTS);
  }

  public static Parsing parse(byte[] text, Format format, Limits limits) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(text.length);
    if (decoder.decode(ByteBuffer.wrap(text), decoded, true).isError()) {
      return notUtf8(decoded.flip());
    }
    return TreeReader.read(withoutMark(decoded.flip()), format, limits);
  }

  private static String withoutMark(CharBuffer text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }

  private static Parsing notUtf8(CharSequence good) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < good.length(); i++) {
      column++;
      if (good.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return new Parsing.Malformed(
        line, column, new Bilingual("der Text ist kein UTF-8", "the text isn't UTF-8"));
  }

  /**
   * Writes a tree.
   *
   * @param tree maps with string keys, lists, strings, numbers, booleans and null
   * @throws IllegalArgumentException when it holds anything else
   */
  public static byte[] print(@Nullable Object tree, Format format) {
    return TreeWriter.write(tree, format);
  }
}
