package io.planwerk.application.webhooks;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.jobs.Ceaseless;
import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.Tokens;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.WebhookDeliveries.Place;
import io.planwerk.application.port.Webhooks;
import io.planwerk.application.trace.EventTree;
import io.planwerk.application.trace.Trace;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.workspace.Member;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes up what webhooks are to be told from the trace, and delivers it. Any number of servers may
 * be at it: only one moves a webhook on from where it was, and only one has a delivery at a time.
 * Where that one dies, another one has it when its time is over, and sends it under the same id.
 */
@Singleton
public final class WebhookRun implements Ceaseless {
  private static final int ENTRIES = 200;
  private static final int WEBHOOKS = 200;

  /** A webhook that is far behind lets the others have their turn. */
  private static final int ROUNDS = 5;

  /** So many strategies of one webhook are told of at the same moment. */
  private static final int AT_ONCE = 10;

  private static final Duration TURN = Duration.ofSeconds(20);

  /** Longer than a call takes; whoever dies in between leaves it to the others. */
  private static final Duration CLAIM = Duration.ofSeconds(20);

  private static final Bilingual REVOKED =
      new Bilingual(
          "das Token oder die Person, die ihn eingerichtet hat, hat keinen Zutritt mehr",
          "the token or the person that made it isn't let in any more");

  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;
  private final Ledger ledger;
  private final Tokens tokens;
  private final Members members;
  private final Calling calling;
  private final Settling settling;
  private final Transactions transactions;
  private final InstantSource clock;

  /** Those that this server is calling, so that one that is slow holds up itself only. */
  private final Set<Place> busy = ConcurrentHashMap.newKeySet();

  @Inject
  public WebhookRun(
      Webhooks webhooks,
      WebhookDeliveries deliveries,
      Ledger ledger,
      Tokens tokens,
      Members members,
      Calling calling,
      Settling settling,
      Transactions transactions,
      InstantSource clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.ledger = ledger;
    this.tokens = tokens;
    this.members = members;
    this.calling = calling;
    this.settling = settling;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return Trace.NEWS;
  }

  @Override
  public void run() {
    EachByItself.of(webhooks.behind(WEBHOOKS), this::takeUp);
    EachByItself.atOnce(deliveries.due(clock.instant(), WEBHOOKS), this::serveUnlessBusy);
  }

  private void takeUp(Webhook webhook) {
    int round = 1;
    while (takeUpSome(Place.of(webhook)) && round < ROUNDS) {
      round++;
    }
  }

  /** Whether there may be more. */
  private boolean takeUpSome(Place place) {
    return transactions.inOne(
        () ->
            webhooks
                .find(place.workspace(), place.webhook())
                .filter(Webhook::isEnabled)
                .map(this::takenUp)
                .orElse(false));
  }

  private boolean takenUp(Webhook webhook) {
    List<Entry> some =
        ledger.behind(webhook.workspace(), webhook.position(), EntryFilter.all(Sight.ALL), ENTRIES);
    if (some.isEmpty() || !webhooks.move(webhook, some.getLast().number())) {
      return false;
    }
    deliveries.put(
        Place.of(webhook),
        some.stream()
            .filter(webhook::wants)
            .map(entry -> WebhookDelivery.of(webhook, entry))
            .toList(),
        now());
    return some.size() == ENTRIES;
  }

  private void serveUnlessBusy(Place place) {
    if (busy.add(place)) {
      try {
        serve(place);
      } finally {
        busy.remove(place);
      }
    }
  }

  private void serve(Place place) {
    Instant enough = clock.instant().plus(TURN);
    boolean more = true;
    while (more && clock.instant().isBefore(enough)) {
      more =
          webhooks
              .find(place.workspace(), place.webhook())
              .filter(Webhook::isEnabled)
              .filter(this::counts)
              .map(this::serveSome)
              .orElse(false);
    }
  }

  /** Whether whoever made it could still see what it is told. */
  private boolean counts(Webhook webhook) {
    boolean valid = isLetIn(webhook.workspace(), webhook.madeBy());
    if (!valid) {
      settling.disable(webhook, now(), REVOKED);
    }
    return valid;
  }

  private boolean isLetIn(WorkspaceId workspace, String actor) {
    return actor.startsWith(Member.SIGN)
        ? members
            .find(workspace, actor.substring(Member.SIGN.length()))
            .filter(member -> member.suspendedAt() == null)
            .isPresent()
        : tokens.find(workspace, actor).map(token -> token.isValid(clock.instant())).orElse(true);
  }

  /** Whether there was anything. */
  private boolean serveSome(Webhook webhook) {
    List<WebhookDelivery> due = deliveries.due(Place.of(webhook), clock.instant(), AT_ONCE);
    EachByItself.atOnce(due, one -> deliver(webhook, one));
    return !due.isEmpty();
  }

  private void deliver(Webhook webhook, WebhookDelivery due) {
    deliveries.claim(due, now().plus(CLAIM)).ifPresent(claimed -> call(webhook, claimed));
  }

  private void call(Webhook webhook, WebhookDelivery claimed) {
    Entry entry = ledger.find(webhook.workspace(), claimed.number()).orElseThrow();
    settling.settle(
        claimed,
        calling.call(webhook, claimed.id(), entry.type(), entry.at(), EventTree.of(entry)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
