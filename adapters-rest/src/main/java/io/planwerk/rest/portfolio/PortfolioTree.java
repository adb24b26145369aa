package io.planwerk.rest.portfolio;

import io.planwerk.application.portfolio.Portfolio.Line;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.calendar.Entry;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.portfolio.Standing;
import io.planwerk.domain.portfolio.Standing.Aligned;
import io.planwerk.domain.portfolio.Standing.Due;
import io.planwerk.domain.portfolio.Sum;
import io.planwerk.domain.scorecard.GoalStatus;
import io.planwerk.domain.strategy.Status;
import io.planwerk.rest.shared.Fields;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a portfolio looks on the wire. */
final class PortfolioTree {
  private static final String GOALS = "goals";
  private static final String FINDINGS = "findings";

  private PortfolioTree() {}

  static Object of(Line line) {
    Standing standing = line.standing();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", line.summary().id().value());
    tree.put("organisationId", line.summary().organisationId().value());
    tree.put("name", line.summary().name());
    tree.put("status", line.summary().status().name());
    tree.put("revision", line.summary().revision());
    tree.put(GOALS, counts(GoalStatus.class, standing.goals()));
    tree.put("verdict", standing.verdict().name());
    tree.put("score", standing.score());
    tree.put(FINDINGS, counts(Severity.class, standing.findings()));
    tree.put("alignment", of(standing.alignment()));
    if (standing.next() != null) {
      tree.put(
          "nextGate",
          Fields.of("to", standing.next().to().name(), "unmet", standing.next().unmet()));
    }
    Entry due = standing.due();
    if (due != null) {
      tree.put(
          "nextDue",
          Fields.of(
              "on",
              due.from().toString(),
              "title",
              RecordWriter.writeWhole(due.title()),
              "pointer",
              due.pointer()));
    }
    return tree;
  }

  private static Object of(Aligned aligned) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("state", aligned.state().name());
    if (aligned.due() != null) {
      tree.put("due", aligned.due().name());
    }
    AlignmentSummary newest = aligned.newest();
    if (newest != null) {
      tree.put("id", newest.id().value());
      tree.put("at", Times.toText(newest.at()));
      tree.put("verdict", newest.verdict().name());
      tree.put("attainment", newest.attainment());
    }
    return tree;
  }

  static Object of(Sum sum, boolean complete) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("complete", complete);
    tree.put("strategies", counts(Status.class, sum.strategies()));
    tree.put(GOALS, counts(GoalStatus.class, sum.goals()));
    tree.put("verdicts", counts(Assessment.Verdict.class, sum.verdicts()));
    tree.put(FINDINGS, counts(Severity.class, sum.findings()));
    tree.put("alignmentsDue", counts(Due.class, sum.due()));
    return tree;
  }

  /** All of them are there, also those that nothing counts in. */
  private static <E extends Enum<E>> Map<String, Integer> counts(
      Class<E> type, Map<E, Integer> counts) {
    Map<String, Integer> tree = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      tree.put(constant.name(), counts.getOrDefault(constant, 0));
    }
    return tree;
  }
}
