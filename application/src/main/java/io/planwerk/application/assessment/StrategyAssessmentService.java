package io.planwerk.application.assessment;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.AssessmentChange;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyFormat;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the strategies of the port {@link Strategies} against the checklist. */
public final class StrategyAssessmentService implements StrategyAssessment {
  private static final int TRIES = 100;

  private final Strategies strategies;
  private final StrategyPlanning planning;
  private final Checklist checklist;
  private final GatheredEvidence evidence;

  @Inject
  public StrategyAssessmentService(
      Strategies strategies,
      StrategyPlanning planning,
      Checklist checklist,
      GatheredEvidence evidence) {
    this.strategies = strategies;
    this.planning = planning;
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

  private <T> Outcome<T> missing(Actor actor, StrategyId id, @Nullable Integer revision) {
    return revision == null
        ? Outcome.missing(strategies.removal(actor.workspace(), id))
        : new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Compared> compare(Actor actor, StrategyId id, int from, int to) {
    Optional<Assessment> before = alone(actor, id, from);
    Optional<Assessment> after = alone(actor, id, to);
    return before.isPresent() && after.isPresent()
        ? new Outcome.Done<>(
            new Compared(from, to, AssessmentChange.between(before.get(), after.get())))
        : missing(actor, id, from);
  }

  private Optional<Assessment> alone(Actor actor, StrategyId id, int revision) {
    return strategies
        .at(actor.workspace(), id, revision)
        .map(document -> checklist.assess(evidence.ofDocument(document.strategy())));
  }

  @Override
  public Outcome<Page<Standing>> trend(Actor actor, StrategyId id, Page.Request page) {
    if (strategies.revisionOf(actor.workspace(), id).isEmpty()) {
      return missing(actor, id, null);
    }
    Page<Revision> revisions = strategies.revisions(actor.workspace(), id, page);
    return new Outcome.Done<>(
        new Page<>(
            revisions.items().stream()
                .flatMap(
                    revision ->
                        alone(actor, id, revision.number()).stream()
                            .map(assessment -> new Standing(revision, assessment)))
                .toList(),
            revisions.next()));
  }

  @Override
  public Outcome<Tagged<Part>> fix(
      Actor actor,
      StrategyId id,
      String finding,
      Precondition precondition,
      @Nullable String reason) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Optional<Saved> saved = strategies.find(actor.workspace(), id);
      if (saved.isEmpty()) {
        return missing(actor, id, null);
      }
      Outcome<Tagged<Part>> outcome = fixed(actor, saved.get(), finding, precondition, reason);
      if (!(outcome instanceof Outcome.Stale) || precondition instanceof Precondition.Matches) {
        return outcome;
      }
    }
    return new Outcome.Stale<>("");
  }

  private Outcome<Tagged<Part>> fixed(
      Actor actor,
      Saved saved,
      String finding,
      Precondition precondition,
      @Nullable String reason) {
    Optional<Finding> found =
        checklist.assess(evidence.of(actor.workspace(), saved)).finding(finding);
    if (found.isEmpty()) {
      return new Outcome.NotFound<>();
    }
    JsonPatch fix = found.get().fix();
    if (fix == null) {
      return new Outcome.Conflict<>(
          new Bilingual(
              "Das lässt sich nicht von allein beheben: " + found.get().remedy().de(),
              "This can't be mended by itself: " + found.get().remedy().en()),
          List.of());
    }
    String tag = StrategyPlanning.tag(saved.revision());
    return Edits.<Tagged<Part>>refusal(precondition, tag)
        .orElseGet(
            () ->
                planning.change(
                    actor,
                    saved.document().strategy().id(),
                    new Place.Whole(),
                    new Edit.Patch(fix.toTree()),
                    // It names places by their numbers, which somebody else may have moved.
                    new Precondition.Matches(Set.of(tag)),
                    reason == null ? found.get().message().en() : reason));
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
