package io.planwerk;

import java.io.IOException;
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
  private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(server + path))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + token)
              .method(
                  method,
                  body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
      headers.forEach(request::header);
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (ConnectException e) {
      throw new CannotGoOn(
          "Nobody answers at " + server + ". Is the server running? ./planwerk serve starts it.");
    } catch (IOException e) {
      throw new CannotGoOn("The connection to " + server + " broke: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn("'" + server + path + "' is no address: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
