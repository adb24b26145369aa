package io.planwerk.application.assessment;

import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.StrategyFormat;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the strategies of the port {@link Strategies} against the checklist. */
public final class StrategyAssessmentService implements StrategyAssessment {
  private final Strategies strategies;
  private final Checklist checklist;
  private final GatheredEvidence evidence;

  @Inject
  public StrategyAssessmentService(
      Strategies strategies, Checklist checklist, GatheredEvidence evidence) {
    this.strategies = strategies;
    this.checklist = checklist;
    this.evidence = evidence;
  }

  @Override
  public Outcome<Assessed> assess(Actor actor, StrategyId id, @Nullable Integer revision) {
    return saved(actor, id, revision)
        .<Outcome<Assessed>>map(
            saved ->
                new Outcome.Done<>(
                    new Assessed(
                        checklist.assess(evidence.of(actor.workspace(), saved)), saved.revision())))
        .orElseGet(() -> missing(actor, id, revision));
  }

  private Outcome<Assessed> missing(Actor actor, StrategyId id, @Nullable Integer revision) {
    return (revision == null
            ? strategies.removal(actor.workspace(), id)
            : Optional.<Removal>empty())
        .<Outcome<Assessed>>map(Outcome.Removed::new)
        .orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Reading<Assessment> check(Object tree) {
    return StrategyFormat.CURRENT
        .read(tree)
        .then(
            document ->
                new Reading.Read<>(checklist.assess(evidence.ofDocument(document.strategy()))));
  }

  private Optional<Saved> saved(Actor actor, StrategyId id, @Nullable Integer revision) {
    return revision == null
        ? strategies.find(actor.workspace(), id)
        : strategies
            .at(actor.workspace(), id, revision)
            .map(document -> new Saved(document, revision));
  }
}
