package io.planwerk.application.people;

import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.application.port.Acknowledgements;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.Acknowledgement.Act;
import io.planwerk.domain.people.Acknowledgement.Correction;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.people.Edition;
import io.planwerk.domain.people.Intervals;
import io.planwerk.domain.people.Involvement;
import io.planwerk.domain.people.Reminder;
import io.planwerk.domain.people.Standing;
import io.planwerk.domain.people.Who;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds what people acknowledged against the strategies of the port {@link Strategies}. */
public final class StrategyPeopleService implements StrategyPeople {
  private final Strategies strategies;
  private final Acknowledgements acknowledgements;
  private final Transactions transactions;
  private final Intervals intervals;
  private final InstantSource clock;

  @Inject
  public StrategyPeopleService(
      Strategies strategies,
      Acknowledgements acknowledgements,
      Transactions transactions,
      Intervals intervals,
      InstantSource clock) {
    this.strategies = strategies;
    this.acknowledgements = acknowledgements;
    this.transactions = transactions;
    this.intervals = intervals;
    this.clock = clock;
  }

  /** What nobody but the same person can acknowledge again. */
  private record Once(Who who, Edition edition) {
    static Once of(Act act) {
      return new Once(act.who(), act.edition());
    }
  }

  @Override
  public Outcome<Shown> standing(
      Actor actor, StrategyId id, GuidelineId guideline, @Nullable LocalDate on) {
    return with(
        actor,
        id,
        guideline,
        (saved, rules) -> {
          Strategy strategy = saved.document().strategy();
          Standing standing =
              Standing.of(
                  strategy,
                  rules,
                  acknowledgements.valid(actor.workspace(), id),
                  on == null ? today(strategy) : on);
          return new Outcome.Done<>(
              new Shown(saved.revision(), standing, standing.units(strategy)));
        });
  }

  @Override
  public Outcome<List<Acknowledgement>> note(
      Actor actor,
      StrategyId id,
      GuidelineId guideline,
      List<Reading<AcknowledgementEntry>> entries) {
    return transactions.inOne(
        () -> {
          // What is noted twice in the same moment is seen by the second.
          strategies.hold(actor.workspace(), id);
          return with(
              actor,
              id,
              guideline,
              (saved, rules) -> noted(actor, saved.document().strategy(), rules, entries));
        });
  }

  private Outcome<List<Acknowledgement>> noted(
      Actor actor,
      Strategy strategy,
      Guideline guideline,
      List<Reading<AcknowledgementEntry>> entries) {
    Set<Once> known = new HashSet<>();
    acknowledgements.valid(actor.workspace(), strategy.id()).stream()
        .map(Acknowledgement::act)
        .filter(act -> act.guideline().equals(guideline.id()))
        .map(Once::of)
        .forEach(known::add);
    LocalDate today = today(strategy);
    List<Fault> faults = new ArrayList<>();
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      List<Fault> wrong =
          switch (entries.get(i)) {
            case Reading.Rejected<AcknowledgementEntry>(List<Fault> unreadable) -> unreadable;
            case Reading.Read<AcknowledgementEntry>(AcknowledgementEntry entry) -> {
              List<Fault> misfits = entry.misfits(strategy, guideline, today);
              acts.add(entry.act(guideline));
              yield misfits.isEmpty() && !known.add(Once.of(acts.getLast()))
                  ? List.of(again())
                  : misfits;
            }
          };
      String place = "/" + i;
      wrong.forEach(fault -> faults.add(fault.below(place)));
    }
    return faults.isEmpty()
        ? acknowledgements
            .note(actor.workspace(), strategy.id(), acts, now(), actor.name())
            .<Outcome<List<Acknowledgement>>>map(Outcome.Done::new)
            .orElseGet(() -> missing(actor, strategy.id()))
        : new Outcome.Invalid<>(faults);
  }

  private static Fault again() {
    return Fault.at(
        "",
        FaultCode.DUPLICATE,
        "diese Person hat diese Fassung schon bestätigt",
        "this person has acknowledged this version already");
  }

  @Override
  public Outcome<Acknowledgement> read(
      Actor actor, StrategyId id, GuidelineId guideline, AcknowledgementId acknowledgement) {
    return strategies.revisionOf(actor.workspace(), id).isEmpty()
        ? missing(actor, id)
        : found(actor, id, guideline, acknowledgement);
  }

  private Outcome<Acknowledgement> found(
      Actor actor, StrategyId id, GuidelineId guideline, AcknowledgementId acknowledgement) {
    return acknowledgements
        .find(actor.workspace(), id, acknowledgement)
        .filter(found -> found.act().guideline().equals(guideline))
        .<Outcome<Acknowledgement>>map(
            found -> {
              Correction correction = found.correction();
              return correction == null
                  ? new Outcome.Done<>(found)
                  : new Outcome.Removed<>(
                      new Removal(correction.at(), correction.by(), correction.reason()));
            })
        .orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Outcome<Acknowledgement> takeBack(
      Actor actor,
      StrategyId id,
      GuidelineId guideline,
      AcknowledgementId acknowledgement,
      String reason) {
    return transactions.inOne(
        () -> {
          Outcome<Acknowledgement> found = read(actor, id, guideline, acknowledgement);
          Correction correction = new Correction(now(), actor.name(), reason);
          if (!(found instanceof Outcome.Done<Acknowledgement>(Acknowledgement valid))) {
            return found;
          }
          return acknowledgements.takeBack(actor.workspace(), id, acknowledgement, correction)
              ? new Outcome.Done<>(valid.takenBack(correction))
              : read(actor, id, guideline, acknowledgement);
        });
  }

  @Override
  public Outcome<Reminders> reminders(Actor actor, StrategyId id, @Nullable LocalDate on) {
    return with(
        actor,
        id,
        saved -> {
          Strategy strategy = saved.document().strategy();
          LocalDate day = on == null ? today(strategy) : on;
          return new Outcome.Done<>(
              new Reminders(
                  saved.revision(),
                  day,
                  Reminder.on(
                      day, strategy, acknowledgements.valid(actor.workspace(), id), intervals)));
        });
  }

  @Override
  public Outcome<Involved> involvement(Actor actor, StrategyId id) {
    return with(
        actor,
        id,
        saved ->
            new Outcome.Done<>(
                new Involved(saved.revision(), Involvement.of(saved.document().strategy()))));
  }

  /** What is done with a guideline of a strategy. */
  private interface GuidelineWork<T> {
    Outcome<T> with(Saved saved, Guideline guideline);
  }

  private <T> Outcome<T> with(
      Actor actor, StrategyId id, GuidelineId guideline, GuidelineWork<T> work) {
    return with(
        actor,
        id,
        saved ->
            saved.document().strategy().organisation().guidelines().stream()
                .filter(known -> known.id().equals(guideline))
                .findFirst()
                .map(known -> work.with(saved, known))
                .orElseGet(Outcome.NotFound::new));
  }

  private <T> Outcome<T> with(Actor actor, StrategyId id, Function<Saved, Outcome<T>> work) {
    return strategies.find(actor.workspace(), id).map(work).orElseGet(() -> missing(actor, id));
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  private LocalDate today(Strategy strategy) {
    ZoneId zone = strategy.zone();
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
