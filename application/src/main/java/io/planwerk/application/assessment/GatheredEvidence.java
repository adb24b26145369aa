package io.planwerk.application.assessment;

import io.planwerk.application.alignment.AlignmentStanding;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Brings together what strategies are judged by. */
public final class GatheredEvidence {
  private final AlignmentStanding alignments;
  private final InstantSource clock;

  @Inject
  public GatheredEvidence(AlignmentStanding alignments, InstantSource clock) {
    this.alignments = alignments;
    this.clock = clock;
  }

  /** Of a strategy that is kept, with all that is kept about it. */
  public Evidence of(WorkspaceId workspace, Saved saved) {
    Strategy strategy = saved.document().strategy();
    return new Evidence(
        strategy,
        Evidence.today(strategy, clock.instant()),
        alignments.of(workspace, saved.document()));
  }

  /** Of a document that isn't kept, or not like this. */
  public Evidence ofDocument(Strategy strategy) {
    return Evidence.of(strategy, Evidence.today(strategy, clock.instant()));
  }
}
