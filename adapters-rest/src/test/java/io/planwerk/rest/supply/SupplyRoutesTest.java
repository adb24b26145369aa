package io.planwerk.rest.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.supply.Supplying.Fed;
import io.planwerk.application.supply.Supplying.Made;
import io.planwerk.application.supply.Supplying.Preview;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.domain.supply.Subscription.Stopped;
import io.planwerk.domain.supply.SubscriptionEntry;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SupplyRoutesTest {
  private static final String ALL = "/api/v1/strategies/plan/subscriptions";
  private static final String ONE = ALL + "/daily";
  private static final String SECRET = "0Q3xV9kZbT7yLmWcR5dHs2JfN8gUpEaC";
  private static final String FEED = "/digests/" + SECRET + ".atom";
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00.250Z");

  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Subscription subscription(String kind, String hash) {
    Map<String, Object> tree =
        Map.of("name", "Daily <1>", "person", "sales", "channel", Map.of("kind", kind));
    SubscriptionEntry entry =
        switch (RecordReader.read(SubscriptionEntry.class, tree)) {
          case Reading.Read<SubscriptionEntry>(SubscriptionEntry read) -> read;
          case Reading.Rejected<SubscriptionEntry>(List<Fault> faults) ->
              throw new AssertionError(faults);
        };
    return new Subscription(
        new WorkspaceId("main"),
        new StrategyId("plan"),
        "daily",
        entry,
        4,
        NOON,
        "anna",
        null,
        hash,
        null,
        new Progress(0, 2, NOON, null));
  }

  private static Dispatch message(int number) {
    return Dispatch.next(
        subscription("FEED", null).with(new Progress(0, number - 1, null, null)),
        "key " + number,
        Message.notice(
            new Bilingual("Stufe " + number, ""),
            new Bilingual("Zeile & <b>\nnoch eine\u0007", ""),
            false,
            Tongue.GERMAN),
        NOON.plusSeconds(number));
  }

  @Test
  void shouldShowSecretsOnce() {
    server.supplying.made =
        new Outcome.Done<>(new Made(new Tagged<>(subscription("FEED", "hash"), "1", true), SECRET));
    String[] key = {"Idempotency-Key", "k1"};

    Answer first = server.json("POST", ALL, "{\"name\": \"Daily\"}", key);
    Answer again = server.json("POST", ALL, "{\"name\": \"Daily\"}", key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.field("feed")).isEqualTo(FEED);
    assertThat(first.header("Location")).isEqualTo(ONE);
    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).doesNotContain(SECRET).contains("\"id\":\"daily\"");

    server.supplying.made =
        new Outcome.Done<>(
            new Made(Tagged.existing(subscription("STREAM", null), "2"), "whsec_abc"));
    Answer changed = server.json("PUT", ONE, "{\"name\": \"Daily\"}", "If-Match", "\"1\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.field("secret")).isEqualTo("whsec_abc");
    assertThat(server.supplying.precondition).isEqualTo(new Precondition.Matches(Set.of("1")));
    assertThat(server.supplying.edit).isInstanceOf(Edit.Replace.class);
  }

  @Test
  void shouldReadAndListWithoutWhatIsSecret() {
    Subscription stopped =
        subscription("FEED", "hash").stopped(new Stopped(NOON, new Bilingual("weg", "gone")));
    server.supplying.found = new Outcome.Done<>(Tagged.existing(stopped, "5"));
    server.supplying.page = new Outcome.Done<>(new Page<>(List.of(stopped), null));

    Answer answer = server.get(ONE);
    assertThat(answer.text())
        .contains("\"stopped\":{\"at\":\"2027-03-01T12:00:00.250Z\",\"reason\":{\"de\":\"weg\"")
        .contains("\"channel\":{\"kind\":\"FEED\"}")
        .doesNotContain("hash");
    assertThat(server.get(ONE, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
    assertThat(server.get(ALL).text()).contains("\"id\":\"daily\"").doesNotContain("hash");
    assertThat(server.send("DELETE", ONE, "", "If-Match", "*").status()).isEqualTo(204);
    assertThat(server.supplying.precondition).isEqualTo(new Precondition.Exists());
  }

  @Test
  void shouldTellWhatWasSentAndWhatWouldBe() {
    server.supplying.sent = new Outcome.Done<>(new Page<>(List.of(message(2)), "2"));
    server.supplying.message = new Outcome.Done<>(message(2));
    server.supplying.preview = new Outcome.Done<>(new Preview(NOON, null));

    assertThat(server.get(ONE + "/digests?limit=1").text())
        .contains("\"number\":2", "\"delivery\":{\"status\":\"PUBLISHED\",\"attempts\":0")
        .doesNotContain("Zeile");
    assertThat(server.get(ONE + "/digests/2").text()).contains("Zeile & <b>");
    assertThat(server.get(ONE + "/digests/x").status()).isEqualTo(404);
    assertThat(server.get(ONE + "/preview").text())
        .isEqualTo("{\"dueAt\":\"2027-03-01T12:00:00.250Z\"}");
    assertThat(server.json("POST", ONE + "/test", "").field("number")).hasToString("2");
  }

  @Test
  void shouldLetOnlyThoseWhoPlanSubscribe() {
    String viewer = "Bearer viewer";
    server.supplying.page = new Outcome.Done<>(new Page<>(List.of(), null));
    assertThat(server.bare("GET", ALL, "", "Authorization", viewer).status()).isEqualTo(200);
    assertThat(server.bare("POST", ALL, "{}", "Authorization", viewer).status()).isEqualTo(403);
    assertThat(server.bare("POST", ONE + "/test", "", "Authorization", viewer).status())
        .isEqualTo(403);
    assertThat(server.bare("GET", ONE + "/events", "").status()).isEqualTo(401);
  }

  @Test
  void shouldFeedWhoeverKnowsTheSecret() throws Exception {
    server.supplying.fed.put(
        SECRET, new Fed(subscription("FEED", "hash"), List.of(message(2), message(1))));

    Answer answer = server.bare("GET", FEED, "");

    assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml; charset=utf-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.text())));
    assertThat(feed.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Daily <1>");
    assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2027-03-01T12:00:02.250Z");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
        .contains("Zeile &amp; &lt;b&gt;");
    assertThat(server.bare("GET", FEED, "", "If-None-Match", answer.header("ETag")).status())
        .isEqualTo(304);
    assertThat(server.bare("GET", "/digests/other.atom", "").status()).isEqualTo(404);
  }

  @Test
  void shouldGoOnWhereAClientBrokeOffAndEndWithTheServer() throws Exception {
    server.supplying.found = new Outcome.Done<>(Tagged.existing(subscription("STREAM", null), "4"));
    server.supplying.since.put(1, new Outcome.Done<>(List.of(message(2))));
    server.supplying.since.put(2, new Outcome.Done<>(List.of()));

    try (BufferedReader lines = events("1")) {
      assertThat(lines.readLine()).isEqualTo("id: 2");
      assertThat(lines.readLine()).isEqualTo("event: notice");
      assertThat(lines.readLine())
          .startsWith("data: {\"id\":\"msg_")
          .contains("\"title\":\"Stufe 2\"");
      assertThat(lines.readLine()).isEmpty();
      server.server().stop();
      List<String> rest = new ArrayList<>();
      lines.lines().forEach(rest::add);
      assertThat(rest).as("it ends in order").isEmpty();
    }
  }

  @Test
  void shouldBeginWithWhatComesFromNowOn() throws Exception {
    server.supplying.found = new Outcome.Done<>(Tagged.existing(subscription("STREAM", null), "4"));
    server.supplying.since.put(2, new Outcome.Done<>(List.of(message(3))));
    server.supplying.since.put(3, new Outcome.NotFound<>());

    try (BufferedReader lines = events(null)) {
      assertThat(lines.readLine()).isEqualTo("id: 3");
      assertThat(lines.lines().toList()).as("it ends with the subscription").hasSize(3);
    }
  }

  private BufferedReader events(String last) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + ONE + "/events"))
            .header("Authorization", "Bearer viewer");
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<InputStream> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }
}
