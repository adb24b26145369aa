package io.planwerk.application.port;

import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;

/** What listening taught. It goes with its strategy, which is held while anything is added. */
public interface Findings {

  /** Adds a finding whose number is the next. */
  void add(WorkspaceId workspace, StrategyId strategy, HeardFinding finding);

  /** Adds the last step of a finding that is there. */
  void step(WorkspaceId workspace, StrategyId strategy, HeardFinding finding);

  /** All of a strategy, in the order of their numbers. */
  List<HeardFinding> of(WorkspaceId workspace, StrategyId strategy);
}
