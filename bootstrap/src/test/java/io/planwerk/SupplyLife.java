package io.planwerk;

import static io.planwerk.UseCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.TypeLiteral;
import com.sun.net.httpserver.HttpServer;
import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.MentionPrivacy;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.supply.Notice;
import io.planwerk.application.supply.Notices;
import io.planwerk.application.supply.Supplying;
import io.planwerk.application.supply.Supplying.Made;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.mentions.ErasureEntry;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Delivery.Status;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.workspace.Role;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.web.WebCalls;
import io.planwerk.web.WebSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what is said to who is told of it, by the clock of the test. */
abstract class SupplyLife {
  private static final Page.Request ALL = new Page.Request(null, 100);
  private static final AtomicInteger WORLDS = new AtomicInteger();
  private static final Instant MONDAY = Instant.parse("2027-03-01T12:00:00Z");
  private static final String ANGRY =
      "Seit drei Wochen warte ich auf die Fenster von Nordlicht, niemand geht ans Telefon. Eine"
          + " Frechheit!";

  /** What a webhook was sent. */
  private record Heard(Map<String, String> headers, String body) {}

  private final Actor anna =
      new Actor(new WorkspaceId("supply-" + WORLDS.incrementAndGet()), "anna", Role.STRATEGIST);
  private final StrategyId plan = new StrategyId("plan");
  private final List<Heard> heard = new ArrayList<>();
  private final Deque<Integer> answers = new ArrayDeque<>();

  /** What happens while the webhook is called. */
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();

  private Instant now = MONDAY;
  private HttpServer hook;
  private Injector injector;
  private int said;

  abstract Module persistence();

  @BeforeEach
  void begin() throws IOException {
    hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          Map<String, String> headers = new HashMap<>();
          exchange
              .getRequestHeaders()
              .forEach(
                  (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          synchronized (heard) {
            heard.add(new Heard(headers, body));
            Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
            exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.poll(), -1);
          }
          exchange.close();
        });
    hook.start();
    injector =
        UseCases.over(
            persistence(),
            WebSettings.of("", "http://127.0.0.1:" + hook.getAddress().getPort()),
            () -> now);
    done(
        injector
            .getInstance(OrganisationKeeping.class)
            .create(anna, Map.of("id", "n", "name", "N")));
    done(
        injector
            .getInstance(StrategyPlanning.class)
            .create(
                anna,
                Map.of(
                    "id", "plan",
                    "organisationId", "n",
                    "name", "Plan",
                    "timeZone", "Europe/Berlin",
                    "resources", Map.of("people", List.of(named("sales"), named("board"))),
                    "monitoring",
                        Map.of(
                            "topics",
                            List.of(
                                Map.of(
                                    "id", "company",
                                    "name", "Nordlicht",
                                    "subject", "COMPANY",
                                    "terms", List.of("Nordlicht"))))),
                null));
  }

  @AfterEach
  void end() {
    hook.stop(0);
    injector.getInstance(WebCalls.class).close();
    injector.getInstance(Storage.class).close();
    assertThat(heard)
        .allSatisfy(
            one ->
                assertThat(PublishedContract.current().validateSent("told", one.body())).isEmpty());
  }

  private static Map<String, Object> named(String id) {
    return Map.of("id", id, "name", id);
  }

  private Supplying supplying() {
    return injector.getInstance(Supplying.class);
  }

  private Made subscribe(String name, Object... fields) {
    Map<String, Object> tree = new HashMap<>();
    tree.put("name", name);
    tree.put("person", "sales");
    tree.put("language", "en");
    for (int i = 0; i < fields.length; i += 2) {
      tree.put((String) fields[i], fields[i + 1]);
    }
    return done(supplying().create(anna, plan, tree));
  }

  private Map<String, Object> webhook() {
    return Map.of(
        "kind", "WEBHOOK", "address", "http://127.0.0.1:" + hook.getAddress().getPort() + "/in");
  }

  private void say(String... texts) {
    List<Row<MentionEntry>> rows = new ArrayList<>();
    for (String text : texts) {
      said++;
      rows.add(
          new Row<>(
              said,
              RecordReader.read(
                  MentionEntry.class,
                  Map.of(
                      "reference",
                      "" + said,
                      "at",
                      now.plusMillis(said).toString(),
                      "network",
                      "x",
                      "author",
                      "anna",
                      "reach",
                      new BigDecimal(100),
                      "text",
                      text))));
    }
    assertThat(
            done(injector.getInstance(Listening.class).take(anna, plan, rows.iterator()))
                .accepted())
        .isEqualTo(texts.length);
  }

  /** As if a minute had passed for each. */
  private void runJobs() {
    injector.getInstance(Key.get(new TypeLiteral<Set<Minutely>>() {})).stream()
        .sorted(Comparator.comparingInt(job -> job.name().equals("digests") ? 0 : 1))
        .forEach(Minutely::run);
  }

  private void at(String instant) {
    now = Instant.parse(instant);
    runJobs();
  }

  private List<Dispatch> sent(String subscription) {
    return done(supplying().sent(anna, plan, subscription, ALL)).items().reversed();
  }

  private List<String> titles(String subscription) {
    return sent(subscription).stream().map(one -> one.message().title()).toList();
  }

  @Test
  void shouldTellOnceADayWhatCameInSinceTheLastTime() {
    say("Nordlicht before anybody listened, which nobody is told of any more");
    subscribe("Daily", "at", "08:00", "channel", Map.of("kind", "FEED"));
    say(ANGRY, "RT @x: " + ANGRY, "The new Nordlicht windows are great, thank you so much!");

    at("2027-03-02T06:59:00Z");
    assertThat(sent("daily")).isEmpty();
    at("2027-03-02T07:00:00Z");
    at("2027-03-02T07:01:00Z");
    assertThat(titles("daily")).containsExactly("Daily: 2 posts, 1 negative");
    assertThat(sent("daily").getFirst().message().text()).contains(ANGRY, "repeated 1×");

    at("2027-03-03T07:00:00Z");
    say("Nordlicht opens a new shop in Kiel today, come and see us all.", ANGRY + " https://a.b");
    at("2027-03-04T07:00:00Z");
    assertThat(titles("daily")).containsExactly("Daily: 2 posts, 1 negative", "Daily: 1 post");
    assertThat(sent("daily").getLast().message().text())
        .contains("Kiel", "1 repetition of what was told before")
        .doesNotContain("Frechheit");
    assertThat(sent("daily")).allMatch(one -> one.delivery().status() == Status.PUBLISHED);
  }

  @Test
  void shouldTellAgainOfAStoryThatGrewALot() {
    subscribe("Daily", "at", "08:00", "channel", Map.of("kind", "FEED"));
    say(ANGRY);
    at("2027-03-02T07:00:00Z");
    String[] echoes = new String[12];
    for (int i = 0; i < echoes.length; i++) {
      echoes[i] = "RT @user" + i + ": " + ANGRY;
    }
    say(echoes);
    at("2027-03-03T07:00:00Z");

    assertThat(titles("daily")).last().isEqualTo("Daily: 1 spreading further");
  }

  @Test
  void shouldCatchUpOnceAfterDowntime() {
    subscribe("Hourly", "rhythm", "HOURLY", "channel", Map.of("kind", "FEED"));
    say(ANGRY);
    at("2027-03-04T07:30:00Z");
    at("2027-03-04T07:31:00Z");

    assertThat(titles("hourly")).containsExactly("Hourly: 1 post, 1 negative");
  }

  @Test
  void shouldNotDisturbInQuietHoursEvenAfterDowntime() {
    subscribe(
        "Daily",
        "at",
        "08:00",
        "quiet",
        Map.of("from", "20:00", "until", "07:00"),
        "channel",
        Map.of("kind", "FEED"));
    say(ANGRY);
    at("2027-03-02T20:00:00Z");
    assertThat(sent("daily")).isEmpty();
    at("2027-03-03T06:00:00Z");
    assertThat(sent("daily")).hasSize(1);
  }

  @Test
  void shouldTellAtOnceButTakeABreath() {
    subscribe("Alert", "rhythm", "AT_ONCE", "tones", List.of("NEGATIVE"), "channel", webhook());
    say("The new Nordlicht windows are great, thank you so much!");
    runJobs();
    assertThat(heard).isEmpty();
    say(ANGRY);
    runJobs();
    assertThat(heard).hasSize(1);
    say("Nordlicht ist eine einzige Katastrophe, nie wieder kaufe ich dort ein Fenster!");
    runJobs();
    assertThat(heard).hasSize(1);
    now = now.plus(Duration.ofMinutes(1));
    runJobs();
    assertThat(heard).hasSize(2);
    assertThat(heard.get(1).body()).contains("Katastrophe").doesNotContain("Frechheit");
  }

  @Test
  void shouldSignWhatItDeliversAndRepeatItUnderTheSameId() throws GeneralSecurityException {
    Made made = subscribe("Alert", "rhythm", "AT_ONCE", "channel", webhook());
    say(ANGRY);
    answers.add(500);
    runJobs();
    assertThat(sent("alert").getFirst().delivery().status()).isEqualTo(Status.WAITING);
    assertThat(sent("alert").getFirst().delivery().fault())
        .isEqualTo(new Bilingual("die Gegenseite antwortet mit 500", "the other side answers 500"));
    runJobs();
    assertThat(heard).as("not before its time").hasSize(1);
    now = now.plusSeconds(5);
    runJobs();

    assertThat(sent("alert").getFirst().delivery().status()).isEqualTo(Status.DELIVERED);
    assertThat(heard).hasSize(2);
    assertThat(heard.get(1).body()).isEqualTo(heard.get(0).body());
    assertThat(heard.get(1).headers().get("webhook-id"))
        .isEqualTo(heard.get(0).headers().get("webhook-id"))
        .isEqualTo(sent("alert").getFirst().id());
    assertThat(made.secret()).startsWith("whsec_");
    for (Heard one : heard) {
      assertThat(one.headers().get("webhook-signature"))
          .isEqualTo("v1," + signature(made.secret(), one));
    }
    assertThat(heard.get(1).headers().get("webhook-timestamp"))
        .isEqualTo("" + now.getEpochSecond());
  }

  @Test
  void shouldSignWithBothSecretsForADay() throws GeneralSecurityException {
    String former = subscribe("Alert", "rhythm", "AT_ONCE", "channel", webhook()).secret();
    subscribe("Daily", "channel", Map.of("kind", "FEED"));
    String current = done(supplying().rotate(anna, plan, "alert")).secret();
    say(ANGRY);
    runJobs();
    now = now.plus(Duration.ofDays(1));
    say("Nordlicht ist eine einzige Katastrophe, nie wieder kaufe ich dort ein Fenster!");
    runJobs();

    assertThat(current).isNotEqualTo(former);
    assertThat(heard.get(0).headers().get("webhook-signature"))
        .isEqualTo(
            "v1," + signature(current, heard.get(0)) + " v1," + signature(former, heard.get(0)));
    assertThat(heard.get(1).headers().get("webhook-signature"))
        .isEqualTo("v1," + signature(current, heard.get(1)));
    assertThat(supplying().rotate(anna, plan, "daily")).isInstanceOf(Outcome.Conflict.class);
    assertThat(supplying().rotate(anna, plan, "none")).isInstanceOf(Outcome.NotFound.class);
  }

  private static String signature(String secret, Heard one) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    String signed =
        one.headers().get("webhook-id")
            + "."
            + one.headers().get("webhook-timestamp")
            + "."
            + one.body();
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void shouldStopWhereNobodyWantsToHearOfItUntilItIsChanged() {
    subscribe("Alert", "rhythm", "AT_ONCE", "channel", webhook());
    answers.add(410);
    say(ANGRY);
    runJobs();

    assertThat(done(supplying().read(anna, plan, "alert")).value().stopped())
        .isNotNull()
        .satisfies(stopped -> assertThat(stopped.reason().en()).contains("410"));
    assertThat(sent("alert").getFirst().delivery().status()).isEqualTo(Status.GIVEN_UP);
    say("Nordlicht ist eine einzige Katastrophe, nie wieder kaufe ich dort ein Fenster!");
    now = now.plus(Duration.ofHours(1));
    runJobs();
    assertThat(heard).hasSize(1);

    done(
        supplying()
            .change(anna, plan, "alert", new Edit.Merge(Map.of()), new Precondition.Exists()));
    now = now.plus(Duration.ofHours(1));
    runJobs();
    assertThat(heard).as("what came in meanwhile is told").hasSize(2);
  }

  @Test
  void shouldTellNoticesAtOnceToThoseWhoAskForAlarms() {
    Map<String, Object> always = Map.of("from", "00:00", "until", "23:59");
    subscribe("Alarms", "alarms", true, "quiet", always, "channel", webhook());
    subscribe("No alarms", "person", "board", "channel", webhook());
    Set<PersonId> people = Set.of(new PersonId("sales"), new PersonId("board"));
    for (int i = 0; i < 2; i++) {
      assertThat(tell(people, "storm-1", true)).containsExactly(new PersonId("board"));
      runJobs();
    }

    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().body()).contains("\"DRILL: Level 3\"", "\"drill\":true");
  }

  @Test
  void shouldNotRepeatWhatAnotherServerDeliveredMeanwhile() {
    subscribe("Alarms", "alarms", true, "channel", webhook());
    Set<PersonId> people = Set.of(new PersonId("sales"));
    tell(people, "storm-1", false);
    tell(people, "storm-2", false);
    Outbox outbox = injector.getInstance(Outbox.class);
    answers.add(500);
    meanwhile.add(
        () ->
            sent("alarms")
                .forEach(one -> outbox.settle(one, one.with(one.delivery().delivered(now)))));

    runJobs();
    now = now.plus(Duration.ofHours(1));
    runJobs();

    assertThat(heard).hasSize(1);
    assertThat(sent("alarms"))
        .extracting(one -> one.delivery().status())
        .containsExactly(Status.DELIVERED, Status.DELIVERED);
  }

  @Test
  void shouldTellAlarmsToDepartmentsOfWhomTheyConcern() {
    plan(
        Map.of(
            "organisation",
            Map.of("units", List.of(named("press"), named("shop"))),
            "resources",
            Map.of(
                "people",
                List.of(
                    Map.of("id", "sales", "name", "sales", "unit", "shop"),
                    Map.of("id", "board", "name", "board", "unit", "press")))));
    subscribe(
        "Press",
        "person",
        null,
        "unit",
        "press",
        "alarms",
        true,
        "channel",
        Map.of("kind", "FEED"));
    Set<PersonId> people = Set.of(new PersonId("sales"), new PersonId("board"));

    assertThat(tell(people, "storm-1", true))
        .as("a drill reaches those who take part, and nobody beside them")
        .isEqualTo(people);
    assertThat(tell(people, "storm-2", false)).containsExactly(new PersonId("sales"));
    assertThat(titles("press")).containsExactly("Level 3");
  }

  private void plan(Map<String, Object> changes) {
    done(
        injector
            .getInstance(StrategyPlanning.class)
            .change(
                anna,
                plan,
                new Place.Whole(),
                new Edit.Merge(changes),
                new Precondition.Exists(),
                null));
  }

  private Set<PersonId> tell(Set<PersonId> people, String id, boolean drill) {
    Notice notice =
        new Notice(
            id,
            new Bilingual("Stufe 3", "Level 3"),
            new Bilingual("Bitte melden.", "Please answer."),
            drill);
    return injector
        .getInstance(Transactions.class)
        .inOne(
            () -> injector.getInstance(Notices.class).tell(anna.workspace(), plan, people, notice));
  }

  @Test
  void shouldShowWhatWouldBeSentWithoutSendingIt() {
    subscribe("Daily", "at", "08:00", "channel", webhook());
    assertThat(done(supplying().preview(anna, plan, "daily")).message()).isNull();
    say(ANGRY);

    for (int i = 0; i < 2; i++) {
      Supplying.Preview preview = done(supplying().preview(anna, plan, "daily"));
      assertThat(preview.message())
          .isNotNull()
          .satisfies(message -> assertThat(message.title()).isEqualTo("Daily: 1 post, 1 negative"));
      assertThat(preview.dueAt()).isEqualTo("2027-03-02T07:00:00Z");
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void shouldTryOutTheChannelAtOnce() {
    subscribe("Daily", "channel", webhook());
    Dispatch tried = done(supplying().test(anna, plan, "daily"));
    assertThat(tried.delivery().status()).isEqualTo(Status.DELIVERED);
    assertThat(tried.message().kind()).isEqualTo(Message.Kind.TEST);
    answers.add(404);
    assertThat(done(supplying().test(anna, plan, "daily")).delivery().fault())
        .isNotNull()
        .satisfies(why -> assertThat(why.en()).isEqualTo("the other side answers 404"));
    assertThat(sent("daily")).hasSize(2);
  }

  @Test
  void shouldTellAfterAPauseWhatCameInMeanwhile() {
    subscribe("Daily", "at", "08:00", "paused", true, "channel", webhook());
    say(ANGRY);
    at("2027-03-02T07:00:00Z");
    assertThat(heard).isEmpty();
    done(
        supplying()
            .change(
                anna,
                plan,
                "daily",
                new Edit.Merge(Map.of("paused", false)),
                new Precondition.Exists()));
    at("2027-03-03T07:00:00Z");
    assertThat(heard).hasSize(1);
  }

  @Test
  void shouldRefuseChannelsThatTheOperatorDoesNotAllow() {
    assertThat(
            faults(
                Map.of(
                    "name", "A",
                    "person", "nobody",
                    "channel", Map.of("kind", "WEBHOOK", "address", "https://example.com/in"))))
        .containsExactly("/person", "/channel/address");
    assertThat(
            faults(
                Map.of(
                    "name", "A",
                    "person", "sales",
                    "channel", Map.of("kind", "EMAIL", "address", "anna@example.com"))))
        .containsExactly("/channel/address");
  }

  private List<String> faults(Map<String, Object> tree) {
    Outcome<Made> outcome = supplying().create(anna, plan, tree);
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid<Made>) outcome).faults().stream().map(Fault::pointer).toList();
  }

  @Test
  void shouldFeedWhoeverKnowsTheSecretUntilTheChannelChanges() {
    Made made = subscribe("Daily", "channel", Map.of("kind", "FEED"));
    assertThat(supplying().fed(made.secret())).isPresent();
    assertThat(supplying().fed("guessed")).isEmpty();

    Made changed =
        done(
            supplying()
                .change(
                    anna,
                    plan,
                    "daily",
                    new Edit.Merge(Map.of("channel", webhook())),
                    new Precondition.Exists()));

    assertThat(changed.secret()).startsWith("whsec_");
    assertThat(supplying().fed(made.secret())).isEmpty();
    assertThat(
            done(supplying()
                    .change(
                        anna,
                        plan,
                        "daily",
                        new Edit.Merge(Map.of("at", "09:00")),
                        new Precondition.Exists()))
                .secret())
        .as("what stays isn't shown again")
        .isNull();
  }

  @Test
  void shouldForgetInMessagesWhatIsErasedOrOld() {
    subscribe("Daily", "at", "08:00", "channel", Map.of("kind", "FEED"));
    say(ANGRY);
    at("2027-03-02T07:00:00Z");
    assertThat(sent("daily").getFirst().message().text()).contains(ANGRY);

    done(
        injector
            .getInstance(MentionPrivacy.class)
            .erase(anna, plan, new ErasureEntry("@ANNA", new NetworkId("x"), "asked for")));
    assertThat(sent("daily").toString()).doesNotContain("Frechheit");

    at("2027-05-30T00:17:00Z");
    assertThat(sent("daily")).hasSize(1);
    at("2027-06-02T00:17:00Z");
    assertThat(sent("daily")).isEmpty();
  }

  @Test
  void shouldNotQuoteWhatThePlanKeepsNoLonger() {
    subscribe("Daily", "at", "13:30", "channel", Map.of("kind", "FEED"));
    plan(Map.of("monitoring", Map.of("retentionDays", new BigDecimal(1))));
    at("2027-03-01T12:30:00Z");
    now = MONDAY.plus(Duration.ofMinutes(20));
    say(ANGRY);
    now = MONDAY.plus(Duration.ofMinutes(40));
    say("Nordlicht opens a new shop in Kiel today, come and see us all.");

    // Before the job that erases has come round.
    at("2027-03-02T12:30:00Z");

    assertThat(titles("daily")).containsExactly("Daily: 1 post");
    assertThat(sent("daily").toString()).contains("Kiel").doesNotContain("Frechheit");
  }

  @Test
  void shouldForgetOldMessagesThoughNothingWasEverHeard() {
    subscribe("Daily", "channel", webhook());
    done(supplying().test(anna, plan, "daily"));

    at("2027-05-30T00:17:00Z");
    assertThat(sent("daily")).hasSize(1);
    at("2027-06-02T00:17:00Z");
    assertThat(sent("daily")).isEmpty();
  }

  @Test
  void shouldNotTryTheOthersWhereOneDidNotGetThrough() {
    subscribe("Alert", "rhythm", "AT_ONCE", "channel", webhook());
    answers.addAll(List.of(503, 503));
    say(ANGRY);
    runJobs();
    now = now.plus(Duration.ofMinutes(1));
    say("Nordlicht ist eine einzige Katastrophe, nie wieder kaufe ich dort ein Fenster!");
    runJobs();
    assertThat(heard).as("the first for the second time only").hasSize(2);

    now = now.plus(Duration.ofMinutes(1));
    runJobs();
    assertThat(heard).as("the second doesn't wait as long as the first").hasSize(3);
    assertThat(heard.getLast().body()).contains("Katastrophe");
    now = now.plus(Duration.ofMinutes(5));
    runJobs();
    assertThat(sent("alert")).allMatch(one -> one.delivery().status() == Status.DELIVERED);
  }
}
