package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.ServerOptions.LogFormat;
import io.planwerk.ServerOptions.LogLevel;
import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.contract.PublishedContract.Operation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real product in this process, on a free port, with a folder of its own. */
final class TestServer implements AutoCloseable {
  static final String TOKEN = "pw_test-0123456789abcdef";
  static final String MERGE_PATCH = "application/merge-patch+json";

  private final Server server;
  final ApiClient api;

  private TestServer(Server server) {
    this.server = server;
    this.api = new ApiClient(server.address(), TOKEN);
  }

  static TestServer start(Path dataDir) {
    return start(options(dataDir));
  }

  static TestServer start(ServerOptions options) {
    return new TestServer(Server.start(options, Optional.of(TOKEN)));
  }

  static ServerOptions options(Path dataDir) {
    ServerOptions options = new ServerOptions();
    options.host = "127.0.0.1";
    options.port = 0;
    options.dataDir = dataDir;
    options.maxBodyMegabytes = 5;
    options.maxConnections = 1_000;
    options.clientTimeout = 30;
    options.maxStreams = 50;
    options.logFormat = LogFormat.TEXT;
    options.logLevel = LogLevel.WARN;
    return options;
  }

  TestServer withSamples() throws InterruptedException {
    new SampleLoading(api).load();
    return this;
  }

  /** As the demo has it on a day. */
  TestServer hearingOf(String strategy, LocalDate today) throws InterruptedException {
    new SampleLoading(api).hear(strategy, today);
    return this;
  }

  String address() {
    return server.address();
  }

  HttpResponse<byte[]> get(String path) throws InterruptedException {
    return api.send("GET", path, Map.of(), new byte[0]);
  }

  HttpResponse<byte[]> send(String method, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    return api.send(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it, and sees to it that the answer is one that the contract knows. */
  HttpResponse<byte[]> ask(String method, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    return asPublished(method, path, send(method, path, headers, body));
  }

  /** Such a body, unless there is none. */
  HttpResponse<byte[]> ask(String method, String path, String type, String body)
      throws InterruptedException {
    return ask(method, path, body.isEmpty() ? Map.of() : Map.of("Content-Type", type), body);
  }

  /** The answer, which is one that the contract knows, with the headers that it asks for. */
  static HttpResponse<byte[]> asPublished(String method, String path, HttpResponse<byte[]> answer) {
    assertThat(objections(method, path, answer))
        .as(method + " " + path + ": " + answer.statusCode() + " " + text(answer))
        .isEmpty();
    return answer;
  }

  /** What the contract has against an answer. */
  private static List<String> objections(String method, String path, HttpResponse<byte[]> answer) {
    PublishedContract contract = PublishedContract.current();
    Operation operation =
        contract.operationAt(method, path.replaceFirst("\\?.*", "")).orElseThrow();
    List<String> objections =
        new ArrayList<>(
            contract.validate(
                operation,
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(null),
                text(answer)));
    for (String header : contract.requiredHeaders(operation, answer.statusCode())) {
      if (answer.headers().firstValue(header).isEmpty()) {
        objections.add("the header " + header + " is missing");
      }
    }
    return objections;
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    api.close();
    server.close();
  }
}
