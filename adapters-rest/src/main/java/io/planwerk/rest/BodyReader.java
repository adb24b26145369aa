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
   * @throws Refused when the body is too long, or doesn't come as its head promised
   */
  byte[] read(HttpServletRequest request) {
    if (request.getContentLengthLong() > most) {
      throw tooLarge();
    }
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(most + 1);
    } catch (IOException broken) {
      throw incomplete();
    }
    if (body.length > most) {
      throw tooLarge();
    }
    return body;
  }

  /**
   * Sees to it that a caller whose body wasn't wanted can go on: a short rest is read, so that the
   * connection stays of use; before a long or broken one the caller is told that it is closed.
   */
  static void finish(HttpServletRequest request, HttpServletResponse response) {
    if (request.getContentLengthLong() > SHORT || !isShort(request)) {
      response.setHeader("Connection", "close");
    }
  }

  private static boolean isShort(HttpServletRequest request) {
    try {
      return request.getInputStream().readNBytes(SHORT + 1).length <= SHORT;
    } catch (IOException broken) {
      return false;
    }
  }

  private static Refused incomplete() {
    return Problem.of(
            ProblemCode.MALFORMED,
            "Der Inhalt der Anfrage kam nicht vollständig an.",
            "The body of the request didn't arrive completely.")
        .refused();
  }

  private Refused tooLarge() {
    return Problem.of(
            ProblemCode.TOO_LARGE,
            "Mehr als " + most + " Bytes werden nicht angenommen.",
            "No more than " + most + " bytes are taken.")
        .refused();
  }
}
