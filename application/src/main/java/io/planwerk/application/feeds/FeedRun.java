package io.planwerk.application.feeds;

import io.planwerk.application.Outcome;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.Listening.Imported;
import io.planwerk.application.port.FeedReading;
import io.planwerk.application.port.Feeds;
import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedState;
import io.planwerk.domain.feeds.Harvest;
import io.planwerk.domain.feeds.Pulled;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.monitoring.MonitoringPlan;
import io.planwerk.domain.monitoring.MonitoringSource;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.workspace.Role;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Pulls the feeds that are due, and takes what is in them as mentions. Hosts are asked side by
 * side, each for one feed after the other.
 */
public final class FeedRun implements Minutely {
  static final String NAME = "feeds";
  private static final int AT_ONCE = 5_000;

  /** Hosts that are asked side by side. */
  private static final int HOSTS = 8;

  /** A host isn't asked any more after this; the rest stays due. */
  private static final Duration A_HOST = Duration.ofSeconds(45);

  private static final Bilingual NO_LINK =
      new Bilingual(
          "die Quelle steht nicht mehr im Plan oder nennt keine Adresse",
          "the source isn't in the plan any more or names no address");
  private static final Bilingual CLOSED =
      new Bilingual("die Strategie ist abgeschlossen", "the strategy is closed");
  private static final Bilingual BROKEN =
      new Bilingual("der Abruf ist an einem Fehler gescheitert", "the pull broke off by an error");

  private final Feeds feeds;
  private final Strategies strategies;
  private final LifeCycles lives;
  private final FeedReading reading;
  private final Listening listening;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public FeedRun(
      Feeds feeds,
      Strategies strategies,
      LifeCycles lives,
      FeedReading reading,
      Listening listening,
      Transactions transactions,
      InstantSource clock) {
    this.feeds = feeds;
    this.strategies = strategies;
    this.lives = lives;
    this.reading = reading;
    this.listening = listening;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A feed that is due, with what the plan says of it by now. */
  private record Due(Feed feed, MonitoringPlan plan, MonitoringSource source, Link address) {}

  @Override
  public void run() {
    Map<String, List<Due>> hosts = new LinkedHashMap<>();
    for (Feed feed : feeds.due(now(), AT_ONCE)) {
      due(feed)
          .ifPresent(
              due -> hosts.computeIfAbsent(due.address().host(), _ -> new ArrayList<>()).add(due));
    }
    List<RuntimeException> failures = new ArrayList<>();
    Semaphore free = new Semaphore(HOSTS);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      hosts
          .values()
          .forEach(
              host ->
                  threads.execute(
                      () -> {
                        free.acquireUninterruptibly();
                        try {
                          pull(host);
                        } catch (RuntimeException e) {
                          synchronized (failures) {
                            failures.add(e);
                          }
                        } finally {
                          free.release();
                        }
                      }));
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  /** One after the other, and one at least, so that nobody waits for ever. */
  private void pull(List<Due> host) {
    Instant end = clock.instant().plus(A_HOST);
    for (int i = 0; i < host.size() && (i == 0 || clock.instant().isBefore(end)); i++) {
      pull(host.get(i));
    }
  }

  /** Notes it where there is nothing to be pulled any more. */
  private Optional<Due> due(Feed feed) {
    Optional<Strategy> strategy =
        strategies
            .find(feed.workspace(), feed.strategy())
            .map(saved -> saved.document().strategy());
    if (strategy.filter(one -> isOver(feed, one)).isPresent()) {
      return notPulled(feed, CLOSED);
    }
    Optional<MonitoringPlan> plan = strategy.map(Strategy::monitoring);
    Optional<MonitoringSource> source =
        plan.stream()
            .flatMap(one -> one.sources().stream())
            .filter(one -> one.id().equals(feed.source()))
            .findFirst();
    Link link = source.map(MonitoringSource::link).orElse(null);
    if (link == null) {
      return notPulled(feed, NO_LINK);
    }
    Feed current = feed.with(feed.state().at(link));
    return Optional.of(
        new Due(current, plan.get(), source.get(), Objects.requireNonNull(current.state().from())));
  }

  private boolean isOver(Feed feed, Strategy strategy) {
    Life life = new Life(Life.begin(strategy), lives.events(feed.workspace(), feed.strategy()));
    return life.state().status() == Status.CLOSED;
  }

  private Optional<Due> notPulled(Feed feed, Bilingual why) {
    keep(feed, feed.after(new Pulled.Failed(why, Duration.ZERO), now()));
    return Optional.empty();
  }

  private void pull(Due due) {
    Feed feed = due.feed();
    try {
      FeedState state = feed.state();
      keep(
          feed,
          switch (reading.pull(due.address(), state.etag(), state.lastModified())) {
            case Pulled.Read read -> taken(due, read);
            case Pulled.Unchanged unchanged -> feed.after(unchanged, now());
            case Pulled.Failed failed -> feed.after(failed, now());
            case Pulled.Gone() -> feed.gone(now());
          });
    } catch (RuntimeException e) {
      // Or else it would be due every minute, and fail every minute.
      keep(feed, feed.after(new Pulled.Failed(BROKEN, Duration.ZERO), now()));
      throw e;
    }
  }

  /**
   * Keeps what came of a pull, unless somebody else pulled it meanwhile. Where it was ordered anew
   * meanwhile, it stays due.
   */
  private void keep(Feed before, Feed after) {
    transactions.inOne(
        () -> {
          Optional<Feed> there =
              feeds
                  .lock(before.workspace(), before.strategy(), before.source())
                  .filter(one -> Objects.equals(one.state().pulledAt(), before.state().pulledAt()));
          there.ifPresent(
              one -> {
                Instant next = one.state().nextAt();
                feeds.advance(
                    next.equals(before.state().nextAt()) ? after : after.with(one.order(), next));
              });
          return there;
        });
  }

  private Feed taken(Due due, Pulled.Read read) {
    Feed feed = due.feed();
    Instant now = now();
    Instant earliest = now.minus(Duration.ofDays(due.plan().effectiveRetentionDays()));
    Harvest harvest = Harvest.of(read.entries(), feed.state().seen(), due.source(), earliest, now);
    List<Row<MentionEntry>> rows = new ArrayList<>();
    for (MentionEntry entry : harvest.mentions()) {
      rows.add(new Row<>(rows.size() + 1, new Reading.Read<>(entry)));
    }
    Outcome<Imported> imported =
        listening.take(
            new Actor(feed.workspace(), NAME, Role.STRATEGIST), feed.strategy(), rows.iterator());
    int fresh = imported instanceof Outcome.Done<Imported>(Imported done) ? done.accepted() : 0;
    return feed.after(read, harvest, fresh, now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
