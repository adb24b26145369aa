package io.planwerk.rest.supply;

import io.planwerk.application.supply.Supplying.Preview;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Digest;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Stopped;
import io.planwerk.rest.shared.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How subscriptions and messages look on the wire. */
final class SupplyTree {
  private SupplyTree() {}

  static Map<String, Object> of(Subscription subscription) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", subscription.id());
    tree.putAll(RecordWriter.writeWhole(subscription.entry()));
    tree.put("madeAt", Times.toText(subscription.madeAt()));
    tree.put("madeBy", subscription.madeBy());
    Stopped stopped = subscription.stopped();
    if (stopped != null) {
      Map<String, Object> why = new LinkedHashMap<>();
      put(why, "at", stopped.at());
      why.put("reason", RecordWriter.writeWhole(stopped.reason()));
      tree.put("stopped", why);
    }
    return tree;
  }

  static Map<String, Object> preview(Preview preview) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "dueAt", preview.dueAt());
    Message message = preview.message();
    if (message != null) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("title", message.title());
      told.put("text", message.text());
      told.put("language", message.language());
      digest(told, message.digest());
      tree.put("message", told);
    }
    return tree;
  }

  /** A message in a list: without its words. */
  static Map<String, Object> of(Dispatch dispatch) {
    Message message = dispatch.message();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", dispatch.id());
    tree.put("number", dispatch.number());
    tree.put("kind", message.kind().name());
    tree.put("title", message.title());
    put(tree, "madeAt", dispatch.at());
    tree.put("drill", message.drill());
    tree.put("channel", RecordWriter.writeWhole(dispatch.channel()));
    tree.put("mentions", mentions(message.digest()));
    tree.put("delivery", delivery(dispatch.delivery()));
    return tree;
  }

  static Map<String, Object> whole(Dispatch dispatch) {
    Map<String, Object> tree = of(dispatch);
    tree.put("text", dispatch.message().text());
    tree.put("language", dispatch.message().language());
    digest(tree, dispatch.message().digest());
    return tree;
  }

  private static List<String> mentions(@Nullable Digest digest) {
    return digest == null
        ? List.of()
        : digest.items().stream().map(Digest.Item::mention).map(MentionId::value).toList();
  }

  private static void digest(Map<String, Object> tree, @Nullable Digest digest) {
    if (digest != null) {
      tree.put("digest", RecordWriter.writeWhole(digest));
    }
  }

  private static Map<String, Object> delivery(Delivery delivery) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", delivery.status().name());
    tree.put("attempts", delivery.attempts());
    put(tree, "nextAt", delivery.next());
    put(tree, "doneAt", delivery.doneAt());
    if (delivery.fault() != null) {
      tree.put("fault", RecordWriter.writeWhole(delivery.fault()));
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Instant at) {
    if (at != null) {
      tree.put(name, Times.toText(at));
    }
  }
}
