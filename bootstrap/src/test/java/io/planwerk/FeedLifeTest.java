package io.planwerk;

import static io.planwerk.UseCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.feeds.FeedKeeping;
import io.planwerk.application.feeds.FeedRun;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.port.Feeds;
import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.feeds.FeedStatus;
import io.planwerk.domain.feeds.Pulled;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.workspace.Role;
import io.planwerk.persistence.MemoryPersistenceModule;
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
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a source of the plan to the mentions that its feed brings. */
class FeedLifeTest {
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.STRATEGIST);
  private static final StrategyId PLAN = new StrategyId("plan");
  private static final SourceId PAPER = new SourceId("paper");
  private static final FeedOrder HOURLY = new FeedOrder(60, null);
  private static final String ITEM =
      "<item><guid>%1$s</guid><title>Nordlicht %1$s</title><pubDate>%2$s</pubDate></item>";

  private final List<@Nullable String> asked = new ArrayList<>();
  private Duration slowness = Duration.ZERO;
  private volatile Instant now = Instant.parse("2027-03-01T12:00:00Z");
  private int status = 200;
  private String items = "";

  /** What happens while a feed is pulled. */
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();

  private HttpServer server;
  private Injector injector;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    injector = UseCases.over(new MemoryPersistenceModule(), WebSettings.of("", host), () -> now);
    done(
        injector
            .getInstance(OrganisationKeeping.class)
            .create(ANNA, Map.of("id", "n", "name", "N")));
    done(
        injector
            .getInstance(StrategyPlanning.class)
            .create(
                ANNA,
                Map.of(
                    "id", "plan",
                    "organisationId", "n",
                    "name", "Plan",
                    "monitoring",
                        Map.of(
                            "topics",
                            List.of(
                                Map.of("id", "us", "name", "Us", "terms", List.of("Nordlicht"))),
                            "sources",
                            List.of(
                                Map.of(
                                    "id",
                                    "paper",
                                    "name",
                                    "Paper",
                                    "outlet",
                                    "NEWS",
                                    "link",
                                    host + "/rss"),
                                Map.of("id", "second", "name", "Second", "link", host + "/second"),
                                Map.of("id", "silent", "name", "Silent"),
                                Map.of(
                                    "id",
                                    "elsewhere",
                                    "name",
                                    "Elsewhere",
                                    "link",
                                    "http://10.0.0.1/rss")))),
                null));
  }

  @AfterEach
  void stop() {
    injector.getInstance(WebCalls.class).close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      now = now.plus(slowness);
      asked.add(exchange.getRequestHeaders().getFirst("If-None-Match"));
      byte[] body =
          ("<rss version=\"2.0\"><channel><title>T</title><link>x</link><description>d</description>"
                  + items
                  + "</channel></rss>")
              .getBytes(StandardCharsets.UTF_8);
      Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
      exchange.getResponseHeaders().add("ETag", "\"" + items.hashCode() + "\"");
      boolean whole = status == 200;
      exchange.sendResponseHeaders(status, whole ? body.length : -1);
      if (whole) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private FeedKeeping feeds() {
    return injector.getInstance(FeedKeeping.class);
  }

  private Feed after(Duration time) {
    now = now.plus(time);
    injector.getInstance(FeedRun.class).run();
    return done(feeds().list(ANNA, PLAN)).getFirst();
  }

  private List<Mention> mentions() {
    return done(
            injector
                .getInstance(Listening.class)
                .list(
                    ANNA, PLAN, MentionFilter.ALL, false, null, null, new Page.Request(null, 100)))
        .items()
        .stream()
        .map(Listening.Shown::mention)
        .toList();
  }

  @Test
  void shouldTakeWhatAFeedBringsAndNothingTwice() {
    items = ITEM.formatted("one", "Mon, 01 Mar 2027 08:00:00 GMT");
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));

    Feed feed = after(Duration.ZERO);
    assertThat(feed.status()).isEqualTo(FeedStatus.FINE);
    assertThat(feed.state().fresh()).isEqualTo(1);
    assertThat(mentions()).hasSize(1);
    assertThat(mentions().getFirst().outlet()).isEqualTo(Outlet.NEWS);
    assertThat(mentions().getFirst().topics()).hasSize(1);
    assertThat(mentions().getFirst().entry().at()).isEqualTo("2027-03-01T08:00:00Z");

    after(Duration.ofMinutes(59));
    assertThat(asked).hasSize(1);

    items = ITEM.formatted("two", "Mon, 01 Mar 2027 12:30:00 GMT") + items;
    feed = after(Duration.ofMinutes(10));
    assertThat(asked).hasSize(2);
    assertThat(asked.get(1)).isNotNull();
    assertThat(feed.state().entries()).isEqualTo(2);
    assertThat(feed.state().fresh()).isEqualTo(1);
    assertThat(mentions()).hasSize(2);

    status = 304;
    feed = after(Duration.ofHours(2));
    assertThat(feed.status()).isEqualTo(FeedStatus.FINE);
    assertThat(feed.state().fresh()).isZero();
    assertThat(mentions()).hasSize(2);
  }

  @Test
  void shouldAskForNothingOnceTheStrategyIsClosed() {
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));
    move(1, Status.DRAFT, Status.CLOSED);

    Feed feed = after(Duration.ZERO);
    assertThat(asked).isEmpty();
    assertThat(feed.state().problem())
        .isEqualTo(new Bilingual("die Strategie ist abgeschlossen", "the strategy is closed"));

    move(2, Status.CLOSED, Status.IN_REVIEW);
    assertThat(after(Duration.ofHours(2)).status()).isEqualTo(FeedStatus.FINE);
    assertThat(asked).hasSize(1);
  }

  private void move(int number, Status from, Status to) {
    injector
        .getInstance(LifeCycles.class)
        .note(
            ANNA.workspace(),
            PLAN,
            new LifeEvent(number, now, "anna", 1, null, new LifeEvent.Moved(from, to)));
  }

  @Test
  void shouldTellWhatGoesWrongAndGoOn() {
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));
    status = 500;
    Feed feed = after(Duration.ZERO);
    assertThat(feed.status()).isEqualTo(FeedStatus.FAILING);
    assertThat(feed.state().problem()).isNotNull();

    status = 200;
    assertThat(after(Duration.ofHours(2)).status()).isEqualTo(FeedStatus.FINE);

    status = 410;
    assertThat(after(Duration.ofHours(2)).status()).isEqualTo(FeedStatus.GONE);
    after(Duration.ofDays(30));
    assertThat(asked).hasSize(3);

    status = 200;
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));
    assertThat(after(Duration.ZERO).status()).isEqualTo(FeedStatus.FINE);
  }

  @Test
  void shouldNotPullWhatIsPausedOrTakenOff() {
    done(feeds().order(ANNA, PLAN, PAPER, new FeedOrder(null, true)));
    assertThat(after(Duration.ofDays(1)).status()).isEqualTo(FeedStatus.PAUSED);
    done(feeds().takeOff(ANNA, PLAN, PAPER));
    now = now.plus(Duration.ofDays(1));
    injector.getInstance(FeedRun.class).run();

    assertThat(asked).isEmpty();
    assertThat(feeds().takeOff(ANNA, PLAN, PAPER)).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void shouldOnlyPullWhatThePlanAndTheOperatorAllow() {
    assertThat(feeds().order(ANNA, PLAN, new SourceId("nobody"), HOURLY))
        .isInstanceOf(Outcome.NotFound.class);
    assertThat(feeds().order(ANNA, new StrategyId("nothing"), PAPER, HOURLY))
        .isInstanceOf(Outcome.NotFound.class);
    Outcome<Feed> silent = feeds().order(ANNA, PLAN, new SourceId("silent"), HOURLY);
    assertThat(((Outcome.Conflict<Feed>) silent).faults().getFirst().pointer())
        .isEqualTo("/monitoring/sources/2/link");
    Outcome<Feed> internal = feeds().order(ANNA, PLAN, new SourceId("elsewhere"), HOURLY);
    assertThat(((Outcome.Conflict<Feed>) internal).faults().getFirst().detail().en())
        .contains("isn't allowed by the operator");
  }

  @Test
  void shouldLeaveASlowHostForTheNextMinute() {
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));
    done(feeds().order(ANNA, PLAN, new SourceId("second"), HOURLY));
    slowness = Duration.ofSeconds(50);

    after(Duration.ZERO);
    assertThat(asked).hasSize(1);
    after(Duration.ZERO);
    assertThat(asked).hasSize(2);
    slowness = Duration.ZERO;
    after(Duration.ofHours(3));
    assertThat(asked).hasSize(4);
  }

  @Test
  void shouldPullOnceMoreWhatIsOrderedWhileItIsPulled() {
    items = "<item><guid>one</guid><title>Nordlicht one</title></item>";
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));
    meanwhile.add(
        () -> {
          now = now.plusSeconds(1);
          done(feeds().order(ANNA, PLAN, PAPER, new FeedOrder(120, null)));
        });

    assertThat(after(Duration.ZERO).state().pulledAt()).as("what came of it").isNotNull();
    assertThat(after(Duration.ofMinutes(1)).order().everyMinutes()).isEqualTo(120);
    assertThat(asked).hasSize(2);
    assertThat(mentions()).hasSize(1);

    status = 410;
    meanwhile.add(() -> done(feeds().order(ANNA, PLAN, PAPER, HOURLY)));
    assertThat(after(Duration.ofHours(3)).isActive()).as("whoever orders it knows better").isTrue();
    after(Duration.ofMinutes(1));
    assertThat(asked).hasSize(4);
  }

  @Test
  void shouldKeepWhatAFasterServerPulled() {
    done(feeds().order(ANNA, PLAN, PAPER, HOURLY));
    status = 500;
    meanwhile.add(
        () -> {
          now = now.plusSeconds(1);
          Feed there = done(feeds().list(ANNA, PLAN)).getFirst();
          injector
              .getInstance(Feeds.class)
              .advance(there.after(new Pulled.Unchanged(null, Duration.ZERO), now));
        });

    assertThat(after(Duration.ZERO).status()).isEqualTo(FeedStatus.FINE);
  }
}
