package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandlingLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";

  /** A question on a Friday evening, a complaint beside it, and praise. */
  private static final String POSTS =
      """
      {"reference": "q", "at": "2026-03-06T15:30:00Z", "platform": "page", "text": "Wann liefert Nordlicht die Fenster?"}
      {"reference": "c", "at": "2026-03-06T16:00:00Z", "text": "Seit drei Wochen warte ich auf die Fenster von Nordlicht, niemand geht ans Telefon. Eine Frechheit! Bitte meldet euch bei mir."}
      {"reference": "b", "at": "2026-03-06T16:10:00Z", "platform": "page", "text": "Dieser Laden ist einfach nur schlecht."}
      {"reference": "p", "at": "2026-03-06T16:30:00Z", "text": "Die Fenster von Nordlicht sind super!"}
      """;

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    send("POST", "/api/v1/organisations", "{\"id\": \"n\", \"name\": \"N\"}", 201);
    send(
        "POST",
        "/api/v1/strategies",
        """
        {"id": "plan", "organisationId": "n", "name": "Plan", "timeZone": "Europe/Berlin",
         "resources": {"people": [{"id": "editor", "name": "Editor"}]},
         "organisation": {"units": [{"id": "service", "name": "Service"}]},
         "integration": {"findingRoutes": [{"id": "faults", "name": "Faults", "unit": "service",
           "withinDays": 3}]},
         "platforms": {"items": [{"id": "page", "name": "Page", "network": "facebook"}]},
         "community": {
           "coverHours": [{"id": "desk", "name": "Desk",
             "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
             "from": "09:00", "to": "17:00"}],
           "responseTargets": [
             {"id": "all", "name": "All", "withinMinutes": 1440},
             {"id": "questions", "name": "Questions", "matter": "QUESTION", "platform": "page",
              "withinMinutes": 60, "serviceHoursOnly": true}]},
         "monitoring": {"retentionDays": 3650, "topics": [{"id": "company", "name": "Company", "subject": "COMPANY",
           "terms": ["Nordlicht"]}]}}
        """,
        201);
    HttpResponse<byte[]> taken =
        server.send(
            "POST", PLAN + "/mentions", Map.of("Content-Type", "application/x-ndjson"), POSTS);
    assertThat(taken.statusCode()).as(text(taken)).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<?, ?> send(String method, String path, String body, int status)
      throws InterruptedException {
    HttpResponse<byte[]> answer = server.ask(method, path, "application/json", body);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private List<?> list(String query) throws InterruptedException {
    return (List<?>) send("GET", PLAN + "/mentions" + query, "", 200).get("items");
  }

  private List<String> references(String query) throws InterruptedException {
    return list(query).stream().map(one -> "" + ((Map<?, ?>) one).get("reference")).toList();
  }

  private String steps(String reference) throws InterruptedException {
    return list("").stream()
        .map(one -> (Map<?, ?>) one)
        .filter(one -> reference.equals(one.get("reference")))
        .map(one -> PLAN + "/mentions/" + one.get("id") + "/steps")
        .findFirst()
        .orElseThrow();
  }

  private Map<?, ?> care(String reference, String body) throws InterruptedException {
    return (Map<?, ?>) send("POST", steps(reference), body, 201).get("care");
  }

  @Test
  void shouldMeasureTheAnswerInHoursOfService() throws InterruptedException {
    assertThat(references("?waiting=true")).containsExactly("b", "c", "q");
    assertThat(references("?overdue=true")).containsExactly("b", "c", "q");

    Map<?, ?> given = care("q", "{\"step\": \"ASSIGNED\", \"person\": \"editor\"}");
    assertThat(given.get("state")).isEqualTo("ASSIGNED");
    assertThat(given.get("due"))
        .as("half an hour was left on Friday, so half an hour of Monday")
        .isEqualTo("2026-03-09T08:30:00.000Z");
    assertThat(references("?person=editor&state=ASSIGNED")).containsExactly("q");

    Map<?, ?> answered =
        care(
            "q",
            """
            {"step": "ANSWERED", "person": "editor", "at": "2026-03-09T08:20:00Z",
             "link": "https://example.org/a"}
            """);
    assertThat(answered.get("minutes")).hasToString("50");
    assertThat(answered.get("inTime")).isEqualTo(true);
    assertThat(references("?waiting=true")).containsExactly("b", "c");

    Map<?, ?> times = send("GET", PLAN + "/response-times?from=2026-03-06&to=2026-03-06", "", 200);
    assertThat(((Map<?, ?>) times.get("all")).toString())
        .contains(
            "expecting=3",
            "answered=1",
            "inTime=1",
            "late=0",
            "waiting=2",
            "overdue=2",
            "medianMinutes=50");
    assertThat(times.get("matters").toString()).contains("QUESTION").contains("COMPLAINT");
    assertThat(times.get("platforms").toString()).contains("platform=page, expecting=2");
    assertThat(
            ((Map<?, ?>)
                    send("GET", PLAN + "/response-times?from=2026-03-07&to=2026-03-07", "", 200)
                        .get("all"))
                .get("expecting"))
        .hasToString("0");
  }

  @Test
  void shouldTellWhatWasDone() throws InterruptedException {
    care("c", "{\"step\": \"ASSIGNED\", \"unit\": \"service\", \"text\": \"Bitte anrufen\"}");
    care("c", "{\"step\": \"DISMISSED\", \"text\": \"Doppelt gemeldet\"}");
    care("c", "{\"step\": \"REOPENED\"}");

    assertThat(
            ((List<?>) send("GET", steps("c"), "", 200).get("items"))
                .stream().map(one -> ((Map<?, ?>) one).get("step")).toList())
        .isEqualTo(List.of("ASSIGNED", "DISMISSED", "REOPENED"));
    assertThat(references("?state=OPEN")).containsExactly("p", "b", "c", "q");
  }

  @Test
  void shouldTakeTheWordOfAPersonForTheTone() throws InterruptedException {
    care("p", "{\"step\": \"JUDGED\", \"tone\": \"NEGATIVE\", \"text\": \"Ironie\"}");

    assertThat(references("?tone=POSITIVE")).isEmpty();
    assertThat(references("?tone=NEGATIVE")).contains("p");
    List<?> days =
        (List<?>)
            send("GET", PLAN + "/mention-volume?from=2026-03-06&to=2026-03-06", "", 200)
                .get("items");
    assertThat(((Map<?, ?>) days.getFirst()).get("tones").toString()).contains("POSITIVE=0");

    server.send(
        "POST",
        PLAN + "/mentions",
        Map.of("Content-Type", "application/x-ndjson"),
        POSTS.replace("sind super", "sind wirklich super"));
    assertThat(references("?tone=POSITIVE")).as("a correction keeps the rating").isEmpty();
  }

  @Test
  void shouldRefuseWhatCanNotBeDone() throws InterruptedException {
    assertThat(
            send("POST", steps("q"), "{\"step\": \"ASSIGNED\", \"person\": \"nobody\"}", 422)
                .toString())
        .contains("/person");
    assertThat(
            send(
                    "POST",
                    steps("q"),
                    "{\"step\": \"ANSWERED\", \"at\": \"2026-03-06T15:00:00Z\"}",
                    422)
                .toString())
        .contains("/at");
    care("q", "{\"step\": \"DISMISSED\", \"text\": \"Werbung\"}");
    assertThat(send("POST", steps("q"), "{\"step\": \"ANSWERED\"}", 409).get("code"))
        .isEqualTo("CONFLICT");
  }

  @Test
  void shouldTellWhatCameOfFindings() throws InterruptedException {
    String all = PLAN + "/findings";
    String mention = "" + ((Map<?, ?>) list("").getFirst()).get("id");
    Map<?, ?> filed =
        send(
            "POST",
            all,
            """
            {"name": "Wartezeiten", "mentions": ["%s"], "route": "faults"}
            """
                .formatted(mention),
            201);
    assertThat(filed.get("unit")).as("the way of the plan").isEqualTo("service");
    assertThat(filed.get("state")).isEqualTo("OPEN");
    send("POST", all, "{\"name\": \"Lob\", \"person\": \"editor\"}", 201);

    String steps = all + "/" + filed.get("id") + "/steps";
    send("POST", steps, "{\"step\": \"TAKEN\"}", 201);
    assertThat(send("POST", steps, "{\"step\": \"TAKEN\"}", 409).get("code")).isEqualTo("CONFLICT");
    send(
        "POST",
        steps,
        "{\"step\": \"CLOSED\", \"outcome\": \"CHANGED\", \"text\": \"Zwei Monteure mehr\"}",
        201);

    assertThat(send("GET", all + "/1", "", 200).get("outcome")).isEqualTo("CHANGED");
    assertThat(names(all + "?state=OPEN")).containsExactly("Lob");
    assertThat(names(all + "?unit=service")).containsExactly("Wartezeiten");
    assertThat(names(all)).containsExactly("Lob", "Wartezeiten");
    assertThat(names(all + "?overdue=true")).isEmpty();
    Map<?, ?> use = send("GET", PLAN + "/finding-use", "", 200);
    assertThat(use.get("all").toString()).contains("filed=2", "open=1", "changed=1");
    assertThat(use.get("units").toString()).contains("unit=service, filed=1");
  }

  private List<String> names(String path) throws InterruptedException {
    return ((List<?>) send("GET", path, "", 200).get("items"))
        .stream().map(one -> "" + ((Map<?, ?>) one).get("name")).toList();
  }

  @Test
  void shouldTellEverythingThatIsWrongWithAFinding() throws InterruptedException {
    assertThat(
            send(
                    "POST",
                    PLAN + "/findings",
                    """
                    {"name": "Lob", "unit": "none", "route": "nowhere", "due": "2026-03-01",
                     "mentions": ["0123456789abAAAAAAAAAAAAAAAA"]}
                    """,
                    422)
                .toString())
        .contains("/unit", "/route", "/due", "/mentions/0");
    assertThat(send("POST", PLAN + "/findings", "{\"name\": \"Lob\"}", 422).toString())
        .contains("/unit");
    send("GET", PLAN + "/findings/7", "", 404);
    send("GET", PLAN + "/findings/seven", "", 404);
  }
}
