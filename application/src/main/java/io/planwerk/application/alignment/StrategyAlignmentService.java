package io.planwerk.application.alignment;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.UsedParts;
import io.planwerk.domain.assessment.AssessmentChange;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.optimisation.MpsFile;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Aligns the strategies of the port {@link Strategies} and keeps the answers. */
public final class StrategyAlignmentService implements StrategyAlignment {
  private final Strategies strategies;
  private final Alignments alignments;
  private final Transactions transactions;
  private final Aligning aligning;
  private final Checklist checklist;
  private final InstantSource clock;
  private final OptionChoice choice;

  @Inject
  public StrategyAlignmentService(
      Strategies strategies,
      Alignments alignments,
      Transactions transactions,
      Aligning aligning,
      Checklist checklist,
      InstantSource clock) {
    this.strategies = strategies;
    this.alignments = alignments;
    this.transactions = transactions;
    this.aligning = aligning;
    this.checklist = checklist;
    this.clock = clock;
    this.choice = new OptionChoice(strategies, alignments);
  }

  @Override
  public Outcome<Shown> compute(
      Actor actor, StrategyId id, Question question, @Nullable String reason) {
    return ifAble(
        () ->
            strategies
                .find(actor.workspace(), id)
                .map(saved -> computed(actor, saved, question, reason))
                .orElseGet(() -> missing(actor, id)));
  }

  private Outcome<Shown> computed(
      Actor actor, Saved saved, Question question, @Nullable String reason) {
    StrategyDocument document = saved.document();
    List<Fault> misfits = new ArrayList<>(question.misfits(document.strategy()));
    if (question.isVerdictOnly()) {
      misfits.add(
          Fault.at(
              "/verdictOnly",
              FaultCode.INVALID_VALUE,
              "gilt nur für Szenarien: auf so eine Antwort lässt sich nichts entscheiden",
              "is for scenarios only: nothing can be decided on such an answer"));
    }
    if (!misfits.isEmpty()) {
      return new Outcome.Invalid<>(misfits);
    }
    StrategyId id = document.strategy().id();
    KeptAlignment.Made made =
        new KeptAlignment.Made(
            saved.revision(),
            now(),
            actor.name(),
            reason,
            UsedParts.fingerprint(document.tree()),
            aligning.align(document.strategy(), question));
    return transactions
        .inOne(
            () ->
                isStillThere(actor, saved)
                    ? alignments.keep(actor.workspace(), id, made)
                    : Optional.<KeptAlignment>empty())
        .map(kept -> shown(actor, id, kept))
        .orElseGet(() -> missing(actor, id));
  }

  /**
   * Reckoning takes its time: a strategy that was removed and made anew meanwhile isn't the one
   * that the answer speaks of.
   */
  private boolean isStillThere(Actor actor, Saved saved) {
    return strategies
        .at(actor.workspace(), saved.document().strategy().id(), saved.revision())
        .filter(document -> document.tree().equals(saved.document().tree()))
        .isPresent();
  }

  @Override
  public Outcome<Page<Line>> list(Actor actor, StrategyId id, Page.Request page) {
    return strategies
        .find(actor.workspace(), id)
        .map(saved -> listed(actor, saved.document(), page))
        .<Outcome<Page<Line>>>map(Outcome.Done::new)
        .orElseGet(() -> missing(actor, id));
  }

  private Page<Line> listed(Actor actor, StrategyDocument document, Page.Request page) {
    StrategyId id = document.strategy().id();
    Freshness freshness = new Freshness(strategies, actor.workspace(), id);
    String used = UsedParts.fingerprint(document.tree());
    Map<Integer, Boolean> holding = new HashMap<>();
    Function<AlignmentSummary, Boolean> holds =
        summary ->
            summary.used().equals(used)
                || holding.computeIfAbsent(
                    summary.id().revision(), revision -> freshness.holds(revision, document));
    Page<AlignmentSummary> found = alignments.list(actor.workspace(), id, page);
    return new Page<>(
        found.items().stream().map(summary -> new Line(summary, holds.apply(summary))).toList(),
        found.next());
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, AlignmentId alignment) {
    return alignments
        .find(actor.workspace(), id, alignment)
        .map(kept -> shown(actor, id, kept))
        .orElseGet(() -> missing(actor, id));
  }

  private Outcome<Shown> shown(Actor actor, StrategyId id, KeptAlignment kept) {
    return strategies
        .find(actor.workspace(), id)
        .map(
            saved ->
                new Shown(
                    kept,
                    new Freshness(strategies, actor.workspace(), id)
                        .staleBy(kept.summary(), saved)
                        .orElse(null)))
        .<Outcome<Shown>>map(Outcome.Done::new)
        .orElseGet(() -> missing(actor, id));
  }

  @Override
  public Outcome<String> program(Actor actor, StrategyId id, AlignmentId alignment) {
    return alignments
        .find(actor.workspace(), id, alignment)
        .flatMap(
            kept ->
                strategies
                    .at(actor.workspace(), id, alignment.revision())
                    .map(document -> program(document.strategy(), kept.alignment())))
        .<Outcome<String>>map(Outcome.Done::new)
        .orElseGet(() -> missing(actor, id));
  }

  private static String program(Strategy strategy, Alignment alignment) {
    Map<String, BigDecimal> attainments =
        alignment.goals().stream()
            .collect(Collectors.toMap(GoalResult::id, GoalResult::attainment));
    return MpsFile.of(Aligner.checkable(strategy, attainments), strategy.id().value());
  }

  @Override
  public Outcome<Decision> apply(
      Actor actor,
      StrategyId id,
      AlignmentId alignment,
      String option,
      @Nullable String reason,
      Precondition precondition) {
    if (reason == null || reason.isBlank()) {
      return new Outcome.Invalid<>(
          List.of(
              Fault.at(
                  "/reason",
                  FaultCode.MISSING,
                  "fehlt: warum so entschieden wird",
                  "is missing: why it is decided like this")));
    }
    OptionChoice.Wish wish =
        new OptionChoice.Wish(actor, id, alignment, option, reason, precondition, now());
    return transactions.inOne(() -> choice.carryOut(wish)).orElseGet(() -> missing(actor, id));
  }

  @Override
  public Outcome<Scenario> scenario(Actor actor, StrategyId id, Thought thought) {
    return ifAble(
        () ->
            strategies
                .find(actor.workspace(), id)
                .map(saved -> imagined(saved, thought))
                .orElseGet(() -> missing(actor, id)));
  }

  private Outcome<Scenario> imagined(Saved saved, Thought thought) {
    Edit edit = thought.edit();
    Question question = thought.question();
    String id = saved.document().strategy().id().value();
    Reading<StrategyDocument> edited =
        Edits.apply(saved.document().tree(), edit)
            .then(
                tree ->
                    blamed(
                        new Blame(edit, tree),
                        Edits.identified(tree, id).then(StrategyFormat.CURRENT::read)));
    return switch (edited) {
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) ->
          new Outcome.Invalid<>(faults.stream().map(fault -> fault.below(thought.at())).toList());
      case Reading.Read<StrategyDocument>(StrategyDocument document)
          when !question.misfits(document.strategy()).isEmpty() ->
          new Outcome.Invalid<>(
              question.misfits(document.strategy()).stream()
                  .map(fault -> fault.below("/question"))
                  .toList());
      case Reading.Read<StrategyDocument>(StrategyDocument document) ->
          new Outcome.Done<>(imagined(saved, document.strategy(), question));
    };
  }

  private static <T> Reading<T> blamed(Blame blame, Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T> read -> read;
      case Reading.Rejected<T>(List<Fault> faults) ->
          new Reading.Rejected<>(faults.stream().map(blame::of).toList());
    };
  }

  private Scenario imagined(Saved saved, Strategy strategy, Question question) {
    Alignment alignment = aligning.align(strategy, question);
    LocalDate today = Evidence.today(strategy, clock.instant());
    AssessmentChange change =
        AssessmentChange.between(
            checklist.assess(Evidence.of(saved.document().strategy(), today)),
            checklist.assess(Evidence.of(strategy, today)));
    Evidence evidence = new Evidence(strategy, today, AlignmentStanding.justMade(alignment), null);
    return new Scenario(saved.revision(), checklist.assess(evidence), change, alignment);
  }

  private <T> Outcome<T> ifAble(Supplier<Outcome<T>> work) {
    Optional<Bilingual> lacking = aligning.missing();
    if (lacking.isPresent()) {
      return new Outcome.SolverMissing<>(lacking.get());
    }
    try {
      return work.get();
    } catch (Aligning.BusyException busy) {
      return new Outcome.Busy<>();
    }
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return strategies.revisionOf(actor.workspace(), id).isPresent()
        ? new Outcome.NotFound<>()
        : Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
