package io.planwerk.application.assessment;

import io.planwerk.application.port.Acknowledgements;
import io.planwerk.application.port.Findings;
import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.assessment.Evidence.Course;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.lifecycle.PlannedStage;
import io.planwerk.domain.lifecycle.SignedContent;
import io.planwerk.domain.lifecycle.Signoff;
import io.planwerk.domain.lifecycle.StageStand;
import io.planwerk.domain.lifecycle.Support;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.people.Unacknowledged;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Tells how far strategies have come: what happened, who signed, who knows the guidelines. */
public final class CourseTaken {
  private final Strategies strategies;
  private final LifeCycles lives;
  private final Acknowledgements acknowledgements;
  private final Observations observations;
  private final Findings findings;

  @Inject
  public CourseTaken(
      Strategies strategies,
      LifeCycles lives,
      Acknowledgements acknowledgements,
      Observations observations,
      Findings findings) {
    this.strategies = strategies;
    this.lives = lives;
    this.acknowledgements = acknowledgements;
    this.observations = observations;
    this.findings = findings;
  }

  /**
   * How far a strategy has come.
   *
   * @param support who stands behind the document that was asked about
   */
  public record Taken(Life life, Support support) {}

  public Taken of(WorkspaceId workspace, StrategyDocument document) {
    Strategy strategy = document.strategy();
    Life life = Life.of(strategy, lives.events(workspace, strategy.id()));
    String now = SignedContent.fingerprint(document.tree());
    return new Taken(
        life,
        Support.of(
            strategy, life.signoffs(), signoff -> isOf(now, workspace, strategy.id(), signoff)));
  }

  /**
   * Whether what was signed is this: an update of the server may count other parts as signed than
   * the one that noted it, so what was read then is looked up where they differ.
   */
  private boolean isOf(String now, WorkspaceId workspace, StrategyId id, Signoff signoff) {
    return signoff.act().fingerprint().equals(now)
        || strategies
            .at(workspace, id, signoff.event().revision())
            .map(document -> SignedContent.fingerprint(document.tree()))
            .filter(now::equals)
            .isPresent();
  }

  /** The same as evidence. */
  Course course(WorkspaceId workspace, Strategy strategy, Taken taken, LocalDate today) {
    Life life = taken.life();
    return new Course(
        life.state().status() != Status.DRAFT
            && life.state().status() != Status.CLOSED
            && !life.isTakenOver(),
        taken.support().missing().stream()
            .map(side -> new Course.Unsigned(side.pointer(), side.detail()))
            .toList(),
        observations.latest(
            workspace,
            strategy.id(),
            strategy.measurement().kpis().stream().map(Kpi::id).collect(Collectors.toSet())),
        life.stages(strategy).stream()
            .filter(stage -> stage.stand() instanceof StageStand.Closed)
            .map(PlannedStage::plan)
            .map(plan -> plan.id())
            .collect(Collectors.toSet()),
        unacknowledged(workspace, strategy, today),
        findings.of(workspace, strategy.id()));
  }

  private List<Unacknowledged> unacknowledged(
      WorkspaceId workspace, Strategy strategy, LocalDate today) {
    return strategy.organisation().guidelines().isEmpty()
        ? List.of()
        : Unacknowledged.in(strategy, acknowledgements.valid(workspace, strategy.id()), today);
  }
}
