package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.contract.PublishedContract.Operation;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The trace of the real product: nothing is left out, nothing can be changed unseen. */
class TraceLifeTest {
  private static final String AUDIT = "/api/v1/audit";
  private static final String STRATEGIES = "/api/v1/strategies";
  private static final String JSON = "application/json";
  private static final int WRITERS = 4;
  private static final int EACH = 6;

  /** Traced before they are done, whatever comes of them. */
  private static final Pattern APART =
      Pattern.compile(".*/(alignments|test|mentions|observations|archive)");

  /** These compute only. */
  private static final Pattern CHANGES_NOTHING = Pattern.compile(".*Id\\}/(scenarios|objections)");

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws InterruptedException {
    server = TestServer.start(folder.resolve("data")).withSamples();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Map<?, ?> tree(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private static long head() throws InterruptedException {
    return number(tree(server.ask("GET", AUDIT + "/head", JSON, "")));
  }

  private static long number(Map<?, ?> tree) {
    return Long.parseLong(String.valueOf(tree.get("number")));
  }

  @Test
  void shouldKeepExactlyOneEntryOfEveryChange() throws InterruptedException {
    List<String> wrong = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (Operation operation : changes()) {
      long before = head();
      HttpResponse<byte[]> answer = send(operation);
      long kept = head() - before;
      boolean successful = answer.statusCode() < 300;
      if (successful) {
        done.add("" + operation);
      }
      boolean expected =
          APART.matcher(operation.path()).matches()
              ? kept == 1 || !successful
              : kept
                  == (successful && !CHANGES_NOTHING.matcher(operation.path()).matches() ? 1 : 0);
      if (!expected) {
        wrong.add(operation + ": " + answer.statusCode() + " left " + kept);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(done).hasSizeGreaterThan(40);
  }

  private static List<Operation> changes() {
    return PublishedContract.current().operations().stream()
        .filter(operation -> !operation.method().equals("GET"))
        // What removes everything comes last.
        .sorted(Comparator.comparing(operation -> operation.method().equals("DELETE")))
        .toList();
  }

  private static HttpResponse<byte[]> send(Operation operation) throws InterruptedException {
    PublishedContract contract = PublishedContract.current();
    String path =
        operation
            .path()
            .replace("{strategyId}", "nordlicht-2027")
            .replace("{organisationId}", "nordlicht")
            .replace("{guidelineId}", "leitlinie-2027")
            .replace("{revision}", "1")
            .replaceAll("\\{[^}]+\\}", "none");
    boolean reasoned =
        contract
            .entry(operation)
            .path("parameters")
            .valueStream()
            .anyMatch(p -> p.path("$ref").asString("").endsWith("/reason"));
    JsonNode content =
        contract.resolved(contract.entry(operation).path("requestBody")).path("content");
    String type = content.isEmpty() ? "" : content.propertyNames().iterator().next();
    JsonNode value =
        content
            .path(type)
            .path("examples")
            .valueStream()
            .map(contract::resolved)
            .map(example -> example.path("value"))
            .findFirst()
            .orElse(content);
    String body = content.isEmpty() ? "" : value.isString() ? value.asString() : value.toString();
    return server.send(
        operation.method(),
        reasoned ? path + "?reason=trial" : path,
        type.isEmpty() ? Map.of("If-Match", "*") : Map.of("Content-Type", type, "If-Match", "*"),
        body);
  }

  private static void goal(String name) throws InterruptedException {
    HttpResponse<byte[]> made =
        server.ask(
            "POST", STRATEGIES + "/asyncapi-2025/goals", JSON, "{\"name\": \"" + name + "\"}");
    assertThat(made.statusCode()).isEqualTo(201);
  }

  @Test
  void shouldTellWhoDidWhatAndHideItFromOthers() throws InterruptedException {
    goal("Told");
    long number = head();

    Map<?, ?> entry = tree(server.ask("GET", AUDIT + "/" + number, JSON, ""));
    assertThat(entry.get("type")).isEqualTo("strategy.goals.created");
    assertThat(entry.get("place")).isEqualTo(STRATEGIES + "/asyncapi-2025/goals/told");
    assertThat(entry.get("organisationId")).isEqualTo("asyncapi");
    assertThat(entry.get("actor")).isEqualTo("owner");
    assertThat(TestServer.text(server.get(AUDIT + "?strategyId=asyncapi-2025&limit=1")))
        .contains("\"id\":\"" + number + "\"", "\"next\"");
    assertThat(TestServer.text(server.get(AUDIT + "?type=strategy.goals.&actor=nobody")))
        .contains("\"items\":[]");

    String bound = token("Brazil", "decred-brazil", "OWNER");
    try (ApiClient other = new ApiClient(server.address(), bound)) {
      assertThat(other.send("GET", AUDIT + "/" + number, Map.of(), new byte[0]).statusCode())
          .isEqualTo(404);
      assertThat(TestServer.text(other.send("GET", AUDIT, Map.of(), new byte[0])))
          .contains("decred-brazil")
          .doesNotContain("asyncapi", "token.created");
      assertThat(other.send("GET", AUDIT + "/export", Map.of(), new byte[0]).statusCode())
          .isEqualTo(403);
    }
  }

  private static String token(String name, String organisation, String role)
      throws InterruptedException {
    HttpResponse<byte[]> made =
        server.ask(
            "POST",
            "/api/v1/tokens",
            JSON,
            """
            {"name": "%s", "organisations": [{"organisationId": "%s", "role": "%s"}]}
            """
                .formatted(name, organisation, role));
    return TestServer.text(made).replaceFirst("(?s).*\"secret\":\"([^\"]+)\".*", "$1");
  }

  private static String verify(int code, String... arguments) {
    StringWriter told = new StringWriter();
    int ended =
        Planwerk.commandLine()
            .setOut(new PrintWriter(told))
            .execute(
                Stream.concat(Stream.of("audit", "verify"), Stream.of(arguments))
                    .toArray(String[]::new));
    assertThat(ended).as(told.toString()).isEqualTo(code);
    return told.toString();
  }

  private static List<String> export() throws InterruptedException {
    return TestServer.text(server.get(AUDIT + "/export")).lines().toList();
  }

  private static String verified(int code, List<String> lines, String... arguments)
      throws IOException {
    Path file = Files.write(folder.resolve("trace.ndjson"), lines);
    return verify(
        code,
        Stream.concat(Stream.of(file.toString()), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void shouldFindWhateverIsChanged() throws IOException, InterruptedException {
    goal("First");
    goal("Second");
    goal("Third");
    List<String> whole = export();
    int last = whole.size();
    assertThat(verified(0, whole)).contains(last + " entries, each as it was kept");
    assertThat(verify(0, "--server", server.address(), "--token", TestServer.TOKEN))
        .contains("entries, each as it was kept");

    List<String> changed = new ArrayList<>(whole);
    changed.set(
        last - 2, changed.get(last - 2).replace("\"actor\":\"owner\"", "\"actor\":\"nobody\""));
    assertThat(verified(1, changed)).contains("Entry " + (last - 1) + " was changed");

    changed = new ArrayList<>(whole);
    changed.set(last - 2, changed.get(last - 2).replace("127.0.0.1", "127.0.0.2"));
    assertThat(verified(1, changed))
        .contains("Entry " + (last - 1) + " was changed in what it tells");

    changed = new ArrayList<>(whole);
    changed.remove(last - 2);
    assertThat(verified(1, changed)).contains("Entry " + (last - 1) + " is missing");

    changed = new ArrayList<>(whole);
    Collections.swap(changed, last - 2, last - 1);
    assertThat(verified(1, changed)).contains("Entry " + (last - 1) + " is missing");

    changed = new ArrayList<>(whole);
    changed.add(last - 1, changed.get(last - 1));
    assertThat(verified(1, changed)).contains("Entry " + (last + 1) + " is missing");

    String end =
        last + ":" + whole.getLast().replaceFirst("(?s).*\"hash\":\"([0-9a-f]+)\".*", "$1");
    assertThat(verified(0, whole, "--head", end)).contains(end);
    assertThat(verified(1, whole.subList(0, last - 1), "--head", end)).contains("cut off");
  }

  @Test
  void shouldEraseAPersonAndStillHold() throws IOException, InterruptedException {
    String secret = token("Leaving", "asyncapi", "STRATEGIST");
    try (ApiClient leaving = new ApiClient(server.address(), secret)) {
      HttpResponse<byte[]> made =
          leaving.send(
              "POST",
              STRATEGIES + "/asyncapi-2025/goals?reason=asked%20by%20Mrs%20Secretive",
              Map.of("Content-Type", JSON, "User-Agent", "secretive-laptop"),
              "{\"name\": \"Left\"}".getBytes(StandardCharsets.UTF_8));
      assertThat(made.statusCode()).isEqualTo(201);
    }
    assertThat(export().toString()).contains("Secretive", "secretive-laptop");

    HttpResponse<byte[]> erased =
        server.ask("POST", AUDIT + "/erasures", JSON, "{\"actor\": \"leaving\"}");

    assertThat(
            server.ask("POST", AUDIT + "/erasures", JSON, "{\"actr\": \"leaving\"}").statusCode())
        .isEqualTo(422);
    assertThat(TestServer.text(erased)).isEqualTo("{\"erased\":1}");
    List<String> left = export();
    assertThat(left.toString())
        .doesNotContain("Secretive", "secretive-laptop")
        .contains("\"actor\":\"leaving\"", "audit.erasures.done");
    assertThat(verified(0, left)).contains("of 1 what was told of a person is erased");
  }

  @Test
  void shouldTellEachEventOnceHoweverOftenTheStreamBreaks()
      throws IOException, InterruptedException {
    long before = head();
    int expected = WRITERS * EACH;
    List<Long> told = new ArrayList<>();
    List<Future<Integer>> running = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(WRITERS);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = HttpClient.newHttpClient()) {
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        running.add(
            writers.submit(
                () -> {
                  begun.countDown();
                  for (int i = 0; i < EACH; i++) {
                    organisation("stream-" + number + "-" + i);
                  }
                  return number;
                }));
      }
      begun.await();
      while (told.size() < expected) {
        long last = told.isEmpty() ? before : told.getLast();
        HttpResponse<InputStream> stream =
            http.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/events"))
                    .header("Authorization", "Bearer " + TestServer.TOKEN)
                    .header("Last-Event-ID", Long.toString(last))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        // Breaks off after three events at most.
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
          int seen = 0;
          for (String line = lines.readLine();
              line != null && seen < 3 && told.size() < expected;
              line = lines.readLine()) {
            if (line.startsWith("id: ")) {
              told.add(Long.parseLong(line.substring("id: ".length())));
              seen++;
            }
          }
        }
      }
    }
    assertThat(running).allMatch(writer -> writer.state() == Future.State.SUCCESS);
    assertThat(told)
        .isEqualTo(LongStream.rangeClosed(before + 1, before + expected).boxed().toList());
  }

  private static void organisation(String id) throws InterruptedException {
    HttpResponse<byte[]> made =
        server.send(
            "POST",
            "/api/v1/organisations",
            Map.of("Content-Type", JSON),
            "{\"id\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id));
    assertThat(made.statusCode()).isEqualTo(201);
  }
}
