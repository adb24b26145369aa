package io.planwerk.application.lifecycle;

import io.planwerk.application.Outcome;
import io.planwerk.application.alignment.AlignmentGate;
import io.planwerk.application.assessment.CourseTaken;
import io.planwerk.application.assessment.CourseTaken.Taken;
import io.planwerk.application.assessment.GatheredEvidence;
import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.port.LifeCycles.Noting;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.lifecycle.Dossier;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of the lives of strategies, and where it is noted how they go on. */
final class LifeBook {
  private final Strategies strategies;
  private final LifeCycles lives;
  private final Transactions transactions;
  private final CourseTaken courses;
  private final GatheredEvidence evidence;
  private final AlignmentGate alignments;
  private final Checklist checklist;
  private final InstantSource clock;

  @Inject
  LifeBook(
      Strategies strategies,
      LifeCycles lives,
      Transactions transactions,
      CourseTaken courses,
      GatheredEvidence evidence,
      AlignmentGate alignments,
      Checklist checklist,
      InstantSource clock) {
    this.strategies = strategies;
    this.lives = lives;
    this.transactions = transactions;
    this.courses = courses;
    this.evidence = evidence;
    this.alignments = alignments;
    this.checklist = checklist;
    this.clock = clock;
  }

  Dossier dossier(WorkspaceId workspace, Saved saved) {
    Taken taken = courses.of(workspace, saved.document());
    return new Dossier(
        saved.document().strategy(),
        Evidence.today(saved.document().strategy(), clock.instant()),
        taken.life(),
        checklist.assess(evidence.of(workspace, saved, taken)),
        alignments.refusal(workspace, saved.document()).orElse(null),
        taken.support());
  }

  Life life(Actor actor, Saved saved) {
    Strategy strategy = saved.document().strategy();
    return Life.of(strategy, lives.events(actor.workspace(), strategy.id()));
  }

  static <T> Outcome<T> notReady(Bilingual step, List<Unmet> unmet) {
    return new Outcome.NotReady<>(step, unmet.stream().map(Unmet::toFault).toList());
  }

  LifeEvent event(Actor actor, Life life, int revision, @Nullable String reason, Act act) {
    return new LifeEvent(life.next(), now(), actor.name(), revision, reason, act);
  }

  /** To be called {@link #alone}. */
  void note(Actor actor, Saved saved, LifeEvent event) {
    Noting noting = lives.note(actor.workspace(), saved.document().strategy().id(), event);
    if (noting != Noting.NOTED) {
      throw new IllegalStateException("somebody came between: " + noting);
    }
  }

  /**
   * Works while nobody else can change the strategy or go on with its life: what was looked at is
   * still true when it is noted.
   */
  <T> Outcome<T> alone(Actor actor, StrategyId id, Function<Saved, Outcome<T>> work) {
    return transactions.inOne(
        () -> strategies.hold(actor.workspace(), id) ? with(actor, id, work) : missing(actor, id));
  }

  <T> Outcome<T> with(Actor actor, StrategyId id, Function<Saved, Outcome<T>> work) {
    return strategies.find(actor.workspace(), id).map(work).orElseGet(() -> missing(actor, id));
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
