package io.planwerk.rest;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the server is set up.
 *
 * @param host the address it listens on
 * @param port where it listens; 0 for any free one
 * @param maxBodyBytes how long the body of a request may be
 * @param requestsPerMinute how many requests each token may send; 0 for as many as it likes
 * @param clients what clients may hold
 * @param version of the program, as pages and metrics tell it
 * @param publicUrl where people find the server, without a path; absent for the address that they
 *     ask for
 */
public record RestSettings(
    String host,
    int port,
    int maxBodyBytes,
    int requestsPerMinute,
    Clients clients,
    String version,
    @Nullable URI publicUrl) {

  /** Long enough for a strategy a hundred times the usual. */
  public static final int USUAL_BODY_BYTES = 5_000_000;

  /** Whether people come by https. */
  boolean isSecure() {
    return publicUrl != null && "https".equals(publicUrl.getScheme());
  }

  /**
   * What clients may hold of the server, and how long.
   *
   * @param connections how many may be open at once; further ones wait
   * @param patience how long the head of a request may take; a body may take as long, and a second
   *     more for each thousand bytes
   * @param streams how many streams of events each token may have open at once
   */
  public record Clients(int connections, Duration patience, int streams) {

    /** For servers of which nothing else is asked. */
    public static final Clients USUAL = new Clients(10_000, Duration.ofSeconds(10), 50);
  }

  /** Settings with which clients may hold the usual. */
  public RestSettings(
      String host, int port, int maxBodyBytes, int requestsPerMinute, String version) {
    this(host, port, maxBodyBytes, requestsPerMinute, Clients.USUAL, version, null);
  }
}
