package io.planwerk.rest.impact;

import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.impact.ImpactChain;
import io.planwerk.domain.impact.ImpactNode;
import io.planwerk.domain.impact.MeasuredEffect;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.reports.ReportComparison;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How impact chains and what is wrong with reports look on the wire. */
final class ImpactTree {
  private ImpactTree() {}

  static Map<String, Object> of(ImpactChain chain) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", chain.from().toString());
    tree.put("to", chain.to().toString());
    tree.put("narrowing", RecordWriter.writeWhole(chain.narrowing()));
    tree.put("nodes", chain.nodes().stream().map(ImpactTree::node).toList());
    tree.put("links", whole(chain.links()));
    tree.put(
        "cycles",
        chain.cycles().stream().map(cycle -> cycle.stream().map(KpiId::value).toList()).toList());
    chain.weakest().ifPresent(link -> tree.put("weakest", link.id().value()));
    tree.put("flags", whole(chain.flags()));
    tree.put("sentences", whole(chain.sentences()));
    return tree;
  }

  private static Map<String, Object> node(ImpactNode node) {
    Map<String, Object> tree = RecordWriter.writeWhole(node);
    List<Point> points = node.values().points();
    tree.put("values", whole(points));
    return tree;
  }

  static Map<String, Object> of(ReportComparison comparison) {
    return RecordWriter.writeWhole(comparison);
  }

  static Map<String, Object> of(List<MeasuredEffect> effects) {
    return Map.of("items", effects.stream().map(ImpactTree::effect).toList());
  }

  private static Map<String, Object> effect(MeasuredEffect effect) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", effect.id());
    tree.put("measure", effect.measure().value());
    tree.put("goal", effect.goal().value());
    tree.put("pointer", effect.pointer());
    tree.put("from", effect.from().toString());
    tree.put("to", effect.to().toString());
    tree.put("months", effect.months());
    tree.put("planned", effect.planned());
    tree.put("measured", RecordWriter.writeWhole(effect.measured()));
    effect.worked().ifPresent(part -> tree.put("worked", part));
    tree.put("differs", effect.differs());
    tree.put("text", RecordWriter.writeWhole(effect.text()));
    tree.put("patch", effect.patch().toTree());
    return tree;
  }

  static List<Map<String, Object>> whole(List<? extends Record> records) {
    return records.stream().map(RecordWriter::writeWhole).toList();
  }
}
