package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.Base64;

/**
 * A picture that stands for an organisation.
 *
 * @param data a PNG or JPEG as an address with its content: {@code data:image/png;base64,...}; at
 *     most 200,000 characters
 */
public record Logo(String data) {
  private static final int LONGEST = 200_000;
  private static final String PNG = "data:image/png;base64,";
  private static final String JPEG = "data:image/jpeg;base64,";
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  public Logo {
    Invariants.check()
        .that(
            data.length() <= LONGEST && (is(data, PNG, PNG_START) || is(data, JPEG, JPEG_START)),
            "",
            FaultCode.INVALID_VALUE,
            "ist kein Bild als data:image/png;base64,… oder data:image/jpeg;base64,… mit höchstens"
                + " 200.000 Zeichen",
            "is no picture as data:image/png;base64,... or data:image/jpeg;base64,... of at most"
                + " 200,000 characters")
        .orThrow();
  }

  private static boolean is(String data, String head, byte[] start) {
    if (!data.startsWith(head)) {
      return false;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(data.substring(head.length()));
      for (int i = 0; i < start.length; i++) {
        if (bytes.length <= i || bytes[i] != start[i]) {
          return false;
        }
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
