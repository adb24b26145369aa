package io.planwerk.rest.listening;

import io.planwerk.application.findings.FindingRouting.Shown;
import io.planwerk.application.findings.FindingRouting.Use;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.findings.Destination;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.rest.shared.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How findings look on the wire. */
final class FindingTree {
  private FindingTree() {}

  static Map<String, Object> of(Shown shown) {
    HeardFinding finding = shown.finding();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(finding.number()));
    tree.putAll(RecordWriter.writeWhole(finding.entry()));
    Destination place = finding.destination();
    tree.remove("unit");
    tree.remove("person");
    tree.putAll(RecordWriter.writeWhole(place));
    tree.put("at", Times.toText(finding.at()));
    tree.put("by", finding.by());
    tree.put("state", finding.state().name());
    tree.put("overdue", shown.overdue());
    if (finding.outcome() != null) {
      tree.put("outcome", finding.outcome().name());
    }
    tree.put("steps", finding.steps().stream().map(FindingTree::step).toList());
    return tree;
  }

  private static Map<String, Object> step(HeardFinding.Taken step) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("at", Times.toText(step.at()));
    tree.put("by", step.by());
    tree.putAll(RecordWriter.writeWhole(step.entry()));
    return tree;
  }

  static Map<String, Object> of(Use use) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("all", RecordWriter.writeWhole(use.all()));
    List<Map<String, Object>> units = new ArrayList<>();
    new TreeMap<>(use.units())
        .forEach(
            (unit, counts) -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("unit", unit);
              one.putAll(RecordWriter.writeWhole(counts));
              units.add(one);
            });
    tree.put("units", units);
    return tree;
  }
}
