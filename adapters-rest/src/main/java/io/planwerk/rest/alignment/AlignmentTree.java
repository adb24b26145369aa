package io.planwerk.rest.alignment;

import io.planwerk.application.alignment.StrategyAlignment.Line;
import io.planwerk.application.alignment.StrategyAlignment.Shown;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How alignments look on the wire. */
final class AlignmentTree {
  private AlignmentTree() {}

  static Map<String, Object> of(Shown shown) {
    AlignmentSummary summary = shown.kept().summary();
    Alignment alignment = shown.kept().alignment();
    Map<String, Object> tree = head(summary, shown.isFresh());
    if (shown.staleBy() != null) {
      tree.put("stale", stale(shown.staleBy()));
    }
    put(tree, "decision", summary.decision());
    tree.put("question", RecordWriter.writeWhole(alignment.method().question()));
    tree.putAll(of(alignment));
    return tree;
  }

  /** All lists are there, also those that are empty. */
  static Map<String, Object> of(Alignment alignment) {
    return RecordWriter.writeWhole(alignment);
  }

  static Map<String, Object> of(Line line) {
    AlignmentSummary summary = line.summary();
    Map<String, Object> tree = head(summary, line.fresh());
    tree.put("verdict", summary.verdict().name());
    tree.put("attainment", summary.attainment());
    put(tree, "decision", summary.decision());
    return tree;
  }

  private static Map<String, Object> head(AlignmentSummary summary, boolean fresh) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", summary.id().value());
    tree.put("strategyRevision", summary.id().revision());
    tree.put("at", Times.toText(summary.at()));
    tree.put("by", summary.by());
    if (summary.reason() != null) {
      tree.put("reason", summary.reason());
    }
    tree.put("fresh", fresh);
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Decision decision) {
    if (decision != null) {
      tree.put(name, of(decision));
    }
  }

  static Map<String, Object> of(Decision decision) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("option", decision.option());
    tree.put("kind", decision.kind().name());
    tree.put("fits", decision.fits());
    tree.put("reason", decision.reason());
    tree.put("by", decision.by());
    tree.put("at", Times.toText(decision.at()));
    tree.put("revision", decision.revision());
    return tree;
  }

  private static Map<String, Object> stale(Revision edit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("revision", edit.number());
    tree.put("at", Times.toText(edit.at()));
    tree.put("by", edit.by());
    if (edit.reason() != null) {
      tree.put("reason", edit.reason());
    }
    tree.put("places", edit.places());
    return tree;
  }
}
