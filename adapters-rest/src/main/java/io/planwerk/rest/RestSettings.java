package io.planwerk.rest;

/**
 * How the server is set up.
 *
 * @param host the address it listens on
 * @param port where it listens; 0 for any free one
 * @param maxBodyBytes how long the body of a request may be
 * @param requestsPerMinute how many requests each token may send; 0 for as many as it likes
 * @param version of the program, as pages and metrics tell it
 */
public record RestSettings(
    String host, int port, int maxBodyBytes, int requestsPerMinute, String version) {

  /** Long enough for a strategy a hundred times the usual. */
  public static final int USUAL_BODY_BYTES = 5_000_000;
}
