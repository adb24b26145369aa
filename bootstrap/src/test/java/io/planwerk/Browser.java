package io.planwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A browser: keeps cookies of each host, and says of what it sends that it comes from a page of the
 * same host. What is at the public address of the server goes to where it listens in the test.
 */
final class Browser implements AutoCloseable {
  static final String PUBLIC = "https://planwerk.example.com";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  final Map<String, Map<String, String>> cookies = new HashMap<>();

  Browser(String server) {
    this.server = server;
  }

  HttpResponse<String> get(String address) {
    return send("GET", address, "", Map.of());
  }

  /** Sends a form of a page that came from the same host. */
  HttpResponse<String> post(String address, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        "POST",
        address,
        body,
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"));
  }

  HttpResponse<String> send(
      String method, String address, String body, Map<String, String> headers) {
    URI at = URI.create(address.startsWith("/") ? PUBLIC + address : address);
    boolean ours = at.toString().startsWith(PUBLIC);
    URI to = ours ? URI.create(server + at.toString().substring(PUBLIC.length())) : at;
    Map<String, String> kept = cookies.computeIfAbsent(at.getAuthority(), _ -> new TreeMap<>());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("User-Agent", "Browser/1")
            .header("Accept-Language", "en");
    headers.forEach(request::header);
    if (!kept.isEmpty()) {
      request.header(
          "Cookie",
          kept.entrySet().stream()
              .map(one -> one.getKey() + "=" + one.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(kept, cookie));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(Map<String, String> kept, String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      kept.remove(pair[0]);
    } else {
      kept.put(pair[0], pair[1]);
    }
  }

  /** Where an answer leads to. */
  static String next(HttpResponse<String> answer, String asked) {
    String location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> new AssertionError(asked + ": " + answer.statusCode() + answer.body()));
    return URI.create(asked.startsWith("/") ? PUBLIC + asked : asked).resolve(location).toString();
  }

  @Override
  public void close() {
    client.close();
  }
}
