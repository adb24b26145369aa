package io.planwerk.identity;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the provider, which isn't waited for long and isn't listened to for long. */
final class ProviderCalls implements ResourceRetriever {
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int MOST_BYTES = 200_000;
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @throws IOException when there is no answer in time, or one that is too long
   */
  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request.header("Accept", "application/json").timeout(PATIENCE).build(),
            BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no answer in time", e);
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("nobody waits any more", e);
    }
  }

  /**
   * @throws IOException when there is no such document at an address that is protected
   */
  String document(URI address) throws IOException {
    if (!OpenIdSettings.isProtected(address)) {
      throw new IOException(address + " isn't protected");
    }
    HttpResponse<String> answer = send(HttpRequest.newBuilder(address));
    if (answer.statusCode() != OK) {
      throw new IOException(address + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  @Override
  public Resource retrieveResource(URL url) throws IOException {
    return new Resource(document(URI.create(url.toString())), "application/json");
  }
}
