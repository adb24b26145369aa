package io.planwerk.application.assessment;

import io.planwerk.application.port.Findings;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;

/** Listening that taught nothing. */
final class NothingFound implements Findings {

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, HeardFinding finding) {
    throw new AssertionError("nothing is found here");
  }

  @Override
  public void step(WorkspaceId workspace, StrategyId strategy, HeardFinding finding) {
    throw new AssertionError("nothing is found here");
  }

  @Override
  public List<HeardFinding> of(WorkspaceId workspace, StrategyId strategy) {
    return List.of();
  }
}
