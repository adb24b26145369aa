package io.planwerk.application.assessment;

import io.planwerk.application.alignment.AlignmentStanding;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;

/** Brings together what strategies are judged by. */
public final class GatheredEvidence {
  private final AlignmentStanding alignments;
  private final CourseTaken courses;
  private final InstantSource clock;

  @Inject
  public GatheredEvidence(AlignmentStanding alignments, CourseTaken courses, InstantSource clock) {
    this.alignments = alignments;
    this.courses = courses;
    this.clock = clock;
  }

  /** Of a strategy that is kept, with all that is kept about it. */
  public Evidence of(WorkspaceId workspace, Saved saved) {
    return of(workspace, saved, courses.of(workspace, saved.document()));
  }

  /** The same where it is known how far it has come. */
  public Evidence of(WorkspaceId workspace, Saved saved, CourseTaken.Taken taken) {
    Strategy strategy = saved.document().strategy();
    LocalDate today = Evidence.today(strategy, clock.instant());
    return new Evidence(
        strategy,
        today,
        alignments.of(workspace, saved.document()),
        courses.course(workspace, strategy, taken, today));
  }

  /** Of a document that isn't kept, or not like this. */
  public Evidence ofDocument(Strategy strategy) {
    return Evidence.of(strategy, Evidence.today(strategy, clock.instant()));
  }
}
