package io.planwerk.application.alignment;

import io.planwerk.application.Edits;
import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.Changes;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides for an option of an alignment: its changes and the decision, or neither. */
final class OptionChoice {
  private static final int TRIES = 100;

  private final Strategies strategies;
  private final Alignments alignments;

  OptionChoice(Strategies strategies, Alignments alignments) {
    this.strategies = strategies;
    this.alignments = alignments;
  }

  /**
   * What is to be decided.
   *
   * @param reason why, not blank
   * @param at when, to the millisecond
   */
  record Wish(
      Actor actor,
      StrategyId strategy,
      AlignmentId alignment,
      String option,
      String reason,
      Precondition precondition,
      Instant at) {

    Decision decision(Option chosen, int revision) {
      return new Decision(
          chosen.id(), chosen.kind(), chosen.fits(), reason, actor.name(), at, revision);
    }
  }

  /**
   * To be called in a transaction. Edits of what an alignment doesn't reckon with may come between:
   * then it is tried again.
   *
   * @return empty when there is no such strategy, alignment or option
   */
  Optional<Outcome<Decision>> carryOut(Wish wish) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Optional<Saved> current = strategies.find(wish.actor().workspace(), wish.strategy());
      Optional<KeptAlignment> kept =
          alignments.find(wish.actor().workspace(), wish.strategy(), wish.alignment());
      Optional<Option> option = kept.flatMap(alignment -> option(alignment, wish.option()));
      if (current.isEmpty() || kept.isEmpty() || option.isEmpty()) {
        return Optional.empty();
      }
      Optional<Outcome<Decision>> outcome =
          refusal(wish, current.get(), kept.get())
              .or(() -> decided(wish, current.get(), option.get()));
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return Optional.of(new Outcome.Stale<>(""));
  }

  private static Optional<Option> option(KeptAlignment kept, String id) {
    return kept.alignment().options().stream().filter(o -> o.id().equals(id)).findFirst();
  }

  private Optional<Outcome<Decision>> refusal(Wish wish, Saved current, KeptAlignment kept) {
    if (!(wish.precondition() instanceof Precondition.Unstated)) {
      Optional<Outcome<Decision>> unmet =
          Edits.refusal(wish.precondition(), StrategyPlanning.tag(current.revision()));
      if (unmet.isPresent()) {
        return unmet;
      }
    }
    Decision earlier = kept.summary().decision();
    if (earlier != null) {
      return conflict(Refusals.decided(earlier, kept.title(earlier)), List.of());
    }
    Freshness freshness = new Freshness(strategies, wish.actor().workspace(), wish.strategy());
    return freshness
        .staleBy(kept.summary(), current)
        .flatMap(
            edit ->
                conflict(
                    new Obstacle(
                        Obstacle.Kind.ALIGNMENT_STALE,
                        Refusals.stale(edit, freshness.touchedBy(edit))),
                    List.of()));
  }

  /** Empty when somebody else was faster. */
  private Optional<Outcome<Decision>> decided(Wish wish, Saved current, Option option) {
    Reading<StrategyDocument> changed =
        new Changes(option.changes().stream().map(ProposedChange::change).toList())
            .applyTo(current.document().tree())
            .then(StrategyFormat.CURRENT::read);
    return switch (changed) {
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) ->
          conflict(Refusals.outdated(), faults);
      case Reading.Read<StrategyDocument>(StrategyDocument document) ->
          document.tree().equals(current.document().tree())
              ? noted(wish, wish.decision(option, current.revision()))
              : kept(wish, current, document, wish.decision(option, current.revision() + 1));
    };
  }

  private Optional<Outcome<Decision>> noted(Wish wish, Decision decision) {
    return alignments.decide(wish.actor().workspace(), wish.strategy(), wish.alignment(), decision)
        ? Optional.of(new Outcome.Done<>(decision))
        : Optional.empty();
  }

  /**
   * The decision comes first, as it lets nobody else decide; where the strategy has gone on, it is
   * taken back before anybody can have seen it.
   */
  private Optional<Outcome<Decision>> kept(
      Wish wish, Saved current, StrategyDocument document, Decision decision) {
    Optional<Outcome<Decision>> outcome = noted(wish, decision);
    if (outcome.isEmpty()) {
      return outcome;
    }
    Note note =
        new Note(
            wish.at(),
            wish.actor().name(),
            wish.reason(),
            new Revision.Chosen(wish.alignment().value(), wish.option()));
    Strategies.Saving saving =
        strategies.update(wish.actor().workspace(), current.revision(), document, note);
    if (saving == Strategies.Saving.SAVED) {
      return outcome;
    }
    alignments.withdraw(wish.actor().workspace(), wish.strategy(), wish.alignment());
    return Optional.empty();
  }

  private static Optional<Outcome<Decision>> conflict(Obstacle obstacle, List<Fault> faults) {
    return Optional.of(new Outcome.Conflict<>(obstacle, faults));
  }
}
