package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String IN = PLAN + "/mentions";
  private static final String LINES = "application/x-ndjson";

  private static final String POSTS =
      """
      {"reference": "1", "at": "2027-03-01T08:00:00Z", "network": "x", "reach": 100, "text": "Seit drei Wochen warte ich auf die Fenster von Nordlicht, niemand geht ans Telefon. Eine Frechheit!"}
      {"reference": "2", "at": "2027-03-01T09:00:00Z", "network": "x", "reach": 900, "text": "RT @anna: Seit drei Wochen warte ich auf die Fenster von Nordlicht, niemand geht ans Telefon. Eine Frechheit! https://example.org/7"}
      {"reference": "3", "at": "2027-03-02T23:30:00Z", "network": "facebook", "text": "The new Nordlicht windows are great, thank you so much!", "sentiment": "POSITIVE"}
      {"reference": "4", "at": "2027-03-02T10:00:00Z", "network": "facebook", "platform": "none", "text": "Nordlicht"}
      {"reference": "5", "at": "2027-03-02T10:00:00Z", "text": "Das Nordlicht am Himmel war schön, so viele Polarlichter!"}
      {"reference": "6", "at": "soon", "text": ""}
      """;

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    send("POST", "/api/v1/organisations", "application/json", "{\"id\": \"n\", \"name\": \"N\"}");
    HttpResponse<byte[]> made =
        send(
            "POST",
            "/api/v1/strategies",
            "application/json",
            """
            {"id": "plan", "organisationId": "n", "name": "Plan", "timeZone": "Europe/Berlin",
             "monitoring": {"retentionDays": 3650, "topics": [
               {"id": "company", "name": "Company", "subject": "COMPANY", "terms": ["Nordlicht"],
                "exclusions": ["Polarlicht"]},
               {"id": "windows", "name": "Windows", "subject": "PRODUCT",
                "terms": ["Fenster", "window"]},
               {"id": "rival", "name": "Rival", "subject": "COMPETITOR", "terms": ["Südwind"]}]}}
            """);
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> send(String method, String path, String type, String body)
      throws InterruptedException {
    return server.ask(method, path, type, body);
  }

  private static Map<?, ?> tree(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private Map<?, ?> read(String path) throws InterruptedException {
    return tree(send("GET", path, "", ""));
  }

  private List<String> references(String query) throws InterruptedException {
    return ((List<?>) read(IN + query).get("items"))
        .stream().map(one -> "" + ((Map<?, ?>) one).get("reference")).toList();
  }

  @Test
  void shouldRateWhatIsSaidAndFoldWhatIsRepeated() throws InterruptedException {
    Map<?, ?> told = tree(send("POST", IN, LINES, POSTS));

    assertThat(told.get("accepted")).hasToString("4");
    assertThat(told.get("echoes")).hasToString("1");
    assertThat(told.get("onTopic")).hasToString("3");
    assertThat(told.get("rejectedCount")).hasToString("2");
    assertThat(
            ((List<?>) told.get("rejected"))
                .stream()
                    .map(
                        one ->
                            ((Map<?, ?>) one).get("line") + " " + ((Map<?, ?>) one).get("pointer"))
                    .toList())
        .contains("4 /platform", "6 /at");
    assertThat(references("")).containsExactly("3", "5", "2", "1");
    assertThat(references("?topic=company")).containsExactly("3", "2", "1");
    assertThat(references("?topic=windows&tone=NEGATIVE&firsts=true")).containsExactly("1");
    assertThat(references("?network=facebook")).containsExactly("3");
    assertThat(references("?from=2027-03-03")).as("by the clock of Berlin").containsExactly("3");

    List<?> firsts = (List<?>) read(IN + "?tone=NEGATIVE&firsts=true").get("items");
    Map<?, ?> complaint = (Map<?, ?>) firsts.getFirst();
    assertThat(complaint.get("echoes")).hasToString("1");
    Map<?, ?> reading = (Map<?, ?>) read(IN + "/" + complaint.get("id")).get("reading");
    assertThat(reading.get("language")).isEqualTo("de");
    assertThat((List<?>) reading.get("because")).isNotEmpty();
    assertThat(references("?story=" + complaint.get("id"))).containsExactly("2", "1");
  }

  @Test
  void shouldTakeTheSameTwiceWithoutACopy() throws InterruptedException {
    send("POST", IN, LINES, POSTS);

    assertThat(tree(send("POST", IN, LINES, POSTS)).get("duplicates")).hasToString("4");
    assertThat(
            tree(send("POST", IN, LINES, POSTS.replace("so viele Polarlichter", "wirklich schön")))
                .get("corrected"))
        .hasToString("1");
    assertThat(references("?topic=company")).containsExactly("3", "5", "2", "1");
  }

  @Test
  void shouldTakeNothingFromBeforeItsTime() throws InterruptedException {
    Map<?, ?> told =
        tree(
            send("POST", IN, LINES, "{\"at\": \"1969-12-31T23:59:59Z\", \"text\": \"Nordlicht\"}"));

    assertThat(told.get("rejected")).asString().contains("/at").contains("1970");
    assertThat(references("?from=1960-01-01")).isEmpty();
  }

  @Test
  void shouldCorrectSumsWithTheirMentions() throws InterruptedException {
    send("POST", IN, LINES, POSTS);
    send("POST", IN, LINES, POSTS.replace("Nordlicht windows", "Havel windows"));

    assertThat(count("&topic=company")).containsExactly("2", "0", "0");
    assertThat(count("")).containsExactly("2", "1", "1");
    assertThat(count("&network=facebook")).containsExactly("0", "0", "1");
    assertThat(count("&tone=NEGATIVE")).containsExactly("2", "0", "0");
  }

  private List<String> count(String query) throws InterruptedException {
    return ((List<?>)
            read(PLAN + "/mention-volume?from=2027-03-01&to=2027-03-03" + query).get("items"))
        .stream().map(day -> "" + ((Map<?, ?>) day).get("mentions")).toList();
  }

  @Test
  void shouldCountPeriodByPeriod() throws InterruptedException {
    send("POST", IN, LINES, POSTS);

    List<?> days =
        (List<?>)
            read(PLAN + "/mention-volume?from=2027-03-01&to=2027-03-03&topic=company").get("items");

    assertThat(days.stream().map(day -> "" + ((Map<?, ?>) day).get("mentions")).toList())
        .containsExactly("2", "0", "1");
    assertThat(((Map<?, ?>) days.getFirst()).get("reach")).hasToString("1000");
    assertThat(((Map<?, ?>) days.getFirst()).get("echoes")).hasToString("1");
    Map<?, ?> month =
        (Map<?, ?>)
            ((List<?>)
                    read(PLAN + "/mention-volume?from=2027-03-15&to=2027-03-16&rhythm=MONTHLY")
                        .get("items"))
                .getFirst();
    assertThat(month.get("mentions")).as("a month counts as a whole").hasToString("4");
  }

  @Test
  void shouldRefuseWhatIsNoMention() throws InterruptedException {
    assertThat(send("POST", IN, "text/csv", "a\n1\n").statusCode()).isEqualTo(415);
    assertThat(send("POST", IN, "application/json", "{}").statusCode()).isEqualTo(422);
    assertThat(send("GET", IN + "?tone=ANGRY", "", "").statusCode()).isEqualTo(400);
    assertThat(send("GET", IN + "?story=x", "", "").statusCode()).isEqualTo(400);
    assertThat(send("GET", IN + "/nothing", "", "").statusCode()).isEqualTo(404);
    assertThat(send("GET", PLAN + "/mention-volume?from=2027-03-01", "", "").statusCode())
        .isEqualTo(400);
    assertThat(
            send("GET", PLAN + "/mention-volume?from=2027-03-02&to=2027-03-01", "", "")
                .statusCode())
        .isEqualTo(422);
    assertThat(send("GET", "/api/v1/strategies/none/mentions", "", "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldTellWhoseVoiceIsHeard() throws InterruptedException {
    send(
        "POST",
        IN,
        LINES,
        """
        {"reference": "1", "at": "2027-03-01T08:00:00Z", "text": "Nordlicht ist super"}
        {"reference": "2", "at": "2027-03-01T09:00:00Z", "text": "Nordlicht oder Südwind?"}
        {"reference": "3", "at": "2027-03-02T10:00:00Z", "text": "Südwind ist schlecht"}
        """);

    List<?> months =
        (List<?>) read(PLAN + "/share-of-voice?from=2027-03-01&to=2027-04-01").get("items");

    Map<?, ?> march = (Map<?, ?>) months.getFirst();
    assertThat(march.get("mentions")).hasToString("4");
    assertThat(
            ((List<?>) march.get("voices"))
                .stream().map(one -> "" + ((Map<?, ?>) one).get("share")).toList())
        .containsExactly("0.5000", "0.5000");
    assertThat(
            ((Map<?, ?>) ((List<?>) ((Map<?, ?>) months.get(1)).get("voices")).getFirst())
                .get("share"))
        .as("nothing was said in April")
        .isNull();
    Map<?, ?> day =
        (Map<?, ?>)
            ((List<?>)
                    read(PLAN + "/share-of-voice?from=2027-03-02&to=2027-03-02&rhythm=DAILY")
                        .get("items"))
                .getFirst();
    assertThat(day.toString())
        .contains("ours=true, topics=[], mentions=0")
        .contains("share=1.0000");
  }

  @Test
  void shouldForgetWhoAsksForIt() throws InterruptedException {
    String posts =
        """
        {"reference": "1", "at": "2027-03-01T08:00:00Z", "network": "x", "author": "@Anna.B", "thread": "t", "text": "Nordlicht ist super, fragt @bernd oder ruft 040 123 4567 an!"}
        {"reference": "2", "at": "2027-03-01T09:00:00Z", "network": "x", "author": "anna.b", "text": "Nordlicht hat die besten Fenster der Stadt."}
        {"reference": "3", "at": "2027-03-01T10:00:00Z", "network": "facebook", "author": "anna.b", "text": "Eine ganz andere Anna über Nordlicht."}
        """;
    send("POST", IN, LINES, posts);
    String export = TestServer.text(send("GET", PLAN + "/mention-export?limit=2", "", ""));
    assertThat(export.lines()).hasSize(2);
    HttpResponse<byte[]> first = send("GET", PLAN + "/mention-export", "", "");
    assertThat(text(first)).doesNotContainIgnoringCase("anna.b").doesNotContain("bernd", "4567");
    assertThat(
            text(first)
                .lines()
                .filter(line -> line.contains("\"network\":\"x\""))
                .map(line -> line.replaceAll(".*\"author\":\"([^\"]+)\".*", "$1"))
                .distinct())
        .as("one author, one pseudonym")
        .hasSize(1);

    HttpResponse<byte[]> erased =
        send(
            "POST",
            PLAN + "/erasures",
            "application/json",
            "{\"author\": \"ANNA.B\", \"network\": \"x\", \"reason\": \"Asked by mail\"}");

    assertThat(erased.statusCode()).as(text(erased)).isEqualTo(201);
    assertThat(text(erased)).contains("\"mentions\":2").doesNotContainIgnoringCase("anna");
    assertThat(references("")).containsExactly("3");
    assertThat(count("")).as("sums name nobody").containsExactly("3", "0", "0");
    Map<?, ?> again = tree(send("POST", IN, LINES, posts));
    assertThat(again.get("erased")).hasToString("2");
    assertThat(again.get("duplicates")).hasToString("1");
    assertThat(references("")).containsExactly("3");
    assertThat(read(PLAN + "/erasures").get("items")).asString().contains("Asked by mail");
  }

  @Test
  void shouldHaveSomethingToHearInTheDemo() throws InterruptedException {
    server.withSamples().hearingOf("nordlicht-2027", LocalDate.of(2090, 6, 15));

    List<?> said =
        (List<?>) read("/api/v1/strategies/nordlicht-2027/mentions?limit=100").get("items");
    assertThat(said).hasSizeGreaterThan(30);
    assertThat(((Map<?, ?>) said.getFirst()).get("at").toString()).startsWith("2090-06-14");
    assertThat(said)
        .extracting(one -> ((Map<?, ?>) ((Map<?, ?>) one).get("reading")).get("tone").toString())
        .contains("POSITIVE", "NEGATIVE", "NEUTRAL");
    assertThat((List<?>) read("/api/v1/strategies/nordlicht-2027/incidents").get("items"))
        .as("a quiet month")
        .isEmpty();
  }
}
