package io.planwerk.application.trace;

import io.planwerk.domain.trace.Entry;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an entry is told to tools: without what is told of persons. */
public final class EventTree {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private EventTree() {}

  public static Map<String, Object> of(Entry entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Long.toString(entry.number()));
    tree.put("number", entry.number());
    tree.put("at", TIME.format(entry.at()));
    tree.put("type", entry.type());
    tree.put("method", entry.method());
    tree.put("place", entry.place());
    put(tree, "organisationId", entry.organisation() == null ? null : entry.organisation().value());
    put(tree, "strategyId", entry.strategy() == null ? null : entry.strategy().value());
    tree.put("actor", entry.actor());
    tree.put("requestId", entry.request());
    put(tree, "status", entry.status());
    put(tree, "revision", entry.revision());
    return tree;
  }

  private static void put(Map<String, Object> tree, String field, @Nullable Object value) {
    if (value != null) {
      tree.put(field, value);
    }
  }
}
