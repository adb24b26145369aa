package io.planwerk.rest.observation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How the characters of a CSV are written. A mark at its beginning tells better than anybody. */
enum Encoding {
  UTF_8,
  /** Without a mark as Windows writes it: the low byte first. */
  UTF_16,
  /** Western European, as older programs on Windows write it. */
  WINDOWS_1252;

  private static final int LONGEST_MARK = 3;

  private Charset charset() {
    return switch (this) {
      case UTF_8 -> StandardCharsets.UTF_8;
      case UTF_16 -> StandardCharsets.UTF_16LE;
      case WINDOWS_1252 -> Charset.forName("windows-1252");
    };
  }

  /**
   * A reader of the text behind the mark, that tells bytes which are no characters.
   *
   * @param stated what it is written in when there is no mark
   */
  static BufferedReader reader(InputStream body, @Nullable Encoding stated) {
    PushbackInputStream bytes = new PushbackInputStream(body, LONGEST_MARK);
    try {
      byte[] first = bytes.readNBytes(LONGEST_MARK);
      String mark = HexFormat.of().formatHex(first);
      Charset charset = (stated == null ? UTF_8 : stated).charset();
      int marked = 0;
      if (mark.startsWith("efbbbf")) {
        charset = StandardCharsets.UTF_8;
        marked = 3;
      } else if (mark.startsWith("fffe")) {
        charset = StandardCharsets.UTF_16LE;
        marked = 2;
      } else if (mark.startsWith("feff")) {
        charset = StandardCharsets.UTF_16BE;
        marked = 2;
      }
      bytes.unread(first, marked, first.length - marked);
      return new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
