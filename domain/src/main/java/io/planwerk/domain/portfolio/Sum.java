package io.planwerk.domain.portfolio;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.portfolio.Standing.Due;
import io.planwerk.domain.scorecard.GoalStatus;
import io.planwerk.domain.strategy.Status;
import java.util.EnumMap;
import java.util.Map;

/** What the standings of many strategies come to, added one by one. */
public final class Sum {
  private final Map<Status, Integer> strategies = new EnumMap<>(Status.class);
  private final Map<GoalStatus, Integer> goals = new EnumMap<>(GoalStatus.class);
  private final Map<Assessment.Verdict, Integer> verdicts = new EnumMap<>(Assessment.Verdict.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private final Map<Due, Integer> due = new EnumMap<>(Due.class);

  /** Adds a strategy. */
  public void add(Status status, Standing standing) {
    strategies.merge(status, 1, Integer::sum);
    standing.goals().forEach((state, count) -> goals.merge(state, count, Integer::sum));
    verdicts.merge(standing.verdict(), 1, Integer::sum);
    standing.findings().forEach((state, count) -> findings.merge(state, count, Integer::sum));
    if (standing.alignment().due() != null) {
      due.merge(standing.alignment().due(), 1, Integer::sum);
    }
  }

  /** How many strategies stand where. */
  public Map<Status, Integer> strategies() {
    return Map.copyOf(strategies);
  }

  /** How many goals stand how. */
  public Map<GoalStatus, Integer> goals() {
    return Map.copyOf(goals);
  }

  /** How many strategies have which verdict. */
  public Map<Assessment.Verdict, Integer> verdicts() {
    return Map.copyOf(verdicts);
  }

  /** How many findings of a severity stand open. */
  public Map<Severity, Integer> findings() {
    return Map.copyOf(findings);
  }

  /** How many strategies should be aligned, by why. */
  public Map<Due, Integer> due() {
    return Map.copyOf(due);
  }
}
