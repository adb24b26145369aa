package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.contract.PublishedContract.Operation;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Each operation of the contract is called with what it asks for, and with much that it doesn't:
 * whatever is sent, the answer is one that the contract knows, and tells nothing about the inside.
 * {@code -Dplanwerk.fuzz.rounds} and {@code -Dplanwerk.fuzz.seed} make it look further.
 */
class RouteFuzzTest {
  private static final int ROUNDS = Integer.getInteger("planwerk.fuzz.rounds", 8);
  private static final long SEED = Long.getLong("planwerk.fuzz.seed", 42);

  /** Fewer would mean that most of what is sent doesn't get past the first check. */
  private static final int REACHED = 200;

  /** Of a longer body that isn't wanted the rest isn't read, and its connection may just break. */
  private static final int SURELY_READ = 16_384;

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\.java\\b|\\bat"
              + " [a-z]+\\.[\\w.]+\\(|SQLSTATE|\\bio\\.planwerk|\\borg\\.[a-z]+\\.|\\btools\\.jackson|\\bjavax?\\.|\\bSELECT"
              + " |\\bINSERT ");

  private static final List<String> ODD_SEGMENTS =
      List.of(
          "%00",
          "%ED%A0%80",
          "%FF",
          "%",
          "%zz",
          "%2F",
          "%2e%2e",
          "..",
          "a;b=c",
          "%0d%0aX: y",
          "x".repeat(3_000),
          "0",
          "-1",
          "99999999999999999999",
          "1.5",
          "%C3%A4",
          "ä",
          "%F0%9F%98%80",
          "'%20or%201=1--",
          "%5C",
          ":",
          "~",
          "{x}",
          "*");

  private static final List<String> ODD_VALUES =
      List.of(
          "",
          "%00",
          "%ED%A0%80",
          "%zz",
          "%",
          "-1",
          "0",
          "99999999999999999999",
          "1e309",
          "NaN",
          "null",
          "true",
          "2027-02-30",
          "9999999-01-01",
          "2999-12-31",
          "a,b,,",
          "%F0%9F%98%80",
          "%27%20or%201=1--",
          "%25",
          "+",
          "x".repeat(2_000),
          "..%2F..",
          "1&limit=2",
          "*");

  private static final List<String> ODD_HEADERS =
      List.of(
          "",
          " ",
          "*",
          "\"",
          "\"\"",
          "\"17\"",
          "W/\"17\"",
          "\"17\", \"18\"",
          "\"99999999999999999999\"",
          "-1",
          "99999999999999999999",
          "bytes=0-0,-1,5-2",
          "*/*;q=2",
          "application/yaml;q=0.0001, */json",
          "text/html",
          "de-AT;q=x,*;q=0",
          ";,;",
          "\u00e4\u00f6\u00fc",
          "\u0001",
          "a\tb",
          "x".repeat(300),
          "x".repeat(5_000));

  private static final List<String> HEADERS =
      List.of(
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "Last-Event-ID",
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Range",
          "X-Request-Id",
          "Content-Encoding",
          "Content-Type",
          "Cookie",
          "Expect",
          "Authorization");

  private static final PublishedContract CONTRACT = PublishedContract.current();

  private static TestServer server;

  private final Random random = new Random(SEED);

  /** Ids of what is there, by the address below which they are found. */
  private final Map<String, List<String>> known = new HashMap<>();

  private final Map<String, String> objections = new TreeMap<>();
  private final Set<Operation> reached = new HashSet<>();

  /**
   * @param head a character for each byte
   * @param body a character for each byte
   */
  private record Sent(String method, String target, String head, String body) {}

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = TestServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldAnswerWhateverIsSentAsPublished() throws Exception {
    List<Operation> operations = new ArrayList<>(CONTRACT.operations());
    operations.sort(Comparator.comparingInt(RouteFuzzTest::turn));
    for (int round = 0; round < ROUNDS; round++) {
      for (String strategy : Samples.STRATEGIES) {
        server.send("DELETE", "/api/v1/strategies/" + strategy, Map.of("If-Match", "*"), "");
      }
      server.withSamples();
      for (Operation operation : operations) {
        call(operation);
      }
    }
    assertThat(objections.keySet()).as(() -> String.join("\n\n", objections.values())).isEmpty();
    assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(reached.size()).as("operations that were let do something").isGreaterThan(REACHED);
  }

  /** What is there is seen first, and taken away last. */
  private static int turn(Operation operation) {
    boolean whole = operation.path().matches(".*/(\\{strategyId}|\\{organisationId}|\\{tokenId})");
    return switch (operation.method()) {
      case "GET" -> 0;
      case "DELETE" -> whole ? 4 : 3;
      default -> whole ? 2 : 1;
    };
  }

  private void call(Operation operation) throws IOException {
    Sent sent = request(operation);
    RawHttp.Answer answer;
    try (RawHttp connection = RawHttp.to(server.address())) {
      boolean complete = connection.send(bytes(sent.head())) && connection.send(bytes(sent.body()));
      try {
        answer = connection.answer();
      } catch (IOException none) {
        if (complete && isSurelyRead(sent)) {
          object(operation, sent, "no answer: " + none.getMessage(), "");
        }
        return;
      }
    }
    judge(operation, sent, answer);
    if (answer.status() < 300) {
      reached.add(operation);
      remember(operation, answer);
    }
  }

  /** Nobody waits for the body of a GET, so that it may arrive at a connection that has ended. */
  private static boolean isSurelyRead(Sent sent) {
    return sent.body().isEmpty()
        || (!sent.method().equals("GET") && sent.body().length() < SURELY_READ);
  }

  private void judge(Operation meant, Sent sent, RawHttp.Answer answer) {
    String path = sent.target().replaceFirst("\\?.*", "");
    Operation operation = CONTRACT.operationAt(sent.method(), path).orElse(meant);
    String type = answer.header("content-type");
    if (answer.status() >= 500) {
      object(operation, sent, "status " + answer.status(), answer.text());
    }
    if (answer.status() >= 400 && INSIDE.matcher(answer.text()).find()) {
      object(operation, sent, "tells about the inside", answer.text());
    }
    if (isRefusedByTheServerItself(answer) || type.startsWith("text/event-stream")) {
      return;
    }
    for (String objection :
        CONTRACT.validate(
            operation, answer.status(), type.isEmpty() ? null : type, answer.text())) {
      object(operation, sent, answer.status() + " " + objection, answer.text());
    }
  }

  /** What isn't HTTP never gets to an operation. */
  private static boolean isRefusedByTheServerItself(RawHttp.Answer answer) {
    return answer.status() == 400
        && answer.header("content-type").equals("application/problem+json")
        && answer.text().contains("\"code\":\"MALFORMED\"");
  }

  private void object(Operation operation, Sent sent, String objection, String answer) {
    objections.putIfAbsent(
        operation + " " + objection,
        sent.head()
            + shortened(new String(bytes(sent.body()), StandardCharsets.UTF_8))
            + "\n-> "
            + shortened(answer));
  }

  private static String shortened(String text) {
    return text.length() < 1_500 ? text : text.substring(0, 1_500) + "...";
  }

  private void remember(Operation operation, RawHttp.Answer answer) {
    if (answer.header("content-type").startsWith("application/json")
        && DocumentText.parse(answer.text().getBytes(StandardCharsets.UTF_8), Format.JSON)
            instanceof Parsing.Parsed parsed) {
      remember(operation.path(), parsed.tree(), 0);
    }
  }

  private void remember(String path, @Nullable Object tree, int depth) {
    if (tree instanceof List<?> list) {
      list.stream().limit(5).forEach(entry -> remember(path, entry, depth + 1));
    } else if (tree instanceof Map<?, ?> fields && depth < 4) {
      if (fields.get("id") instanceof String id) {
        List<String> ids = known.computeIfAbsent(path, any -> new ArrayList<>());
        ids.add(URLEncoder.encode(id, StandardCharsets.UTF_8));
        if (ids.size() > 20) {
          ids.removeFirst();
        }
      }
      fields.values().forEach(field -> remember(path, field, depth + 1));
    }
  }

  // --- What is sent ------------------------------------------------------------------------------

  private boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Sent request(Operation operation) {
    boolean clean = onceIn(4);
    String target =
        PARAMETER
                .matcher(operation.path())
                .replaceAll(name -> Matcher.quoteReplacement(segment(operation, name, clean)))
            + query(operation, clean);
    Map<String, String> headers = new TreeMap<>();
    headers.put("Host", "localhost");
    headers.put("Connection", "close");
    headers.put("Authorization", "Bearer " + TestServer.TOKEN);
    if (!operation.method().equals("GET") && !operation.method().equals("POST")) {
      headers.put("If-Match", "*");
    }
    byte[] body = body(operation, headers, clean);
    if (body.length > 0 || !operation.method().equals("GET")) {
      headers.put("Content-Length", "" + body.length);
    }
    if (!clean && onceIn(2)) {
      headers.put(any(HEADERS), any(ODD_HEADERS));
    }
    StringBuilder head =
        new StringBuilder(operation.method()).append(' ').append(target).append(" HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return new Sent(
        operation.method(),
        target,
        head.append("\r\n").toString(),
        new String(body, StandardCharsets.ISO_8859_1));
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }

  private String segment(Operation operation, MatchResult parameter, boolean clean) {
    if (!clean && onceIn(6)) {
      return any(ODD_SEGMENTS);
    }
    String name = parameter.group(1);
    String above = operation.path().substring(0, parameter.start() - 1);
    String example = example(operation, name);
    if (name.equals("strategyId") || onceIn(3)) {
      return example;
    }
    return any(known.getOrDefault(above, List.of(example)));
  }

  private static String example(Operation operation, String parameter) {
    for (JsonNode declared : parameters(operation, "path")) {
      if (declared.path("name").asString().equals(parameter)) {
        return declared.path("example").asString("x");
      }
    }
    return "x";
  }

  private static List<JsonNode> parameters(Operation operation, String place) {
    return CONTRACT.parameters(operation).stream()
        .filter(parameter -> parameter.path("in").asString().equals(place))
        .toList();
  }

  private String query(Operation operation, boolean clean) {
    List<String> parts = new ArrayList<>();
    for (JsonNode parameter : parameters(operation, "query")) {
      if (parameter.path("required").asBoolean(false) ? clean || !onceIn(5) : onceIn(3)) {
        String example = parameter.path("example").asString("1");
        parts.add(
            parameter.path("name").asString()
                + "="
                + (clean || onceIn(2)
                    ? URLEncoder.encode(example, StandardCharsets.UTF_8)
                    : any(ODD_VALUES)));
      }
    }
    if (!clean && onceIn(12)) {
      parts.add(any(ODD_VALUES) + "=" + any(ODD_VALUES));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private byte[] body(Operation operation, Map<String, String> headers, boolean clean) {
    JsonNode content =
        CONTRACT.resolved(CONTRACT.entry(operation).path("requestBody")).path("content");
    List<String> types = new ArrayList<>(content.propertyNames());
    if (types.isEmpty()) {
      return onceIn(8) ? "{\"x\":1}".getBytes(StandardCharsets.UTF_8) : new byte[0];
    }
    String type = any(types);
    headers.put("Content-Type", type);
    List<JsonNode> examples = examples(content.path(type));
    if (examples.isEmpty()) {
      examples = examples(content.path("application/json"));
    }
    JsonNode example = any(examples);
    boolean yaml = type.endsWith("yaml");
    if (!example.isString() || (type.endsWith("json") && !type.endsWith("ndjson"))) {
      Format format = yaml ? Format.YAML : Format.JSON;
      @Nullable Object tree =
          ((Parsing.Parsed)
                  DocumentText.parse(
                      example.toString().getBytes(StandardCharsets.UTF_8), Format.JSON))
              .tree();
      return clean ? DocumentText.print(tree, format) : Mutants.of(tree, format, random);
    }
    byte[] text = example.asString().getBytes(StandardCharsets.UTF_8);
    return clean || onceIn(5) ? text : Mutants.damaged(text, random);
  }

  private static List<JsonNode> examples(JsonNode media) {
    List<JsonNode> found = new ArrayList<>();
    if (media.has("example")) {
      found.add(media.path("example"));
    }
    for (JsonNode example : media.path("examples")) {
      found.add(CONTRACT.resolved(example).path("value"));
    }
    return found;
  }
}
