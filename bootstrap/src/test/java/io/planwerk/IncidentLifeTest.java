package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.util.Modules;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Mishaps;
import io.planwerk.application.supply.Notice;
import io.planwerk.application.supply.Notices;
import io.planwerk.application.workspace.Access;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.identity.IdentityModule;
import io.planwerk.listening.ListeningModule;
import io.planwerk.optimizer.OptimizerModule;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.database.DatabaseSettings;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.rest.RestModule;
import io.planwerk.rest.RestServer;
import io.planwerk.rest.RestSettings;
import io.planwerk.web.WebModule;
import io.planwerk.web.WebSettings;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An evening with a storm, on the real server with a clock of its own. */
class IncidentLifeTest {
  private static final String NORDLICHT = "/api/v1/strategies/nordlicht-2027";
  private static final String INCIDENTS = NORDLICHT + "/incidents";
  private static final String FIRST = INCIDENTS + "/i1";
  private static final String OPENING =
      """
      {"name": "Lärm der Baureihe 7", "level": 3, "reason": "Ein Video verbreitet sich"}
      """;

  /** Friday, ten past eight in the evening in Hamburg. */
  private Instant now = Instant.parse("2027-05-07T18:10:00Z");

  private final Outbox outbox = new Outbox();
  private final List<String> mishaps = new ArrayList<>();
  private Injector injector;
  private RestServer rest;
  private ApiClient api;

  /** Remembers who was told what. */
  private static final class Outbox implements Notices {
    final List<String> told = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final Set<PersonId> unreachable = new HashSet<>();
    boolean broken;

    @Override
    public Set<PersonId> tell(
        WorkspaceId workspace, StrategyId strategy, Set<PersonId> people, Notice notice) {
      if (broken) {
        throw new IllegalStateException("broken");
      }
      notices.add(notice);
      people.forEach(person -> told.add(person.value()));
      return people.stream().filter(unreachable::contains).collect(Collectors.toSet());
    }
  }

  @TempDir private Path folder;

  @BeforeEach
  void start() throws InterruptedException {
    injector =
        Guice.createInjector(
            Modules.override(new ApplicationModule(Thresholds.DEFAULT))
                .with(
                    new AbstractModule() {
                      @Override
                      protected void configure() {
                        bind(InstantSource.class).toInstance(() -> now);
                        bind(Notices.class).toInstance(outbox);
                        bind(Mishaps.class)
                            .toInstance(
                                (work, _, strategy, _) ->
                                    mishaps.add(work + " " + strategy.value()));
                      }
                    }),
            new DatabasePersistenceModule(new DatabaseSettings.InFolder(folder)),
            new ArchiveModule(),
            new OptimizerModule(),
            new ListeningModule(),
            new WebModule(WebSettings.nothing()),
            new IdentityModule(Optional.empty()),
            new RestModule(new RestSettings("127.0.0.1", 0, 5_000_000, 0, "1.2.3")));
    rest = injector.getInstance(RestServer.class);
    Access access = injector.getInstance(Access.class);
    int port = rest.start(() -> access.ensureOwner(Optional.of(TestServer.TOKEN)));
    api = new ApiClient("http://127.0.0.1:" + port, TestServer.TOKEN);
    new SampleLoading(api).load();
  }

  @AfterEach
  void stop() {
    api.close();
    rest.stop();
    injector.getInstance(Storage.class).close();
  }

  /** Lets minutes pass, the jobs running in each. */
  private void pass(int minutes) {
    for (int i = 0; i < minutes; i++) {
      now = now.plus(Duration.ofMinutes(1));
      injector.getInstance(Key.get(new TypeLiteral<Set<Minutely>>() {})).forEach(Minutely::run);
    }
  }

  private JsonNode post(int status, String path, String body) throws InterruptedException {
    return call("POST", status, path, body);
  }

  private JsonNode get(String path) throws InterruptedException {
    return call("GET", 200, path, "");
  }

  private JsonNode call(String method, int status, String path, String body)
      throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send(
            method,
            path,
            body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"),
            body.getBytes(StandardCharsets.UTF_8));
    String text = TestServer.text(answer);
    assertThat(answer.statusCode()).as(method + " " + path + ": " + text).isEqualTo(status);
    TestServer.asPublished(method, path, answer);
    return text.isEmpty() ? null : JsonMapper.shared().readTree(text);
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(one -> one.path(field).asString()).toList();
  }

  private static List<String> rules(JsonNode incident) {
    return texts(incident.path("findings"), "rule");
  }

  @Test
  void shouldLeadAnIncidentFromTheFirstSignToTheReview() throws InterruptedException {
    JsonNode opened = post(201, INCIDENTS, OPENING);
    assertThat(opened.path("id").asString()).isEqualTo("i1");
    assertThat(texts(opened.path("tasks"), "text"))
        .containsExactly(
            "Beobachten",
            "Antworten",
            "Fakten sammeln",
            "Antworten, Textbaustein prüfen",
            "Krisenteam verständigen",
            "Geplante Beiträge anhalten",
            "Erste Stellungnahme");
    assertThat(opened.path("reaction").path("due").asString())
        .isEqualTo("2027-05-07T19:10:00.000Z");
    assertThat(opened.path("watch").path("covered").asBoolean()).isTrue();
    assertThat(outbox.told)
        .containsExactly(
            "community-management",
            "community-management",
            "social-media-redaktion",
            "leitung-kommunikation",
            "kundendienst-innendienst",
            "community-management");
    assertThat(outbox.notices.getLast().title().de())
        .isEqualTo("Lärm der Baureihe 7, Stufe 3 (Frische Brise)");

    pass(16);
    JsonNode silent = get(FIRST);
    assertThat(texts(silent.path("chain").path("calls"), "person"))
        .startsWith("community-management")
        .contains("leitung-kommunikation");
    assertThat(rules(silent)).contains("chain.unanswered");

    post(201, FIRST + "/acknowledgements", "{\"person\": \"leitung-kommunikation\"}");
    post(409, FIRST + "/acknowledgements", "{\"person\": \"leitung-kommunikation\"}");
    post(422, FIRST + "/acknowledgements", "{\"person\": \"nobody\"}");
    int told = outbox.told.size();
    pass(60);
    assertThat(outbox.told).as("nobody else is called").hasSize(told);
    assertThat(rules(get(FIRST))).contains("reaction.overdue", "task.overdue");

    say();
    end();
  }

  private void say() throws InterruptedException {
    JsonNode drafted =
        post(
            201,
            FIRST + "/statements",
            "{\"prepared\": \"baustein-geraetefehler\", \"strategies\": [\"DENIAL\"]}");
    String statement =
        FIRST + "/statements/" + drafted.path("statements").path(0).path("id").asString();
    assertThat(texts(drafted.path("statements"), "stand")).containsExactly("APPROVED");
    assertThat(rules(drafted)).contains("statement.gaps", "scct.unclassified");
    assertThat(post(422, statement + "/publications", "{}").path("errors").path(0).path("code"))
        .hasToString("\"GAP_OPEN\"");

    String kind = "{\"type\": \"TECHNICAL_ERROR_PRODUCT\", \"reason\": \"Lager\"}";
    assertThat(rules(post(201, FIRST + "/classification", kind))).contains("scct.unfit");
    String wording =
        "{\"text\": \"Wir kennen die Berichte.\", \"strategies\": [\"ADJUSTING_INFORMATION\","
            + " \"EXCUSE\"]}";
    JsonNode reworded = post(201, statement + "/wordings", wording);
    assertThat(rules(reworded)).noneMatch(rule -> rule.startsWith("scct."));
    assertThat(texts(reworded.path("statements"), "stand")).containsExactly("DRAFT");
    assertThat(post(422, statement + "/publications", "{}").path("errors").path(0).path("code"))
        .hasToString("\"APPROVAL_MISSING\"");
    post(422, statement + "/approvals", "{\"person\": \"community-management\"}");
    post(201, statement + "/approvals", "{\"person\": \"geschaeftsfuehrung\"}");
    JsonNode out =
        post(
            201,
            statement + "/publications",
            "{\"link\": \"https://www.example.org/stellungnahme\"}");
    assertThat(texts(out.path("statements"), "stand")).containsExactly("PUBLISHED");
    assertThat(rules(out)).contains("reaction.late").doesNotContain("reaction.overdue");
    post(409, statement + "/wordings", wording);
    JsonNode second =
        post(
            201,
            FIRST + "/statements",
            "{\"name\": \"Nachtrag\", \"text\": \"Alles gut.\", \"strategies\": [\"APOLOGY\"]}");
    String other = FIRST + "/statements/" + second.path("statements").path(1).path("id").asString();
    assertThat(
            rules(
                post(201, other + "/publications", "{\"override\": \"Die Leitung ist im Flug\"}")))
        .contains("statement.unapproved", "scct.too-strong");
    call("DELETE", 204, other + "?reason=versehentlich", "");
  }

  private void end() throws InterruptedException {
    post(201, FIRST + "/level", "{\"level\": 1, \"reason\": \"Es wird ruhig\"}");
    call("DELETE", 204, FIRST + "/level?reason=gemessen", "");
    call("DELETE", 409, FIRST + "/level?reason=gemessen", "");
    post(201, FIRST + "/notes", "{\"text\": \"Die Zeitung hat angerufen\"}");
    post(
        422,
        FIRST + "/notes",
        "{\"text\": \"x\", \"mentions\": [\"01c5a9d3e1a06f1e2a90bb41c07d\"]}");
    post(
        201,
        FIRST + "/tasks",
        "{\"text\": \"Zurückrufen\", \"owner\": \"geschaeftsfuehrung\","
            + " \"due\": \"2027-05-07T20:00:00Z\"}");
    assertThat(post(422, FIRST + "/close", "{\"reason\": \"vorbei\"}").path("errors").size())
        .isEqualTo(8);
    finishTasks();
    post(422, FIRST + "/tasks/t5/changes", "{\"status\": \"DROPPED\"}");
    post(404, FIRST + "/tasks/t1/changes", "{\"status\": \"DONE\"}");
    post(201, FIRST + "/close", "{\"reason\": \"Seit einer Stunde still\"}");
    post(409, FIRST + "/level", "{\"level\": 4, \"reason\": \"doch nicht\"}");
    post(201, FIRST + "/reopen", "{\"reason\": \"Es geht weiter\"}");
    finishTasks();
    post(201, FIRST + "/close", "{\"reason\": \"Nun aber\"}");
    assertThat(get(INCIDENTS + "?state=CLOSED&drill=false").path("items").size()).isOne();

    JsonNode reviewed =
        post(
            201,
            FIRST + "/review",
            "{\"summary\": \"Ein Lager\", \"lessons\": [{\"id\": \"lager\", \"name\":"
                + " \"Lager\"}]}");
    assertThat(reviewed.path("facts").path("minutesToAcknowledge").asInt()).isEqualTo(16);
    assertThat(reviewed.path("facts").path("minutesToReaction").asInt()).isEqualTo(76);
    assertThat(reviewed.path("facts").path("minutesAllowed").asInt()).isEqualTo(60);
    post(409, FIRST + "/reopen", "{\"reason\": \"noch einmal\"}");
    learn(reviewed.path("lessons").path(0));
  }

  private void finishTasks() throws InterruptedException {
    for (JsonNode task : get(FIRST).path("tasks")) {
      String changes = FIRST + "/tasks/" + task.path("id").asString() + "/changes";
      post(201, changes, "{\"status\": \"DONE\"}");
    }
  }

  /** What was learnt goes into the roadmap by the patch that came with it. */
  private void learn(JsonNode lesson) throws InterruptedException {
    patch(lesson.path("patch").toString());
    JsonNode now = get(FIRST + "/review").path("lessons").path(0);
    assertThat(now.path("inPlan").asBoolean()).isTrue();
    assertThat(now.path("patch").size()).isZero();
  }

  private void patch(String patch) throws InterruptedException {
    HttpResponse<byte[]> patched =
        api.send(
            "PATCH",
            NORDLICHT,
            Map.of("Content-Type", "application/json-patch+json", "If-Match", "*"),
            patch.getBytes(StandardCharsets.UTF_8));
    assertThat(patched.statusCode()).as(TestServer.text(patched)).isEqualTo(200);
  }

  /** Critical mentions of a minute, each in words of its own. */
  private void outrage(int mentions) throws InterruptedException {
    outrage(mentions, now);
  }

  private void outrage(int mentions, Instant at) throws InterruptedException {
    say("Frechheit!", mentions, at);
  }

  private void say(String text, int mentions, Instant at) throws InterruptedException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < mentions; i++) {
      lines.append(
          """
          {"reference": "%s-%s-%d", "at": "%s", "network": "%s", "text": "Nordlicht Bestand: %s"}
          """
              .formatted(
                  text, at, i, at, i % 3 == 0 ? "x" : i % 3 == 1 ? "facebook" : "tiktok", text));
    }
    HttpResponse<byte[]> answer =
        api.send(
            "POST",
            NORDLICHT + "/mentions",
            Map.of("Content-Type", "application/x-ndjson"),
            lines.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    assertThat(TestServer.text(answer)).contains("\"echoes\":0", "\"onTopic\":" + mentions);
  }

  private JsonNode incidents() throws InterruptedException {
    return get(INCIDENTS).path("items");
  }

  @Test
  void shouldNoticeAStormCallPeopleAndSeeItFall() throws InterruptedException {
    outrage(1);
    assertThat(incidents().size()).as("a single voice").isZero();
    for (int minute = 0; minute < 20; minute++) {
      pass(1);
      outrage(6);
    }

    assertThat(incidents().size()).isOne();
    JsonNode storm = get(FIRST);
    assertThat(storm.path("origin").asString()).isEqualTo("DETECTION");
    assertThat(storm.path("level").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(storm.path("mentions").size()).isPositive();
    assertThat(storm.path("course").path("steps").path(0).path("because").size()).isOne();
    assertThat(storm.path("chain").path("stand").asString()).isEqualTo("CALLING");
    assertThat(outbox.told).contains("leitung-kommunikation");
    int noticed =
        (int)
            Duration.between(
                    Instant.parse("2027-05-07T18:10:00Z"),
                    Instant.parse(storm.path("openedAt").asString()))
                .toMinutes();
    assertThat(noticed).as("minutes until it was noticed").isLessThanOrEqualTo(3);

    post(201, FIRST + "/acknowledgements", "{\"person\": \"leitung-kommunikation\"}");
    pass(10 * 60);
    JsonNode calm = get(FIRST);
    assertThat(calm.path("level").asInt()).isZero();
    assertThat(calm.path("peak").asInt()).isGreaterThanOrEqualTo(3);

    finishTasks();
    post(201, FIRST + "/close", "{\"reason\": \"vorbei\"}");
    for (int minute = 0; minute < 5; minute++) {
      pass(1);
      outrage(12);
    }
    assertThat(incidents().size()).as("the same storm again").isOne();
    assertThat(get(FIRST).path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void shouldMakeUpForALookThatFailed() throws InterruptedException {
    outbox.broken = true;
    outrage(60);
    assertThat(mishaps).containsExactly("StormLookout nordlicht-2027");
    assertThat(incidents().size()).isZero();

    outbox.broken = false;
    pass(1);
    assertThat(incidents().size()).isOne();
    assertThat(get(FIRST).path("origin").asString()).isEqualTo("DETECTION");
  }

  @Test
  void shouldExpectReactionsToWhatThePlanPublishes() throws InterruptedException {
    // A press release came out this morning, and a post an hour ago.
    now = Instant.parse("2027-05-12T16:00:00Z");
    react();

    assertThat(incidents().size()).isZero();
  }

  @Test
  void shouldExpectNoReactionsWhilePublishingNothing() throws InterruptedException {
    now = Instant.parse("2027-05-20T16:00:00Z");
    react();

    assertThat(incidents().size()).isOne();
  }

  /** Much is said, and more than usual of it is critical; no threshold of the plan tells it. */
  private void react() throws InterruptedException {
    patch("[{\"op\": \"replace\", \"path\": \"/crisis/levels\", \"value\": []}]");
    for (int minute = 0; minute < 20; minute++) {
      pass(1);
      say("heute!", 8, now);
      outrage(10);
    }
  }

  @Test
  void shouldPractiseWithoutTouchingAnythingReal() throws InterruptedException {
    now = Instant.parse("2027-06-15T08:00:00Z");
    post(422, NORDLICHT + "/drills", "{\"exercise\": \"none\", \"participants\": [\"nobody\"]}");
    JsonNode begun =
        post(
            201,
            NORDLICHT + "/drills",
            "{\"exercise\": \"uebung-2027\", \"scenario\": \"DATA_LEAK\","
                + " \"participants\": [\"leitung-kommunikation\"]}");
    assertThat(begun.path("drill").asBoolean()).isTrue();
    assertThat(begun.path("title").path("de").asString())
        .isEqualTo("ÜBUNG: Übung Datenpanne, Stufe 0 (Windstille)");
    assertThat(begun.path("level").asInt()).isZero();

    post(201, FIRST + "/advance", "{\"minutes\": 20}");
    pass(2);
    JsonNode storm = post(201, FIRST + "/advance", "{\"minutes\": 40}");
    assertThat(storm.path("time").asString()).isEqualTo("2027-06-15T09:02:00.000Z");
    assertThat(storm.path("level").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(texts(storm.path("tasks"), "text"))
        .isNotEmpty()
        .allMatch(text -> text.startsWith("ÜBUNG / DRILL: "));
    assertThat(texts(storm.path("chain").path("calls"), "telling")).contains("SPARED", "TOLD");
    assertThat(texts(storm.path("timeline"), "at")).isSorted();
    assertThat(outbox.told).isNotEmpty().containsOnly("leitung-kommunikation");
    assertThat(outbox.notices)
        .allMatch(Notice::drill)
        .allMatch(notice -> notice.text().de().startsWith("ÜBUNG: "));
    JsonNode said = get(FIRST + "/drill-mentions?limit=100");
    assertThat(texts(said.path("items"), "text")).allMatch(text -> text.startsWith("ÜBUNG / "));

    assertThat(get(NORDLICHT + "/mentions").path("items").size()).isZero();
    assertThat(get(INCIDENTS + "?drill=false").path("items").size()).isZero();
    assertThat(
            get(NORDLICHT + "/mention-volume?from=2027-06-15&to=2027-06-15")
                .path("items")
                .path(0)
                .path("mentions")
                .asInt())
        .isZero();

    outrage(1);
    String real = get(NORDLICHT + "/mentions").path("items").path(0).path("id").asString();
    post(422, FIRST + "/notes", "{\"text\": \"x\", \"mentions\": [\"" + real + "\"]}");
    String invented = said.path("items").path(0).path("id").asString();
    post(201, FIRST + "/notes", "{\"text\": \"x\", \"mentions\": [\"" + invented + "\"]}");
    post(201, FIRST + "/acknowledgements", "{\"person\": \"leitung-kommunikation\"}");
    finishTasks();
    post(201, FIRST + "/close", "{\"reason\": \"geübt\"}");
    JsonNode review = post(201, FIRST + "/review", "{\"summary\": \"Freigabe war schnell\"}");
    assertThat(review.path("facts").path("minutesToNotice").asInt()).isBetween(1, 40);
    hold(review.path("drillPatch"));
    post(201, INCIDENTS, OPENING);
    post(409, INCIDENTS + "/i2/advance", "{\"minutes\": 5}");
  }

  /** That a drill of the plan was held goes into it by the patch that came with the review. */
  private void hold(JsonNode patch) throws InterruptedException {
    patch(patch.toString());
    JsonNode drill = get(NORDLICHT + "/crisis/uebung-2027");
    assertThat(drill.path("done").asBoolean()).isTrue();
    assertThat(drill.path("result").asString()).isEqualTo("Freigabe war schnell");
  }

  @Test
  void shouldCallNobodyForAnImportOfThePast() throws InterruptedException {
    for (int minute = 0; minute < 20; minute++) {
      outrage(12, now.minus(Duration.ofHours(2)).plus(Duration.ofMinutes(minute)));
    }

    assertThat(incidents().size()).isZero();
    assertThat(outbox.notices).isEmpty();
  }

  @Test
  void shouldSayHowToReachWhomNoChannelReaches() throws InterruptedException {
    now = Instant.parse("2027-05-07T22:00:00Z");
    outbox.unreachable.addAll(
        Set.of(new PersonId("community-management"), new PersonId("leitung-kommunikation")));
    JsonNode opened = post(201, INCIDENTS, OPENING);

    JsonNode calls = opened.path("chain").path("calls");
    assertThat(texts(calls, "telling")).contains("NO_CHANNEL");
    assertThat(
            calls
                .valueStream()
                .filter(call -> call.path("person").asString().equals("leitung-kommunikation"))
                .map(call -> call.path("contact").asString()))
        .allMatch(contact -> contact.contains("Diensttelefon, auch nachts"));
    assertThat(rules(opened)).contains("cover.off-duty");
    assertThat(opened.path("watch").path("next").asString()).isEqualTo("2027-05-08T07:00:00.000Z");
  }

  @Test
  void shouldTellTheWholeStoryOnTheTimeline() throws InterruptedException {
    JsonNode opened = post(201, INCIDENTS, OPENING);

    assertThat(
            opened.path("timeline").valueStream().map(e -> e.path("act").path("kind").asString()))
        .startsWith("OPENED", "RATED", "WATCH_FOUND", "INFORMED", "LEVEL_REACHED", "TASK_ADDED")
        .endsWith("CALLED");
    assertThat(opened.path("timeline").path(0).path("by").asString()).isEqualTo("owner");
    assertThat(opened.path("timeline").path(2).has("by")).as("came by itself").isFalse();
    call("GET", 404, INCIDENTS + "/i2", "");
    call("GET", 404, INCIDENTS + "/lager", "");
  }
}
