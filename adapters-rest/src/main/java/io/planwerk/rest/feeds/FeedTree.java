package io.planwerk.rest.feeds;

import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedState;
import io.planwerk.domain.shared.Link;
import io.planwerk.rest.shared.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How feeds look on the wire. */
final class FeedTree {
  private FeedTree() {}

  static Map<String, Object> of(List<Feed> feeds) {
    return Map.of("items", feeds.stream().map(FeedTree::of).toList());
  }

  static Map<String, Object> of(Feed feed) {
    FeedState state = feed.state();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("source", feed.source().value());
    tree.put("everyMinutes", feed.order().every().toMinutes());
    tree.put("paused", feed.order().isPaused());
    tree.put("status", feed.status().name());
    put(tree, "nextAt", feed.isActive() ? text(state.nextAt()) : null);
    put(tree, "address", text(state.address()));
    put(tree, "movedTo", text(state.movedTo()));
    put(tree, "pulledAt", text(state.pulledAt()));
    put(tree, "answeredAt", text(state.answeredAt()));
    tree.put("failures", state.failures());
    put(tree, "problem", RecordWriter.write(state.problem()));
    tree.put("entries", state.entries());
    tree.put("fresh", state.fresh());
    return tree;
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : Times.toText(at);
  }

  private static @Nullable String text(@Nullable Link link) {
    return link == null ? null : link.text();
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
