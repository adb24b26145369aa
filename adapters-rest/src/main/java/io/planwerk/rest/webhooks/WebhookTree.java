package io.planwerk.rest.webhooks;

import io.planwerk.application.webhooks.WebhookKeeping.Tried;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.Webhook.Disabled;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookEntry.State;
import io.planwerk.rest.shared.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How webhooks and deliveries look on the wire. */
final class WebhookTree {
  private WebhookTree() {}

  static Map<String, Object> of(Webhook webhook) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", webhook.id());
    tree.putAll(RecordWriter.writeWhole(webhook.entry()));
    tree.put("state", (webhook.isEnabled() ? State.ENABLED : State.DISABLED).name());
    tree.put("madeAt", Times.toText(webhook.madeAt()));
    tree.put("madeBy", webhook.madeBy());
    Disabled disabled = webhook.disabled();
    if (disabled != null) {
      Map<String, Object> why = new LinkedHashMap<>();
      put(why, "at", disabled.at());
      why.put("reason", RecordWriter.writeWhole(disabled.reason()));
      tree.put("disabled", why);
    }
    return tree;
  }

  static Map<String, Object> of(WebhookDelivery delivery) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", delivery.id());
    tree.put("number", delivery.number());
    tree.put("type", delivery.type());
    if (delivery.strategy() != null) {
      tree.put("strategyId", delivery.strategy().value());
    }
    tree.put("state", delivery.state().name());
    tree.put("attempts", delivery.attempts());
    put(tree, "nextAt", delivery.next());
    put(tree, "doneAt", delivery.doneAt());
    if (delivery.last() != null) {
      tree.put("last", of(delivery.last()));
    }
    return tree;
  }

  static Map<String, Object> of(Tried tried) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", tried.id());
    tree.put("delivered", tried.attempt().fault() == null);
    tree.put("attempt", of(tried.attempt()));
    return tree;
  }

  private static Map<String, Object> of(WebhookDelivery.Attempt attempt) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "at", attempt.at());
    if (attempt.status() != null) {
      tree.put("status", attempt.status());
    }
    if (attempt.fault() != null) {
      tree.put("fault", RecordWriter.writeWhole(attempt.fault()));
    }
    tree.put("milliseconds", attempt.took().toMillis());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Instant at) {
    if (at != null) {
      tree.put(name, Times.toText(at));
    }
  }
}
