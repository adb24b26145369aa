package io.planwerk.rest.portfolio;

import io.planwerk.application.portfolio.JointAligning.Line;
import io.planwerk.application.portfolio.JointAligning.Shown;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointAlignment.StrategyResult;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.JointAlignmentSummary.Reckoned;
import io.planwerk.rest.shared.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How joint alignments look on the wire. */
final class JointTree {
  static final String ID = "id";

  private JointTree() {}

  static Map<String, Object> of(Shown shown) {
    JointAlignmentSummary summary = shown.kept().summary();
    JointAlignment alignment = shown.kept().alignment();
    Map<String, Object> tree = head(summary, shown.fresh());
    tree.putAll(RecordWriter.writeWhole(alignment));
    List<Object> strategies = new ArrayList<>();
    for (int i = 0; i < alignment.strategies().size(); i++) {
      StrategyResult result = alignment.strategies().get(i);
      Map<String, Object> strategy = of(summary.strategies().get(i), shown.fresh().get(i));
      strategy.putAll(RecordWriter.writeWhole(result));
      strategies.add(strategy);
    }
    tree.put("strategies", strategies);
    return tree;
  }

  static Map<String, Object> of(Line line) {
    JointAlignmentSummary summary = line.summary();
    Map<String, Object> tree = head(summary, line.fresh());
    tree.put("verdict", summary.verdict().name());
    tree.put("attainment", summary.attainment());
    tree.put("alone", summary.alone());
    List<Object> strategies = new ArrayList<>();
    for (int i = 0; i < summary.strategies().size(); i++) {
      strategies.add(of(summary.strategies().get(i), line.fresh().get(i)));
    }
    tree.put("strategies", strategies);
    return tree;
  }

  private static Map<String, Object> head(JointAlignmentSummary summary, List<Boolean> fresh) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(ID, "j" + summary.number());
    tree.put("at", Times.toText(summary.at()));
    tree.put("by", summary.by());
    tree.put("fresh", !fresh.contains(false));
    return tree;
  }

  private static Map<String, Object> of(Reckoned reckoned, boolean fresh) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategy", reckoned.strategy().value());
    tree.put("revision", reckoned.revision());
    tree.put("fresh", fresh);
    return tree;
  }
}
