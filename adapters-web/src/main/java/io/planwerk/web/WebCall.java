package io.planwerk.web;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of another server.
 *
 * @param method such as GET
 * @param headers beside those that every call has
 * @param body what is sent, or absent
 * @param mostBytes the longest body of an answer that is taken
 * @param patience how long it may take altogether
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record WebCall(
    String method,
    URI address,
    Map<String, String> headers,
    byte @Nullable [] body,
    int mostBytes,
    Duration patience) {

  WebCall {
    headers = Map.copyOf(headers);
  }

  static WebCall get(URI address, Map<String, String> headers, int mostBytes, Duration patience) {
    return new WebCall("GET", address, headers, null, mostBytes, patience);
  }

  static WebCall post(
      URI address, Map<String, String> headers, byte[] body, int mostBytes, Duration patience) {
    return new WebCall("POST", address, headers, body, mostBytes, patience);
  }
}
