package io.planwerk.rest.trace;

import io.planwerk.application.trace.EventTree;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How entries look. */
final class EntryTree {
  private EntryTree() {}

  /** All of it. */
  static Map<String, Object> whole(Entry entry) {
    Map<String, Object> tree = EventTree.of(entry);
    Entry.Personal personal = entry.personal();
    if (personal != null) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("salt", personal.salt());
      put(told, "address", personal.address());
      put(told, "agent", personal.agent());
      put(told, "reason", personal.reason());
      tree.put("personal", told);
    }
    tree.put("personalHash", entry.personalHash());
    tree.put("previous", entry.previous());
    tree.put("hash", entry.hash());
    return tree;
  }

  static Map<String, Object> head(Head head) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", head.number());
    tree.put("hash", head.hash());
    return tree;
  }

  private static void put(Map<String, Object> tree, String field, @Nullable Object value) {
    if (value != null) {
      tree.put(field, value);
    }
  }
}
