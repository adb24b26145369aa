package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.incidents.IncidentAct.Called;
import io.planwerk.domain.incidents.IncidentAct.LevelReached;
import io.planwerk.domain.shared.EntityId.EscalationStepId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EscalationStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is called next, so that somebody takes an incident over. The steps of the plan's chain are
 * gone in their order. Who doesn't answer in time is left to the deputy, and at the same time the
 * next step is called; who has no channel isn't waited for. When the last one hasn't answered, it
 * begins anew, an hour after it began at the earliest, unless nobody could be told automatically.
 * All of it follows from what happened and from the time.
 */
public final class Chain {
  /** Time to answer where the plan doesn't say. */
  public static final Duration USUAL = Duration.ofMinutes(15);

  private static final Duration ROUND = Duration.ofHours(1);

  private final Incident incident;
  private final Team team;
  private final List<EscalationStep> steps;
  private final List<Call> calls;

  /** A call with the event that noted it. */
  public record Call(IncidentEvent event, Called act) {}

  /**
   * A call that is to be made.
   *
   * @param insteadOf for whom a deputy steps in
   * @param until when the next one will be called
   */
  public record Due(
      int round,
      EscalationStepId step,
      PersonId person,
      @Nullable PersonId insteadOf,
      Instant until) {

    public Called made(Telling telling, @Nullable String contact) {
      return new Called(round, step, person, insteadOf, until, telling, contact);
    }
  }

  /** How far it has come. */
  public enum Stand {
    /** The plan has no chain, or the level doesn't ask for it. */
    NOT_NEEDED,
    CALLING,
    ANSWERED,
    /** Everybody was called, and nobody can be told automatically. */
    UNREACHABLE
  }

  public Chain(Incident incident, Team team) {
    this.incident = incident;
    this.team = team;
    steps = team.plan().chain().stream().filter(step -> step.person() != null).toList();
    calls =
        incident.sinceOpened().stream()
            .filter(event -> event.act() instanceof Called)
            .map(event -> new Call(event, (Called) event.act()))
            .toList();
  }

  /** The calls since the incident was last opened. */
  public List<Call> calls() {
    return calls;
  }

  public Stand stand(Instant now) {
    if (!incident.acknowledgements().isEmpty()) {
      return Stand.ANSWERED;
    }
    if (!isAskedFor()) {
      return Stand.NOT_NEEDED;
    }
    return next(now).isPresent() ? Stand.CALLING : Stand.UNREACHABLE;
  }

  /**
   * Whoever opens an incident by hand means it; what is measured calls once a level of the plan is
   * reached that informs somebody or sets a time.
   */
  private boolean isAskedFor() {
    if (steps.isEmpty() || incident.state().kind() != IncidentState.Kind.OPEN) {
      return false;
    }
    Origin origin =
        switch (incident.sinceOpened().getFirst().act()) {
          case IncidentAct.Opened opened -> opened.origin();
          case IncidentAct.Reopened reopened -> reopened.origin();
          default -> throw new IllegalStateException("opened by something else");
        };
    return origin == Origin.HAND
        || team.plan().levels().isEmpty()
        || !calls.isEmpty()
        || incident.levelsReached().stream().anyMatch(this::asks);
  }

  private boolean asks(LevelReached reached) {
    return reached.withinMinutes() != null
        || team.plan().levels().stream()
            .filter(level -> level.id().equals(reached.planLevel()))
            .map(CrisisLevel::informs)
            .anyMatch(people -> !people.isEmpty());
  }

  /** The call that is due, if one is; after it is noted there may be another at once. */
  public Optional<Due> due(Instant now) {
    return next(now).filter(due -> !now.isBefore(due.at())).map(Next::due);
  }

  /** When the next call will be made, if nobody answers until then. */
  public Optional<Instant> nextAt(Instant now) {
    return next(now).map(Next::at);
  }

  private record Next(Instant at, Due due) {}

  private Optional<Next> next(Instant now) {
    if (!incident.acknowledgements().isEmpty() || !isAskedFor()) {
      return Optional.empty();
    }
    if (calls.isEmpty()) {
      return call(now, now, 1, 0);
    }
    Call last = lastStep();
    return deputyOf(last, now).or(() -> stepAfter(last, now));
  }

  /** The last call that wasn't a deputy's, or a deputy's in place of a role that nobody fills. */
  private Call lastStep() {
    return calls.stream()
        .filter(call -> call.act().insteadOf() == null || isFirstOfStep(call))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private boolean isFirstOfStep(Call call) {
    return calls.stream()
        .filter(one -> isSameStep(one.act(), call.act()))
        .findFirst()
        .filter(call::equals)
        .isPresent();
  }

  private static boolean isSameStep(Called one, Called other) {
    return one.round() == other.round() && one.step().equals(other.step());
  }

  private Optional<Next> deputyOf(Call last, Instant now) {
    Called act = last.act();
    boolean called =
        calls.stream()
            .anyMatch(
                call -> isSameStep(call.act(), act) && act.person().equals(call.act().insteadOf()));
    if (called || act.insteadOf() != null) {
      return Optional.empty();
    }
    Instant at = isTold(act) ? act.until() : last.event().at();
    return team.deputy(act.person())
        .filter(deputy -> team.isFilled(deputy, now) && !wasCalled(deputy, act.round()))
        .map(
            deputy ->
                new Next(
                    at,
                    new Due(
                        act.round(),
                        act.step(),
                        deputy,
                        act.person(),
                        later(now, at).plus(within(act.step())))));
  }

  private boolean wasCalled(PersonId person, int round) {
    return calls.stream()
        .anyMatch(call -> call.act().round() == round && call.act().person().equals(person));
  }

  private Optional<Next> stepAfter(Call last, Instant now) {
    Called act = last.act();
    int index = indexOf(act.step());
    List<Call> ofStep = calls.stream().filter(call -> isSameStep(call.act(), act)).toList();
    boolean told = ofStep.stream().anyMatch(call -> isTold(call.act()));
    // Who can't be told isn't waited for; a deputy who was told at once gets the time instead.
    Instant at =
        isTold(act)
            ? act.until()
            : told ? ofStep.getLast().act().until() : ofStep.getLast().event().at();
    if (index + 1 < steps.size()) {
      return call(at, now, act.round(), index + 1).or(() -> again(at, now, act.round()));
    }
    return again(at, now, act.round());
  }

  private Optional<Next> again(Instant at, Instant now, int round) {
    if (calls.stream().noneMatch(call -> call.act().round() == round && isTold(call.act()))) {
      return Optional.empty();
    }
    Instant begun =
        calls.stream()
            .filter(call -> call.act().round() == round)
            .map(call -> call.event().at())
            .findFirst()
            .orElse(at);
    return call(later(at, begun.plus(ROUND)), now, round + 1, 0);
  }

  /** The call of a step, or of the first one behind it whose role or deputy is there. */
  private Optional<Next> call(Instant at, Instant now, int round, int from) {
    for (EscalationStep step : steps.subList(Math.min(from, steps.size()), steps.size())) {
      PersonId person = step.person();
      if (person == null) {
        continue;
      }
      Instant until = later(now, at).plus(within(step.id()));
      if (team.isFilled(person, now)) {
        return Optional.of(new Next(at, new Due(round, step.id(), person, null, until)));
      }
      Optional<PersonId> deputy = team.deputy(person).filter(one -> team.isFilled(one, now));
      if (deputy.isPresent()) {
        return Optional.of(new Next(at, new Due(round, step.id(), deputy.get(), person, until)));
      }
    }
    return Optional.empty();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Time passes for who takes no part in a drill as it would for who was told. */
  private static boolean isTold(Called call) {
    return call.telling() != Telling.NO_CHANNEL;
  }

  /** Where a step stands now; behind all of them when the plan doesn't have it any more. */
  private int indexOf(EscalationStepId step) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(step)) {
        return i;
      }
    }
    return steps.size();
  }

  private Duration within(EscalationStepId id) {
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(EscalationStep::withinMinutes)
        .map(Duration::ofMinutes)
        .orElse(USUAL);
  }
}
