package io.planwerk.persistence.webhooks;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.webhooks.SigningSecrets;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Webhooks and events that tests keep. */
final class SomeWebhooks {
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");

  private SomeWebhooks() {}

  static Webhook webhook(WorkspaceId workspace, String id) {
    return new Webhook(
        workspace,
        id,
        new WebhookEntry(
            "https://example.com/" + id,
            new Name("Für das Büro"),
            List.of("strategy.*"),
            List.of(new OrganisationId("acme")),
            new StrategyId("spring"),
            null),
        1,
        NOON,
        "anna",
        Set.of(new OrganisationId("acme"), new OrganisationId("hafen")),
        SigningSecrets.of("0123456789").rotated("9876543210", NOON),
        null,
        0,
        null);
  }

  static Entry event(long number, @Nullable String strategy) {
    return new Entry(
        number,
        NOON.plusSeconds(number),
        "strategy.changed",
        "PATCH",
        "/api/v1/strategies/" + strategy,
        null,
        strategy == null ? null : new StrategyId(strategy),
        "anna",
        "request",
        200,
        null,
        null,
        "p",
        "before",
        "hash");
  }
}
