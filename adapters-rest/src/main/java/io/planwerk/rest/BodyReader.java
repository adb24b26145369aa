package io.planwerk.rest;

import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads bodies up to a length, and not one byte more than it takes to know that they are longer.
 */
final class BodyReader {
  private static final int SHORT = 16_384;
  private static final Duration LINGER = Duration.ofSeconds(10);

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

  /**
   * Lets a caller who still sends what isn't wanted get as far as the answer: it would be lost with
   * a connection that is closed before all that has arrived was read (RFC 9112, section 9.6).
   */
  static void linger(HttpServletRequest request, HttpServletResponse response) {
    if (!"close".equals(response.getHeader("Connection")) || waits(request)) {
      return;
    }
    long end = System.nanoTime() + LINGER.toNanos();
    byte[] unwanted = new byte[SHORT];
    try {
      response.flushBuffer();
      InputStream rest = request.getInputStream();
      while (rest.read(unwanted) >= 0 && System.nanoTime() < end) {
        // What was read is let go.
      }
    } catch (IOException gone) {
      // The caller has read the answer, or doesn't want it.
    }
  }

  /** Whether the caller sends nothing before it is told to. */
  private static boolean waits(HttpServletRequest request) {
    return "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
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
