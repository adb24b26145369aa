package io.planwerk.application.alignment;

import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Likelihood;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Evidence.Alignment.State;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what the newest alignment of a strategy settles. */
public final class AlignmentStanding {
  private final Alignments alignments;
  private final Strategies strategies;
  private final AlignmentGate gate;

  @Inject
  public AlignmentStanding(Alignments alignments, Strategies strategies, AlignmentGate gate) {
    this.alignments = alignments;
    this.strategies = strategies;
    this.gate = gate;
  }

  public Evidence.Alignment of(WorkspaceId workspace, StrategyDocument document) {
    State state =
        gate.refusal(workspace, document).map(unmet -> state(unmet.code())).orElse(State.SETTLED);
    return new Evidence.Alignment(
        state, state == State.MISSING ? Map.of() : probabilities(workspace, document));
  }

  /** What an alignment settles that was made this moment. */
  static Evidence.Alignment justMade(Alignment alignment) {
    return new Evidence.Alignment(
        alignment.verdict() == Verdict.FIT ? State.SETTLED : State.GAP_UNDECIDED,
        probabilities(alignment));
  }

  private static Map<String, BigDecimal> probabilities(Alignment alignment) {
    return alignment.likelihoods().stream()
        .collect(Collectors.toMap(Likelihood::goal, Likelihood::ofTarget));
  }

  private static State state(FaultCode code) {
    return switch (code) {
      case NOT_ALIGNED -> State.MISSING;
      case GAP_UNDECIDED, GAP_LEFT -> State.GAP_UNDECIDED;
      default -> State.STALE;
    };
  }

  private Map<String, BigDecimal> probabilities(WorkspaceId workspace, StrategyDocument document) {
    StrategyId id = document.strategy().id();
    Optional<AlignmentSummary> newest = alignments.newest(workspace, id);
    return newest
        .filter(summary -> new Freshness(strategies, workspace, id).holds(summary, document))
        .flatMap(summary -> alignments.find(workspace, id, summary.id()))
        .map(KeptAlignment::alignment)
        .map(AlignmentStanding::probabilities)
        .orElse(Map.of());
  }
}
