package io.planwerk;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Talks to a server as any other tool would: by its HTTP API. */
final class ApiClient implements AutoCloseable {
  /** An alignment may take a minute, and others may be waited for before. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String server;
  private final String token;

  ApiClient(String server, String token) {
    this.server = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
    this.token = token;
  }

  /** The answer to a request; headers given here come on top of the token's. */
  HttpResponse<byte[]> send(String method, String path, Map<String, String> headers, byte[] body)
      throws InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .timeout(PATIENCE)
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return answer(request, BodyHandlers.ofByteArray());
  }

  /** The answer to a read, however long it is, as it arrives. */
  HttpResponse<InputStream> read(String path) throws InterruptedException {
    return answer(request(path), BodyHandlers.ofInputStream());
  }

  private HttpRequest.Builder request(String path) {
    try {
      return HttpRequest.newBuilder(URI.create(server + path))
          .header("Authorization", "Bearer " + token);
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn("'" + server + path + "' is no address: " + e.getMessage());
    }
  }

  private <T> HttpResponse<T> answer(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
      throws InterruptedException {
    try {
      return http.send(request.build(), handler);
    } catch (ConnectException e) {
      throw new CannotGoOn(
          "Nobody answers at " + server + ". Is the server running? ./planwerk serve starts it.");
    } catch (IOException e) {
      throw new CannotGoOn("The connection to " + server + " broke: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
