package io.planwerk.rest;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How the server is set up.
 *
 * @param host the address it listens on
 * @param port where it listens; 0 for any free one
 * @param maxBodyBytes how long the body of a request may be
 * @param requestsPerMinute how many requests each token may send; 0 for as many as it likes
 * @param version of the program, as pages and metrics tell it
 * @param publicUrl where people find the server, without a path; absent for the address that they
 *     ask for
 */
public record RestSettings(
    String host,
    int port,
    int maxBodyBytes,
    int requestsPerMinute,
    String version,
    @Nullable URI publicUrl) {

  /** Long enough for a strategy a hundred times the usual. */
  public static final int USUAL_BODY_BYTES = 5_000_000;

  /** Whether people come by https. */
  boolean isSecure() {
    return publicUrl != null && "https".equals(publicUrl.getScheme());
  }
}
