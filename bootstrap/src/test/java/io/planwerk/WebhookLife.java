package io.planwerk;

import static io.planwerk.UseCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import com.google.inject.Module;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Edit;
import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.WebhookDeliveries.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.webhooks.WebhookForgetting;
import io.planwerk.application.webhooks.WebhookKeeping;
import io.planwerk.application.webhooks.WebhookKeeping.Made;
import io.planwerk.application.webhooks.WebhookRun;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.MemberKeeping;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.application.workspace.TokenKeeping;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookDelivery.State;
import io.planwerk.domain.webhooks.WebhookEntry;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.TokenEntry;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.web.WebCalls;
import io.planwerk.web.WebSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what happens to a tool that is told of it, by the clock of the test. */
abstract class WebhookLife {
  private static final AtomicInteger WORLDS = new AtomicInteger();
  private static final DeliveryFilter ANY = new DeliveryFilter(null, null);
  private static final Page.Request ALL = new Page.Request(null, 100);
  private static final OrganisationId OURS = new OrganisationId("ours");
  private static final OrganisationId THEIRS = new OrganisationId("theirs");

  /** What the tool was sent. */
  private record Heard(String id, String timestamp, String signature, String body) {
    boolean tells(String type) {
      return body.contains("\"type\":\"" + type + "\"");
    }
  }

  private final WorkspaceId workspace = new WorkspaceId("hooks-" + WORLDS.incrementAndGet());
  private final Actor anna = new Actor(workspace, "anna", Role.OWNER);
  private final List<Heard> heard = new ArrayList<>();

  /** What the tool answers next, by what it finds in the body; else it is content. */
  private final Map<String, Deque<Integer>> answers = new ConcurrentHashMap<>();

  /** What happens while the tool is at it. */
  private final Deque<Runnable> meanwhile = new ConcurrentLinkedDeque<>();

  private Instant now = Instant.parse("2027-03-01T12:00:00Z");
  private HttpServer tool;
  private Injector injector;

  abstract Module persistence();

  @BeforeEach
  void begin() throws IOException {
    tool = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tool.createContext("/", this::hear);
    tool.start();
    injector = UseCases.over(persistence(), WebSettings.of("", place()), () -> now);
    for (String organisation : List.of("ours", "theirs")) {
      done(
          injector
              .getInstance(OrganisationKeeping.class)
              .create(anna, Map.of("id", organisation, "name", organisation)));
    }
    for (String strategy : List.of("spring", "autumn")) {
      plan(strategy, "ours");
    }
    plan("foreign", "theirs");
  }

  private void plan(String id, String organisation) {
    done(
        injector
            .getInstance(StrategyPlanning.class)
            .create(anna, Map.of("id", id, "organisationId", organisation, "name", id), null));
  }

  private void hear(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status;
    synchronized (heard) {
      heard.add(
          new Heard(
              exchange.getRequestHeaders().getFirst("webhook-id"),
              exchange.getRequestHeaders().getFirst("webhook-timestamp"),
              exchange.getRequestHeaders().getFirst("webhook-signature"),
              body));
      status =
          answers.entrySet().stream()
              .filter(one -> body.contains(one.getKey()))
              .map(one -> one.getValue().poll())
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(204);
    }
    Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void answer(String about, int... statuses) {
    Deque<Integer> all = answers.computeIfAbsent(about, _ -> new ArrayDeque<>());
    for (int status : statuses) {
      all.add(status);
    }
  }

  @AfterEach
  void end() {
    tool.stop(0);
    injector.getInstance(WebCalls.class).close();
    injector.getInstance(Storage.class).close();
  }

  private String place() {
    return "http://127.0.0.1:" + tool.getAddress().getPort();
  }

  private WebhookKeeping webhooks() {
    return injector.getInstance(WebhookKeeping.class);
  }

  private static WebhookEntry entry(String url, String... types) {
    return new WebhookEntry(url, new Name("Tool"), List.of(types), List.of(), null, null);
  }

  private Made webhook(String... types) {
    return done(webhooks().create(anna, entry(place() + "/in", types)));
  }

  /** Something is done with a strategy, in one transaction with its entry. */
  private void happens(String strategy, String type) {
    injector
        .getInstance(Trace.class)
        .doing(
            anna,
            new StrategyId(strategy),
            () -> type,
            done ->
                Optional.of(
                    new Deed(
                        done,
                        "PATCH",
                        "/api/v1/strategies/" + strategy,
                        null,
                        new StrategyId(strategy),
                        "request",
                        200,
                        null,
                        "192.0.2.7",
                        "browser/1",
                        "half the budget")));
  }

  private void run() {
    injector.getInstance(WebhookRun.class).run();
  }

  private void runAfter(Duration pause) {
    now = now.plus(pause);
    run();
  }

  private List<String> heardAbout(String strategy) {
    synchronized (heard) {
      return heard.stream()
          .map(Heard::body)
          .filter(body -> body.contains("\"strategyId\":\"" + strategy + "\""))
          .map(body -> body.replaceFirst("^\\{\"type\":\"([^\"]+)\".*", "$1"))
          .toList();
    }
  }

  private WebhookDelivery delivery(long back) {
    return deliveries().get((int) back);
  }

  private List<WebhookDelivery> deliveries() {
    return done(webhooks().deliveries(anna, "tool", ANY, ALL)).items();
  }

  private Webhook read() {
    return done(webhooks().read(anna, "tool")).value();
  }

  private void enable() {
    change("ENABLED");
  }

  private void disable() {
    change("DISABLED");
  }

  private void change(String state) {
    done(
        webhooks()
            .change(
                anna, "tool", new Edit.Merge(Map.of("state", state)), new Precondition.Exists()));
  }

  private List<String> traced() {
    return injector
        .getInstance(Ledger.class)
        .behind(workspace, 0, EntryFilter.all(Sight.ALL), 100)
        .stream()
        .map(Entry::type)
        .toList();
  }

  @Test
  void shouldTellWhatHappensFromNowOnWithoutWhatIsToldOfPersons() {
    happens("spring", "strategy.before");
    webhook();
    happens("spring", "strategy.goals.changed");
    run();
    run();

    assertThat(heardAbout("spring")).containsExactly("strategy.goals.changed");
    assertThat(heard.getFirst().body())
        .contains(
            "\"timestamp\":\"2027-03-01T12:00:00Z\"",
            "\"data\":{\"id\":\"2\",\"number\":2,",
            "\"organisationId\":\"ours\"",
            "\"actor\":\"anna\"")
        .doesNotContain("192.0.2.7", "browser/1", "half the budget", "salt");
    assertThat(PublishedContract.current().validateSent("happened", heard.getFirst().body()))
        .isEmpty();
    assertThat(delivery(0).state()).isEqualTo(State.DELIVERED);
    assertThat(delivery(0).last().status()).isEqualTo(204);
    assertThat(delivery(0).id()).isEqualTo(heard.getFirst().id());
  }

  @Test
  void shouldKeepTheOrderOfEachStrategyAndLetOthersGoOn() {
    webhook();
    answer("\"strategyId\":\"spring\"", 500, 503);
    happens("spring", "strategy.one");
    happens("autumn", "strategy.one");
    happens("spring", "strategy.two");
    happens("autumn", "strategy.two");
    run();
    assertThat(heardAbout("autumn")).containsExactly("strategy.one", "strategy.two");
    assertThat(heardAbout("spring")).containsExactly("strategy.one");
    happens("spring", "strategy.three");
    runAfter(Duration.ofSeconds(4));
    assertThat(heardAbout("spring")).hasSize(1);

    runAfter(Duration.ofSeconds(1));
    assertThat(heardAbout("spring")).hasSize(2);
    runAfter(Duration.ofMinutes(5));

    assertThat(heardAbout("spring"))
        .containsExactly(
            "strategy.one", "strategy.one", "strategy.one", "strategy.two", "strategy.three");
    List<Heard> ones =
        heard.stream()
            .filter(one -> one.tells("strategy.one") && one.body().contains("spring"))
            .toList();
    assertThat(ones).extracting(Heard::id).containsOnly(ones.getFirst().id());
    assertThat(ones).extracting(Heard::body).containsOnly(ones.getFirst().body());
  }

  @Test
  void shouldPauseLongerAndLongerAndThenGoOnWithTheNext() {
    webhook("strategy.*");
    answer("strategy.one", 500, 500, 500, 500, 500, 500, 500, 500, 500, 500);
    happens("spring", "strategy.one");
    happens("spring", "strategy.two");
    run();
    for (String pause :
        List.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H")) {
      runAfter(Duration.parse(pause).minusMillis(1));
      int before = heardAbout("spring").size();
      runAfter(Duration.ofMillis(1));
      assertThat(heardAbout("spring")).as(pause).hasSize(before + 1);
    }
    assertThat(delivery(1).state()).isEqualTo(State.PENDING);
    assertThat(delivery(1).attempts()).isEqualTo(9);
    assertThat(heardAbout("spring")).doesNotContain("strategy.two");

    runAfter(Duration.ofHours(24));

    assertThat(delivery(1).state()).isEqualTo(State.FAILED);
    assertThat(delivery(1).last().fault().en()).isEqualTo("the other side answers 500");
    assertThat(heardAbout("spring")).hasSize(11).last().isEqualTo("strategy.two");
    assertThat(traced()).last().isEqualTo("webhook.deliveries.failed");
    assertThat(read().isEnabled()).isTrue();
  }

  @Test
  void shouldBeDisabledWhenNothingGotThroughForFiveDays() {
    webhook("strategy.*");
    int[] always = new int[40];
    Arrays.fill(always, 500);
    answer("strategy", always);
    happens("spring", "strategy.one");
    happens("spring", "strategy.two");
    Instant first = now;
    run();
    while (read().isEnabled()) {
      assertThat(now).isBefore(first.plus(Duration.ofDays(7)));
      runAfter(Duration.ofHours(1));
    }

    assertThat(now).isAfterOrEqualTo(first.plus(Duration.ofDays(5)));
    assertThat(read().disabled().reason().en()).isEqualTo("nothing has got through for five days");
    assertThat(traced()).contains("webhook.disabled");
    int before = heard.size();
    happens("spring", "strategy.three");
    runAfter(Duration.ofDays(1));
    assertThat(heard).hasSize(before);

    answers.clear();
    enable();
    run();
    assertThat(heardAbout("spring").subList(before, heard.size()))
        .containsExactly("strategy.two", "strategy.three");
    assertThat(read().disabled()).isNull();
    assertThat(read().failingSince()).isNull();
  }

  @Test
  void shouldBeDisabledAtOnceByWhoWantsNoMore() {
    webhook("strategy.*");
    answer("strategy.one", 410);
    happens("spring", "strategy.one");
    happens("autumn", "strategy.two");
    happens("spring", "strategy.three");
    run();
    runAfter(Duration.ofDays(1));

    assertThat(heardAbout("spring")).containsExactly("strategy.one");
    assertThat(read().isEnabled()).isFalse();
    assertThat(read().disabled().reason().en()).contains("410");
    assertThat(traced()).last().isEqualTo("webhook.disabled");

    enable();
    run();
    assertThat(heardAbout("spring"))
        .containsExactly("strategy.one", "strategy.one", "strategy.three");
    assertThat(heardAbout("autumn")).contains("strategy.two");
  }

  @Test
  void shouldTellAgainWhenAskedTo() {
    webhook();
    happens("spring", "strategy.one");
    now = now.plusSeconds(60);
    happens("spring", "strategy.two");
    happens("autumn", "strategy.three");
    run();
    assertThat(heard).hasSize(3);

    WebhookDelivery first = delivery(2);
    List<String> later = List.of(delivery(0).id(), delivery(1).id());
    done(webhooks().replay(anna, "tool", first.number()));
    run();
    assertThat(heard).hasSize(4);
    assertThat(heard.get(3).id()).isEqualTo(first.id());
    assertThat(heard.get(3).tells("strategy.one")).isTrue();
    assertThat(webhooks().replay(anna, "tool", 99)).isInstanceOf(Outcome.NotFound.class);

    injector.getInstance(WebhookForgetting.class).run();
    assertThat(deliveries()).hasSize(3);
    now = now.plus(Duration.ofDays(31));
    injector.getInstance(WebhookForgetting.class).run();
    assertThat(deliveries()).isEmpty();

    done(webhooks().replay(anna, "tool", Instant.parse("2027-03-01T12:01:00Z")));
    run();
    assertThat(heard).hasSize(6);
    assertThat(heardAbout("spring")).last().isEqualTo("strategy.two");
    assertThat(heard.subList(4, 6))
        .extracting(Heard::id)
        .containsExactlyInAnyOrderElementsOf(later);
  }

  @Test
  void shouldTellAgainWhatIsReplayedWhileItIsUnderWay() {
    webhook();
    happens("spring", "strategy.one");
    happens("spring", "strategy.two");
    meanwhile.add(() -> done(webhooks().replay(anna, "tool", delivery(1).number())));
    run();
    run();

    assertThat(heardAbout("spring"))
        .containsExactly("strategy.one", "strategy.one", "strategy.two");
    assertThat(deliveries()).extracting(WebhookDelivery::state).containsOnly(State.DELIVERED);
  }

  @Test
  void shouldTellAgainWhatWasUnderWayWhenItWasDisabled() {
    webhook();
    happens("spring", "strategy.one");
    meanwhile.add(this::disable);
    run();
    run();
    assertThat(heard).hasSize(1);

    enable();
    run();
    assertThat(heard).hasSize(2);
    assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
  }

  @Test
  void shouldSignWithBothSecretsForADay() throws Exception {
    String former = webhook().secret();
    String current = done(webhooks().rotate(anna, "tool")).secret();
    assertThat(current).startsWith("whsec_").isNotEqualTo(former);
    happens("spring", "strategy.one");
    runAfter(Duration.ofHours(24).minusMillis(1));
    happens("spring", "strategy.two");
    runAfter(Duration.ofMillis(1));

    Heard both = heard.get(0);
    assertThat(both.signature()).isEqualTo(signed(current, both) + " " + signed(former, both));
    assertThat(heard.get(1).signature()).isEqualTo(signed(current, heard.get(1)));
  }

  /** As the public client signs. */
  private static String signed(String secret, Heard one) throws Exception {
    return new com.standardwebhooks.Webhook(secret)
        .sign(one.id(), Long.parseLong(one.timestamp()), one.body());
  }

  @Test
  void shouldTellOnlyWhatItsMakerOwnsAndWants() {
    Actor bernd =
        new Actor(
            workspace, "bernd", new Roles(null, Map.of(OURS, Role.OWNER, THEIRS, Role.VIEWER)));
    done(webhooks().create(bernd, entry(place() + "/in", "strategy.goals.*", "strategy.left")));
    happens("spring", "strategy.goals.changed");
    happens("spring", "strategy.goalsetting.changed");
    happens("spring", "strategy.left");
    happens("foreign", "strategy.left");
    run();

    assertThat(heardAbout("spring")).containsExactly("strategy.goals.changed", "strategy.left");
    assertThat(heardAbout("foreign")).isEmpty();

    webhook();
    assertThat(webhooks().list(bernd, ALL).items()).extracting(Webhook::id).containsOnly("tool");
    assertThat(webhooks().list(anna, ALL).items())
        .extracting(Webhook::id)
        .containsExactly("tool", "tool-2");
    assertThat(webhooks().read(bernd, "tool-2")).isInstanceOf(Outcome.NotFound.class);
    assertThat(
            faults(
                webhooks()
                    .create(
                        bernd,
                        new WebhookEntry(
                            "http://10.0.0.1/in",
                            null,
                            List.of(),
                            List.of(OURS, THEIRS),
                            new StrategyId("foreign"),
                            null))))
        .extracting(Fault::pointer)
        .containsExactly("/url", "/organisations/1", "/strategyId");
  }

  private static List<Fault> faults(Outcome<Made> outcome) {
    return ((Outcome.Invalid<Made>) outcome).faults();
  }

  @Test
  void shouldEndWithTheTokenOfItsMaker() {
    TokenKeeping tokens = injector.getInstance(TokenKeeping.class);
    String token =
        done(tokens.make(anna, new TokenEntry(new Name("Desk"), Role.OWNER, List.of(), null)))
            .token()
            .id();
    done(tokens.make(anna, new TokenEntry(new Name("Other"), Role.OWNER, List.of(), null)));
    done(
        webhooks()
            .create(new Actor(workspace, token, Role.OWNER), entry(place() + "/in", "strategy.*")));
    happens("spring", "strategy.one");
    run();
    assertThat(heard).hasSize(1);

    done(tokens.revoke(anna, token));
    happens("spring", "strategy.two");
    run();
    assertThat(heard).hasSize(1);
    assertThat(read().disabled().reason().en()).contains("token");

    enable();
    run();
    assertThat(heardAbout("spring")).containsExactly("strategy.one", "strategy.two");
    assertThat(read().madeBy()).isEqualTo("anna");
  }

  @Test
  void shouldEndWithTheMemberWhoMadeIt() {
    MemberKeeping members = injector.getInstance(MemberKeeping.class);
    MemberEntry bea =
        new MemberEntry(new Email("bea@example.com"), new Name("Bea"), Role.OWNER, List.of(), null);
    String id = done(members.invite(anna, bea)).value().id();
    Actor maker = new Actor(workspace, Member.SIGN + id, Role.OWNER);
    done(webhooks().create(maker, entry(place() + "/in", "strategy.*")));
    happens("spring", "strategy.one");
    run();
    assertThat(heard).hasSize(1);

    done(members.remove(anna, id));
    happens("spring", "strategy.two");
    run();
    assertThat(heard).hasSize(1);
    assertThat(read().disabled().reason().en()).contains("person");
  }

  @Test
  void shouldTakeOverFromAServerThatDied() {
    webhook();
    answer("strategy.one", 500);
    happens("spring", "strategy.one");
    run();
    WebhookDeliveries deliveries = injector.getInstance(WebhookDeliveries.class);
    now = now.plusSeconds(5);
    WebhookDelivery due = deliveries.due(new Place(workspace, "tool"), now, 10).getFirst();
    assertThat(deliveries.claim(due, now.plusSeconds(20))).isPresent();

    runAfter(Duration.ofSeconds(19));
    assertThat(heard).as("it may be slow only").hasSize(1);
    runAfter(Duration.ofSeconds(1));

    assertThat(heard).hasSize(2);
    assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
    assertThat(delivery(0).state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void shouldTryOutWhateverItsState() {
    webhook();
    disable();
    answer("webhook.test", 503);

    WebhookKeeping.Tried failed = done(webhooks().test(anna, "tool"));
    WebhookKeeping.Tried taken = done(webhooks().test(anna, "tool"));

    assertThat(failed.attempt().status()).isEqualTo(503);
    assertThat(failed.attempt().fault().en()).isEqualTo("the other side answers 503");
    assertThat(taken.attempt().fault()).isNull();
    assertThat(heard)
        .extracting(Heard::id)
        .containsExactly(failed.id(), taken.id())
        .doesNotHaveDuplicates();
    assertThat(heard.getFirst().body())
        .contains("\"type\":\"webhook.test\"", "\"webhookId\":\"tool\"");
    assertThat(PublishedContract.current().validateSent("happened", heard.getFirst().body()))
        .isEmpty();
    assertThat(deliveries()).isEmpty();
  }
}
