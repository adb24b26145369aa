package io.planwerk.application.feeds;

import io.planwerk.application.Outcome;
import io.planwerk.application.port.Feeds;
import io.planwerk.application.port.JobSchedule;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.port.WebAddresses;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.monitoring.MonitoringSource;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps feeds in the port {@link Feeds}. */
public final class FeedKeepingService implements FeedKeeping {
  private static final Bilingual CANNOT =
      new Bilingual(
          "Der Feed dieser Quelle kann nicht abgerufen werden.",
          "The feed of this source can't be pulled.");

  private final Strategies strategies;
  private final Feeds feeds;
  private final WebAddresses addresses;
  private final JobSchedule jobs;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public FeedKeepingService(
      Strategies strategies,
      Feeds feeds,
      WebAddresses addresses,
      JobSchedule jobs,
      Transactions transactions,
      InstantSource clock) {
    this.strategies = strategies;
    this.feeds = feeds;
    this.addresses = addresses;
    this.jobs = jobs;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome<List<Feed>> list(Actor actor, StrategyId id) {
    return strategies.revisionOf(actor.workspace(), id).isEmpty()
        ? missing(actor, id)
        : new Outcome.Done<>(feeds.of(actor.workspace(), id));
  }

  @Override
  public Outcome<Feed> order(Actor actor, StrategyId id, SourceId source, FeedOrder order) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    if (saved.isEmpty()) {
      return missing(actor, id);
    }
    List<MonitoringSource> sources = saved.get().document().strategy().monitoring().sources();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id().equals(source)) {
        Optional<Fault> fault = fault(sources.get(i), "/monitoring/sources/" + i + "/link");
        return fault.isPresent()
            ? new Outcome.Conflict<>(CANNOT, List.of(fault.get()))
            : ordered(actor, id, source, order);
      }
    }
    return new Outcome.NotFound<>();
  }

  private Optional<Fault> fault(MonitoringSource source, String pointer) {
    return source.link() == null
        ? Optional.of(
            Fault.at(
                pointer,
                FaultCode.MISSING,
                "fehlt: die Quelle nennt keine Adresse",
                "is missing: the source names no address"))
        : addresses
            .objection(source.link().text())
            .map(why -> new Fault(pointer, FaultCode.INVALID_VALUE, why));
  }

  private Outcome<Feed> ordered(Actor actor, StrategyId id, SourceId source, FeedOrder order) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.inOne(
        () -> {
          Feed feed =
              feeds
                  .lock(actor.workspace(), id, source)
                  .map(there -> there.with(order, now))
                  .orElseGet(() -> Feed.ordered(actor.workspace(), id, source, order, now));
          if (!feeds.keep(feed)) {
            return missing(actor, id);
          }
          jobs.soon(FeedRun.NAME);
          return new Outcome.Done<>(feed);
        });
  }

  @Override
  public Outcome<SourceId> takeOff(Actor actor, StrategyId id, SourceId source) {
    return feeds.remove(actor.workspace(), id, source)
        ? new Outcome.Done<>(source)
        : missing(actor, id);
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return strategies.revisionOf(actor.workspace(), id).isPresent()
        ? new Outcome.NotFound<>()
        : Outcome.missing(strategies.removal(actor.workspace(), id));
  }
}
