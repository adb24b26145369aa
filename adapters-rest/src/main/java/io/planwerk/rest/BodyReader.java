package io.planwerk.rest;

import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads bodies up to a length, and not one byte more than it takes to know that they are longer.
 */
final class BodyReader {
  private static final int SHORT = 16_384;

  private final int most;

  BodyReader(int most) {
    this.most = most;
  }

  /**
   * @throws Refused when the body is too long
   */
  byte[] read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw tooLarge();
    }
    byte[] body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge();
    }
    return body;
  }

  /**
   * Sees to it that a caller whose body wasn't wanted can go on: a short rest is read, so that the
   * connection stays of use; before a long one the caller is told that it is closed.
   */
  static void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() > SHORT
        || request.getInputStream().readNBytes(SHORT + 1).length > SHORT) {
      response.setHeader("Connection", "close");
    }
  }

  private Refused tooLarge() {
    return Problem.of(
            ProblemCode.TOO_LARGE,
            "Mehr als " + most + " Bytes werden nicht angenommen.",
            "No more than " + most + " bytes are taken.")
        .refused();
  }
}
