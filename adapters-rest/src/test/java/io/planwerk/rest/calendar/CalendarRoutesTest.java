package io.planwerk.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.calendar.StrategyCalendar.Fed;
import io.planwerk.application.calendar.StrategyCalendar.Made;
import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.application.calendar.StrategyCalendar.Wish;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class CalendarRoutesTest {
  private static final String PATH = "/api/v1/strategies/launch/calendar";
  private static final String FEEDS = PATH + "/feeds";
  private static final String SECRET = "0Q3xV9kZbT7yLmWcR5dHs2JfN8gUpEaC";
  private static final String FEED = "/feeds/" + SECRET + ".ics";
  private static final CalendarFeed PHONE =
      new CalendarFeed(
          new WorkspaceId("home"),
          new StrategyId("launch"),
          "phone",
          new Name("Phone"),
          Set.of(EntryKind.MILESTONE, EntryKind.STAGE),
          Tongue.GERMAN,
          "hash",
          Instant.parse("2027-01-12T09:41:07.318Z"),
          "anna");
  private static final Shown SHOWN =
      Calendars.of(
          """
          timeZone: Europe/Berlin
          goals: {items: [{id: leads, name: Anfragen, due: '2027-11-30'}]}
          community: {coverHours: [{id: desk, name: Dienst, days: [MONDAY], from: '08:00', to: '18:00'}]}
          content: {calendar: [{id: news, name: News, on: '2027-03-01', at: '20:00', platform: blog,
            audiences: [builders]}]}
          orchestration: {activities: [{id: fair, name: Messe, from: '2027-03-16', to: '2027-03-19'}]}
          roadmap: {milestones: [{id: start, name: Start, on: '2027-01-15', done: false}]}
          """);

  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
    server.calendar.shown = new Outcome.Done<>(SHOWN);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldTellTheCalendarWithItsClashesAndGaps() {
    Answer answer = server.get(PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("17");
    assertThat(answer.text())
        .startsWith(
            "{\"strategyRevision\":17,\"timeZone\":\"Europe/Berlin\",\"items\":[{\"id\":\"milestone-start\",\"title\":{\"de\":\"Meilenstein:"
                + " Start\",\"en\":\"Milestone: Start\"},"
                + "\"kind\":\"MILESTONE\",\"entity\":\"start\",\"pointer\":\"/roadmap/milestones/0\","
                + "\"name\":\"Start\",\"from\":\"2027-01-15\",\"to\":\"2027-01-15\",\"audiences\":[],"
                + "\"platforms\":[],\"themes\":[],\"done\":false}")
        .contains("\"from\":\"2027-03-01\",\"to\":\"2027-03-01\",\"at\":\"20:00\"")
        .contains("\"clashes\":[{\"id\":\"cover:")
        .contains("\"kind\":\"COVER\",\"pointers\":[\"/content/calendar/0\"]")
        .contains("\"gaps\":[{\"id\":\"activity-alone:")
        .contains("begleitet keine Plattform und kein Beitrag");
    assertThat(server.get(PATH, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=GOAL, 1, 0, 0",
    "'kind=GOAL,EDITORIAL', 2, 1, 0",
    "audience=builders, 1, 1, 0",
    "platform=blog, 1, 1, 0",
    "from=2027-03-02, 2, 0, 1",
    "to=2027-03-02, 2, 1, 0",
    "from=2027-03-17&to=2027-03-17, 1, 0, 1"
  })
  void shouldTellWhatIsAskedFor(String query, int items, int clashes, int gaps) {
    Answer answer = server.get(PATH + "?" + query);

    assertThat((List<?>) answer.field("items")).hasSize(items);
    assertThat((List<?>) answer.field("clashes")).hasSize(clashes);
    assertThat((List<?>) answer.field("gaps")).hasSize(gaps);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=goal",
        "kind=",
        "kind=GOAL,,DRILL",
        "audience=nobody",
        "platform=nowhere",
        "from=2027-3-1",
        "to=2027-02-29",
        "from=2027-03-02&to=2027-03-01",
        "lang=de"
      })
  void shouldRefuseWhatMakesNoSense(String query) {
    assertThat(server.get(PATH + "?" + query).status()).isEqualTo(400);
    assertThat(server.get(PATH + ".ics?" + query).status()).isEqualTo(400);
  }

  @Test
  void shouldHandOutTheFile() {
    Answer answer = server.get(PATH + ".ics?kind=MILESTONE", "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"launch.ics\"");
    assertThat(answer.text())
        .contains("SUMMARY:Meilenstein: Start\r\n")
        .containsOnlyOnce("BEGIN:VEVENT");
    assertThat(server.get(PATH + ".ics?kind=MILESTONE").text())
        .contains("SUMMARY:Milestone: Start\r\n");
    assertThat(
            server
                .get(
                    PATH + ".ics?kind=MILESTONE",
                    "Accept-Language",
                    "de",
                    "If-None-Match",
                    answer.header("ETag"))
                .status())
        .isEqualTo(304);
    assertThat(server.bare("GET", PATH + ".ics", "").status()).isEqualTo(401);
  }

  @Test
  void shouldMakeAFeedAndShowItsAddress() {
    server.calendar.made = new Outcome.Done<>(new Made(PHONE, SECRET));

    Answer answer =
        server.json(
            "POST",
            FEEDS,
            "{\"name\": \"Phone\", \"kinds\": [\"STAGE\", \"MILESTONE\"], \"language\": \"de\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text())
        .isEqualTo(
            "{\"id\":\"phone\",\"name\":\"Phone\",\"kinds\":[\"STAGE\",\"MILESTONE\"],"
                + "\"language\":\"de\",\"madeAt\":\"2027-01-12T09:41:07.318Z\",\"madeBy\":\"anna\","
                + "\"address\":\""
                + FEED
                + "\"}");
    assertThat(server.calendar.wish)
        .isEqualTo(
            new Wish(
                new Name("Phone"), Set.of(EntryKind.STAGE, EntryKind.MILESTONE), Tongue.GERMAN));
    server.json("POST", FEEDS, "{\"name\": \"All\"}");
    assertThat(server.calendar.wish).isEqualTo(new Wish(new Name("All"), Set.of(), null));
  }

  @Test
  void shouldNotKeepTheAddressForRepetitions() {
    server.calendar.made = new Outcome.Done<>(new Made(PHONE, SECRET));
    String[] key = {"Idempotency-Key", "k1"};

    Answer first = server.json("POST", FEEDS, "{\"name\": \"Phone\"}", key);
    Answer second = server.json("POST", FEEDS, "{\"name\": \"Phone\"}", key);

    assertThat(first.field("address")).isEqualTo(FEED);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.field("id")).isEqualTo("phone");
    assertThat(second.text()).doesNotContain(SECRET);
    assertThat(server.calendar.opened).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "{}, /name",
    "'{\"name\": \"\"}', /name",
    "'{\"name\": \"x\", \"kinds\": [\"PARTY\"]}', /kinds/0",
    "'{\"name\": \"x\", \"language\": \"fr\"}', /language",
    "'{\"name\": \"x\", \"colour\": \"red\"}', /colour"
  })
  void shouldSayWhatIsWrongWithAFeed(String body, String pointer) {
    Answer answer = server.json("POST", FEEDS, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(((Map<?, ?>) ((List<?>) answer.field("errors")).getFirst()).get("pointer"))
        .isEqualTo(pointer);
  }

  @Test
  void shouldListFeedsWithoutTheirSecrets() {
    server.calendar.feeds = new Outcome.Done<>(new Page<>(List.of(PHONE), "phone"));

    Answer answer = server.get(FEEDS + "?limit=1");

    assertThat(answer.text())
        .startsWith("{\"items\":[{\"id\":\"phone\",\"name\":\"Phone\"")
        .doesNotContain("hash")
        .doesNotContain("address");
    assertThat(answer.header("Link")).startsWith("<" + FEEDS + "?limit=1&cursor=");
  }

  @Test
  void shouldRevokeAFeed() {
    server.calendar.revoked = new Outcome.Done<>("phone");
    assertThat(server.send("DELETE", FEEDS + "/phone", "").status()).isEqualTo(204);
    assertThat(server.calendar.feed).isEqualTo("phone");

    server.calendar.revoked = new Outcome.NotFound<>();
    assertThat(server.send("DELETE", FEEDS + "/phone", "").status()).isEqualTo(404);
  }

  @Test
  void shouldLetOnlyThoseWhoPlanMakeAndRevokeFeeds() {
    String viewer = "Bearer viewer";
    server.calendar.feeds = new Outcome.Done<>(new Page<>(List.of(PHONE), null));
    assertThat(server.bare("GET", FEEDS, "", "Authorization", viewer).status()).isEqualTo(200);
    assertThat(server.bare("POST", FEEDS, "{}", "Authorization", viewer).status()).isEqualTo(403);
    assertThat(server.bare("DELETE", FEEDS + "/phone", "", "Authorization", viewer).status())
        .isEqualTo(403);
  }

  @Test
  void shouldFeedWhoeverKnowsTheSecret() {
    server.calendar.fed.put(SECRET, new Fed(PHONE, SHOWN));

    Answer answer = server.bare("GET", FEED, "", "Accept-Language", "en");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(answer.text())
        .contains("SUMMARY:Meilenstein: Start\r\n")
        .containsOnlyOnce("BEGIN:VEVENT")
        .doesNotContain("home");
    Answer known = server.bare("GET", FEED, "", "If-None-Match", answer.header("ETag"));
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(server.bare("HEAD", FEED, "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/wrong.ics", "/feeds/.ics", "/feeds/" + SECRET, FEED + "/"})
  void shouldHaveNothingForThoseWhoDoNot(String path) {
    server.calendar.fed.put(SECRET, new Fed(PHONE, SHOWN));

    assertThat(server.bare("GET", path, "").status()).isEqualTo(404);
  }

  @Test
  void shouldKeepSecretsOutOfLogsAndMetrics() {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("io.planwerk");
    Queue<String> logged = new ConcurrentLinkedQueue<>();
    AppenderBase<ILoggingEvent> collector =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage() + event.getKeyValuePairs());
          }
        };
    collector.start();
    root.addAppender(collector);
    ours.setLevel(Level.DEBUG);
    try {
      server.calendar.fed.put(SECRET, new Fed(PHONE, SHOWN));
      server.calendar.made = new Outcome.Done<>(new Made(PHONE, SECRET));
      server.json("POST", FEEDS, "{\"name\": \"Phone\"}");
      server.bare("GET", FEED, "");
      server.bare("PUT", FEED, "");
      server.calendar.fed.clear();
      String refusal = server.bare("GET", FEED, "").text();
      String metrics = server.bare("GET", "/metrics", "").text();

      assertThat(refusal).doesNotContain(SECRET);
      assertThat(metrics).contains("/feeds/{secret}.ics").doesNotContain(SECRET);
    } finally {
      ours.setLevel(null);
      root.detachAppender(collector);
    }
    assertThat(logged)
        .anyMatch(line -> line.contains("/feeds/{secret}.ics"))
        .noneMatch(line -> line.contains(SECRET));
  }
}
