package io.planwerk.rest.objection;

import io.planwerk.application.objection.ObjectionAnswering.Answered;
import io.planwerk.application.objection.ObjectionAnswering.Heard;
import io.planwerk.application.objection.ObjectionAnswering.Line;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.objections.ObjectionAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How objections and their answers look on the wire. */
final class ObjectionTree {
  private ObjectionTree() {}

  static Map<String, Object> of(String sentence, Answered answered) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", answered.revision());
    tree.put("sentence", sentence);
    tree.put("classification", RecordWriter.writeWhole(answered.classification()));
    put(tree, answered.answer());
    return tree;
  }

  static Map<String, Object> of(Heard heard) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", heard.revision());
    tree.put("items", heard.lines().stream().map(ObjectionTree::line).toList());
    return tree;
  }

  private static Map<String, Object> line(Line line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("objection", line.objection().id().value());
    tree.put("sentence", line.objection().sentence());
    if (line.objection().block() != null) {
      tree.put("decided", line.objection().block().name());
    }
    tree.put("suggestion", RecordWriter.writeWhole(line.suggestion()));
    put(tree, line.answer());
    return tree;
  }

  private static void put(Map<String, Object> tree, @Nullable ObjectionAnswer answer) {
    if (answer != null) {
      tree.put("answer", RecordWriter.writeWhole(answer));
    }
  }
}
