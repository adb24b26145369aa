package io.planwerk.rest.scorecard;

import io.planwerk.application.scorecard.StrategyScorecard.Shown;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.scorecard.Alert;
import io.planwerk.domain.scorecard.GoalScore;
import io.planwerk.domain.scorecard.Projection.Refused;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a scorecard looks on the wire. */
final class ScorecardTree {
  private ScorecardTree() {}

  static Map<String, Object> of(Shown shown) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", shown.revision());
    tree.put("day", shown.scorecard().day().toString());
    tree.put("goals", shown.scorecard().goals().stream().map(ScorecardTree::score).toList());
    return tree;
  }

  /** With the news, which may be none. */
  static Map<String, Object> withAlerts(Shown shown) {
    Map<String, Object> tree = of(shown);
    tree.put("alerts", shown.alerts().stream().map(ScorecardTree::alert).toList());
    return tree;
  }

  private static Map<String, Object> score(GoalScore score) {
    Map<String, Object> tree = RecordWriter.writeWhole(score);
    if (score.obstacle() != null) {
      tree.put("obstacleReason", RecordWriter.writeWhole(score.obstacle().reason()));
    }
    if (score.projection() instanceof Refused refused) {
      tree.put("projection", refused(refused));
    }
    return tree;
  }

  private static Map<String, Object> refused(Refused refused) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", "REFUSED");
    tree.put("points", refused.reason().points());
    tree.put("needed", refused.reason().needed());
    tree.put("reason", RecordWriter.writeWhole(refused.reason().reason()));
    return tree;
  }

  private static Map<String, Object> alert(Alert alert) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("goal", alert.score().goal().value());
    tree.put("name", alert.score().name().value());
    tree.put("status", alert.score().status().name());
    tree.put("before", alert.before().name());
    tree.put("message", RecordWriter.writeWhole(alert.message()));
    return tree;
  }
}
