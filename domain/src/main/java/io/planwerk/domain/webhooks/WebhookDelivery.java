package io.planwerk.domain.webhooks;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a webhook. Of those about the same strategy only the earliest is tried,
 * until it is delivered or has failed.
 *
 * @param number of the entry of the trace that it tells
 * @param strategy that it is about; absent for what concerns none
 * @param type what was done
 * @param id names it to the receiver, the same however often it is sent
 * @param state how it stands
 * @param attempts how often it was tried, since it was replayed last
 * @param next when it is tried next; absent while others go first, the webhook is disabled, or it
 *     is over
 * @param doneAt when it was delivered or failed for good
 * @param last the last attempt
 */
public record WebhookDelivery(
    WorkspaceId workspace,
    String webhook,
    long number,
    @Nullable StrategyId strategy,
    String type,
    String id,
    State state,
    int attempts,
    @Nullable Instant next,
    @Nullable Instant doneAt,
    @Nullable Attempt last) {

  /** How a delivery stands. */
  public enum State {
    /** It is to be delivered. */
    PENDING,
    /** The other side took it. */
    DELIVERED,
    /** It was tried as often as is sensible. */
    FAILED
  }

  /**
   * A call that was made.
   *
   * @param at when it was over, to the millisecond
   * @param status of the answer; absent where none came
   * @param fault what was wrong; absent where it got through
   * @param took how long it took, to the millisecond
   */
  public record Attempt(
      Instant at, @Nullable Integer status, @Nullable Bilingual fault, Duration took) {}

  /** One that nobody tried yet. */
  public static WebhookDelivery of(Webhook webhook, Entry event) {
    return new WebhookDelivery(
        webhook.workspace(),
        webhook.id(),
        event.number(),
        event.strategy(),
        event.type(),
        webhook.messageId(Long.toString(event.number())),
        State.PENDING,
        0,
        null,
        null,
        null);
  }

  public WebhookDelivery delivered(Attempt attempt) {
    return after(State.DELIVERED, null, attempt);
  }

  /**
   * After an attempt that failed.
   *
   * @param atLeast how long the other side wants to be left alone
   */
  public WebhookDelivery failed(Attempt attempt, Duration atLeast) {
    Optional<Instant> again = Pauses.next(attempts, attempt.at(), atLeast);
    return after(again.isPresent() ? State.PENDING : State.FAILED, again.orElse(null), attempt);
  }

  private WebhookDelivery after(State now, @Nullable Instant again, Attempt attempt) {
    return new WebhookDelivery(
        workspace,
        webhook,
        number,
        strategy,
        type,
        id,
        now,
        attempts + 1,
        again,
        now == State.PENDING ? null : attempt.at(),
        attempt);
  }

  /** The same, tried at another time. */
  public WebhookDelivery due(@Nullable Instant at) {
    return new WebhookDelivery(
        workspace, webhook, number, strategy, type, id, state, attempts, at, doneAt, last);
  }

  /** As if it had never been tried. */
  public WebhookDelivery anew() {
    return new WebhookDelivery(
        workspace, webhook, number, strategy, type, id, State.PENDING, 0, null, null, last);
  }
}
