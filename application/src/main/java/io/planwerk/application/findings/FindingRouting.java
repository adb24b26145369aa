package io.planwerk.application.findings;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.FindingState;
import io.planwerk.domain.findings.FindingStepEntry;
import io.planwerk.domain.findings.FindingUse;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.StrategyId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads findings to those who can use them, and keeps what came of them. */
public interface FindingRouting {

  /**
   * A finding on a day.
   *
   * @param overdue whether nobody has said in time what came of it
   */
  record Shown(HeardFinding finding, boolean overdue) {}

  /**
   * Which findings are meant; what is absent makes no difference.
   *
   * @param overdue whether only those count that are past their day
   */
  record Wish(
      @Nullable FindingState state,
      @Nullable UnitId unit,
      @Nullable PersonId person,
      boolean overdue) {}

  /** What came of all findings, and of those of each part of the organisation. */
  record Use(FindingUse all, Map<String, FindingUse> units) {
    public Use {
      units = Map.copyOf(units);
    }
  }

  Outcome<Shown> file(Actor actor, StrategyId id, FindingEntry entry);

  /** The latest first; keys are numbers. */
  Outcome<Page<Shown>> list(Actor actor, StrategyId id, Wish wish, Page.Request page);

  Outcome<Shown> read(Actor actor, StrategyId id, int number);

  /** Takes a step with a finding; where it can't be taken from where it stands, is a conflict. */
  Outcome<Shown> step(Actor actor, StrategyId id, int number, FindingStepEntry entry);

  Outcome<Use> use(Actor actor, StrategyId id);
}
