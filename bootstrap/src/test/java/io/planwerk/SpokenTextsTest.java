package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts for people call things by words of their language, not by the constants of the API. */
class SpokenTextsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");
  private static final String STRATEGY = "{strategyId}";
  private static final List<String> STRATEGIES =
      List.of(
          SampleDocuments.NORDLICHT,
          SampleDocuments.ASYNCAPI,
          SampleDocuments.DECRED,
          "foerdewaerme-2027");

  @TempDir static Path folder;
  private static TestServer server;
  private static JsonNode contract;

  @BeforeAll
  static void start() throws InterruptedException {
    server = TestServer.start(folder).withSamples();
    contract = JSON.readTree(server.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldFindConstantsInTexts() {
    JsonNode planted =
        JSON.readTree("{\"a\": [{\"de\": \"Stand LAUNCHING\", \"en\": \"a MUST\"}]}");

    assertThat(shouted(planted)).containsExactly("Stand LAUNCHING", "a MUST");
    assertThat(shouted(JSON.readTree("{\"de\": \"KPI nach § 5 DDG\", \"en\": \"EUR\"}"))).isEmpty();
  }

  @Test
  void shouldSpeakInAllThatCanBeReadOfTheSamples() throws InterruptedException {
    int read = 0;
    for (String path : readable()) {
      for (String strategy : path.contains(STRATEGY) ? STRATEGIES : List.of("")) {
        HttpResponse<byte[]> answer = server.get(path.replace(STRATEGY, strategy));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() == 200 && type.startsWith("application/json")) {
          assertThat(shouted(JSON.readTree(answer.body()))).as(path + " of " + strategy).isEmpty();
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void shouldSpeakWhenAlignmentIsComputed() throws InterruptedException {
    for (String strategy : STRATEGIES) {
      HttpResponse<byte[]> answer =
          post("/api/v1/strategies/" + strategy + "/alignments", "en", "{}");
      assertThat(answer.statusCode()).as(text(answer)).isLessThan(300);
      assertThat(shouted(JSON.readTree(answer.body()))).as(strategy).isEmpty();
    }
  }

  @Test
  void shouldNameTheStepsThatAStrategyCantTake() throws InterruptedException {
    String at = "/api/v1/strategies/" + SampleDocuments.ASYNCAPI + "/transitions";
    String body = "{\"to\": \"RUNNING\", \"reason\": \"too early\"}";

    assertThat(detail(post(at, "de", body)))
        .isEqualTo(
            "Von „beschlossen“ führt kein Weg nach „läuft“, nur nach „in Einführung“, „Entwurf“ und"
                + " „abgeschlossen“.");
    assertThat(detail(post(at, "en", body)))
        .isEqualTo(
            "No way leads from 'adopted' to 'running', only to 'launching', 'draft' and"
                + " 'closed'.");
  }

  private static HttpResponse<byte[]> post(String path, String language, String body)
      throws InterruptedException {
    return server.send(
        "POST",
        path,
        Map.of("Content-Type", "application/json", "Accept-Language", language),
        body);
  }

  private static String detail(HttpResponse<byte[]> answer) {
    return JSON.readTree(text(answer)).path("detail").asString("");
  }

  /** Where something can be read with no more than a strategy's id. */
  private static List<String> readable() {
    List<String> paths = new ArrayList<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path -> {
              String rest = path.getKey().replace(STRATEGY, "");
              if (path.getValue().has("get") && !rest.contains("{") && !rest.endsWith("/events")) {
                paths.add(path.getKey());
              }
            });
    return paths;
  }

  private static List<String> shouted(JsonNode tree) {
    return shouted(tree, constants());
  }

  private static List<String> shouted(JsonNode tree, Set<String> constants) {
    List<String> found = new ArrayList<>();
    if (tree.isObject() && tree.size() == 2 && tree.has("de") && tree.has("en")) {
      tree.forEach(
          text -> {
            if (CAPITALS
                .matcher(text.asString(""))
                .results()
                .map(MatchResult::group)
                .anyMatch(constants::contains)) {
              found.add(text.asString());
            }
          });
    } else {
      tree.forEach(part -> found.addAll(shouted(part, constants)));
    }
    return found;
  }

  private static Set<String> constants() {
    Set<String> found = new TreeSet<>();
    contract
        .at("/components/schemas")
        .findValues("enum")
        .forEach(values -> values.forEach(value -> found.add(value.asString(""))));
    return found;
  }
}
