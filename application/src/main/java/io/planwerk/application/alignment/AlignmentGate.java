package io.planwerk.application.alignment;

import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Goals and resources of a strategy are settled when its newest alignment holds for it and finds
 * that all fits or was answered by bearing the gap; or when an option of it was applied that closes
 * the gap, and nothing that counts has changed since.
 */
public final class AlignmentGate {
  private final Alignments alignments;
  private final Strategies strategies;

  @Inject
  public AlignmentGate(Alignments alignments, Strategies strategies) {
    this.alignments = alignments;
    this.strategies = strategies;
  }

  /**
   * Why they aren't settled.
   *
   * @return empty when they are
   */
  public Optional<Unmet> refusal(WorkspaceId workspace, StrategyDocument document) {
    StrategyId id = document.strategy().id();
    return alignments
        .newest(workspace, id)
        .map(newest -> refusal(workspace, newest, document))
        .orElseGet(() -> Optional.of(Refusals.notAligned()));
  }

  private Optional<Unmet> refusal(
      WorkspaceId workspace, AlignmentSummary newest, StrategyDocument document) {
    StrategyId id = document.strategy().id();
    Freshness freshness = new Freshness(strategies, workspace, id);
    Decision decision = newest.decision();
    boolean borne = decision != null && decision.kind() == OptionKind.ACCEPT_GAP;
    if (freshness.holds(newest, document)) {
      return newest.verdict() == Verdict.FIT || borne
          ? Optional.empty()
          : Optional.of(Refusals.gapUndecided());
    }
    Decision applied = borne ? null : decision;
    int basis = applied == null ? newest.id().revision() : applied.revision();
    if (applied == null || !freshness.holds(basis, document)) {
      int last = strategies.revisionOf(workspace, id).orElse(basis);
      return freshness
          .firstEdit(basis, last)
          .map(edit -> Refusals.stale(edit, freshness.touchedBy(edit)))
          .or(() -> Optional.of(Refusals.stale()))
          .map(Refusals::outOfDate);
    }
    return applied.fits()
        ? Optional.empty()
        : alignments
            .find(workspace, id, newest.id())
            .map(kept -> Refusals.gapLeft(kept.title(applied)));
  }
}
