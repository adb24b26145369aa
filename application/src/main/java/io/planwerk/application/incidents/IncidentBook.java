package io.planwerk.application.incidents;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.incidents.StrategyIncidents.Shown;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Incidents.Keeping;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.supply.Notices;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.Sighting;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads incidents and keeps what happens in them, one at a time for each strategy. */
final class IncidentBook {
  /** A drill that was forgotten is taken up again at its last day. */
  private static final Duration LONGEST_GAP = Duration.ofDays(1);

  private final Strategies strategies;
  private final Incidents incidents;
  private final Transactions transactions;
  private final Notices notices;
  private final DrillStage stage;
  private final InstantSource clock;

  @Inject
  IncidentBook(
      Strategies strategies,
      Incidents incidents,
      Transactions transactions,
      Notices notices,
      DrillStage stage,
      InstantSource clock) {
    this.strategies = strategies;
    this.incidents = incidents;
    this.transactions = transactions;
    this.notices = notices;
    this.stage = stage;
    this.clock = clock;
  }

  /** What a step makes of an incident. */
  @FunctionalInterface
  interface Step {
    Outcome<Incident> of(Incident incident, Strategy strategy, Instant now);
  }

  <T> Outcome<T> with(WorkspaceId workspace, StrategyId id, Function<Strategy, Outcome<T>> work) {
    return strategies
        .find(workspace, id)
        .map(saved -> work.apply(saved.document().strategy()))
        .orElseGet(() -> missing(workspace, id));
  }

  private <T> Outcome<T> missing(WorkspaceId workspace, StrategyId id) {
    return Outcome.missing(strategies.removal(workspace, id));
  }

  Shown shown(Incident incident, Strategy strategy) {
    return new Shown(incident, strategy, incident.time(clock.instant()));
  }

  /** Opens an incident; what the plan asks for follows at once. */
  Outcome<Shown> open(WorkspaceId workspace, StrategyId id, Opening opening) {
    return alone(
        workspace,
        id,
        strategy -> {
          Outcome<Incident> opened =
              opening.of(incidents.next(workspace, id), strategy, clock.instant());
          return opened instanceof Outcome.Done<Incident>(Incident incident)
              ? new Outcome.Done<>(kept(workspace, strategy, incident, 0))
              : opened.map(incident -> shown(incident, strategy));
        });
  }

  /** Makes a new incident. */
  @FunctionalInterface
  interface Opening {
    Outcome<Incident> of(IncidentId id, Strategy strategy, Instant now);
  }

  /** Takes a step in an incident; what the plan asks for then follows at once. */
  Outcome<Shown> step(WorkspaceId workspace, StrategyId id, IncidentId incident, Step step) {
    return alone(
        workspace,
        id,
        strategy -> {
          Optional<Incident> found = incidents.find(workspace, id, incident);
          if (found.isEmpty()) {
            return new Outcome.NotFound<>();
          }
          Instant now = found.get().time(clock.instant());
          Incident current =
              found.get().isDrill() ? played(workspace, strategy, found.get(), now) : found.get();
          Outcome<Incident> stepped = step.of(current, strategy, now);
          return stepped instanceof Outcome.Done<Incident>(Incident after)
              ? new Outcome.Done<>(kept(workspace, strategy, after, found.get().events().size()))
              : stepped.map(one -> shown(one, strategy));
        });
  }

  /** What is seen in what is heard about a strategy. */
  @FunctionalInterface
  interface Watching {
    Sighting of(Strategy strategy, Instant now);
  }

  /** Takes a look, and lets the incidents in earnest have what it shows. */
  void watch(WorkspaceId workspace, StrategyId id, Watching watching) {
    alone(
        workspace,
        id,
        strategy -> {
          Sighting seen = watching.of(strategy, clock.instant());
          Optional<Incident> open = latest(workspace, id, IncidentState.Kind.OPEN);
          if (open.isPresent()) {
            seen.in(open.get())
                .ifPresent(after -> kept(workspace, strategy, after, open.get().events().size()));
          } else if (seen.isAlarm()) {
            raised(workspace, strategy, seen);
          }
          return new Outcome.Done<>(seen);
        });
  }

  private void raised(WorkspaceId workspace, Strategy strategy, Sighting seen) {
    Optional<Incident> closed =
        latest(workspace, strategy.id(), IncidentState.Kind.CLOSED).filter(seen::isSameStorm);
    if (closed.isPresent()) {
      kept(workspace, strategy, seen.again(closed.get()), closed.get().events().size());
    } else {
      IncidentId next = incidents.next(workspace, strategy.id());
      kept(workspace, strategy, seen.first(next, strategy), 0);
    }
  }

  private Optional<Incident> latest(
      WorkspaceId workspace, StrategyId id, IncidentState.Kind state) {
    return incidents
        .list(workspace, id, new Incidents.Filter(state, false), new Page.Request(null, 1))
        .items()
        .stream()
        .findFirst();
  }

  private Shown kept(WorkspaceId workspace, Strategy strategy, Incident incident, int before) {
    Instant now = incident.time(clock.instant());
    Incident after =
        incident.isDrill()
            ? played(workspace, strategy, incident, now)
            : new Response(notices, workspace, strategy, now).to(incident);
    if (after.events().size() > before) {
      Keeping keeping = incidents.keep(workspace, strategy.id(), after, before);
      if (keeping != Keeping.KEPT) {
        throw new IllegalStateException("somebody came between: " + keeping);
      }
    }
    return new Shown(after, strategy, now);
  }

  /**
   * A drill may have been pushed ahead: what is said, seen and due meanwhile happens minute by
   * minute.
   */
  private Incident played(WorkspaceId workspace, Strategy strategy, Incident drill, Instant now) {
    if (drill.state().kind() != IncidentState.Kind.OPEN) {
      return drill;
    }
    Instant last = later(drill.events().getLast().at(), now.minus(LONGEST_GAP));
    // Every step is taken at the end of what was played, so within its minute nothing is new.
    List<Sighting> seen =
        minute(drill, last) == minute(drill, now)
            ? List.of()
            : stage.play(drill, strategy).fresh(drill, now);
    Incident after = drill;
    int next = 0;
    for (Instant at = last; at.isBefore(now); at = at.plus(1, ChronoUnit.MINUTES)) {
      while (next < seen.size() && !seen.get(next).now().isAfter(at)) {
        after = seen.get(next).in(after).orElse(after);
        next++;
      }
      after = new Response(notices, workspace, strategy, at).to(after);
    }
    for (Sighting rest : seen.subList(next, seen.size())) {
      after = rest.in(after).orElse(after);
    }
    return new Response(notices, workspace, strategy, now).to(after);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static long minute(Incident drill, Instant at) {
    return Duration.between(drill.openedAt(), at).toMinutes();
  }

  /** Works while nobody else can change the strategy or what happens in its incidents. */
  private <T> Outcome<T> alone(
      WorkspaceId workspace, StrategyId id, Function<Strategy, Outcome<T>> work) {
    Supplier<Outcome<T>> held =
        () -> strategies.hold(workspace, id) ? with(workspace, id, work) : missing(workspace, id);
    return transactions.inOne(held);
  }
}
