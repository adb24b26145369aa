package io.planwerk.persistence.webhooks;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static io.planwerk.persistence.webhooks.SomeWebhooks.NOON;
import static io.planwerk.persistence.webhooks.SomeWebhooks.event;
import static io.planwerk.persistence.webhooks.SomeWebhooks.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Page;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.WebhookDeliveries.Place;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookDelivery.Attempt;
import io.planwerk.domain.webhooks.WebhookDelivery.State;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every way of keeping deliveries does. */
public interface WebhookDeliveriesContract extends PortContract {
  DeliveryFilter ALL = new DeliveryFilter(null, null);
  int MANY = 100_000;

  private WebhookDeliveries deliveries() {
    return ports().webhookDeliveries();
  }

  private Webhook kept() {
    Webhook webhook = webhook(newWorkspace(), "one");
    ports().webhooks().add(webhook);
    return webhook;
  }

  private WebhookDelivery put(Webhook webhook, long number, @Nullable String strategy) {
    WebhookDelivery one = WebhookDelivery.of(webhook, event(number, strategy));
    deliveries().put(Place.of(webhook), List.of(one), NOON);
    return one;
  }

  private List<Long> due(Webhook webhook, Instant by) {
    return deliveries().due(Place.of(webhook), by, 100).stream()
        .map(WebhookDelivery::number)
        .toList();
  }

  private WebhookDelivery found(Webhook webhook, long number) {
    return deliveries().find(Place.of(webhook), number).orElseThrow();
  }

  private static Attempt attempt(Instant at, @Nullable Integer status) {
    return new Attempt(
        at,
        status,
        status != null && status < 300 ? null : new Bilingual("geht nicht", "doesn't work"),
        Duration.ofMillis(250));
  }

  @Test
  default void shouldLetOnlyTheFirstOfEachStrategyBeDue() {
    Webhook webhook = kept();
    deliveries()
        .put(
            Place.of(webhook),
            Arrays.asList(
                WebhookDelivery.of(webhook, event(1, "spring")),
                WebhookDelivery.of(webhook, event(2, "autumn")),
                WebhookDelivery.of(webhook, event(3, "spring")),
                WebhookDelivery.of(webhook, event(4, null))),
            NOON);
    put(webhook, 5, null);

    assertThat(due(webhook, NOON.minusMillis(1))).isEmpty();
    assertThat(due(webhook, NOON)).containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(neighbour().webhookDeliveries().due(NOON, MANY)).containsOnlyOnce(Place.of(webhook));

    WebhookDelivery first = found(webhook, 1);
    assertThat(deliveries().settle(first, first.delivered(attempt(NOON.plusSeconds(1), 204))))
        .isTrue();
    assertThat(due(webhook, NOON)).containsExactlyInAnyOrder(2L, 4L);
    assertThat(due(webhook, NOON.plusSeconds(1))).containsExactly(2L, 4L, 3L);
    assertThat(found(webhook, 1))
        .isEqualTo(first.due(null).delivered(attempt(NOON.plusSeconds(1), 204)));
  }

  @Test
  default void shouldLetOthersWaitWhileTheFirstFails() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    put(webhook, 2, "spring");
    WebhookDelivery first = found(webhook, 1);
    WebhookDelivery failed = first.failed(attempt(NOON, null), Duration.ZERO);

    assertThat(deliveries().settle(first, failed)).isTrue();
    assertThat(deliveries().settle(first, failed)).as("it was noted already").isFalse();
    assertThat(found(webhook, 1)).isEqualTo(failed);
    assertThat(due(webhook, NOON.plusSeconds(4))).isEmpty();
    assertThat(due(webhook, NOON.plusSeconds(5))).containsExactly(1L);
  }

  @Test
  default void shouldBelongToOneAtATime() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    WebhookDelivery due = found(webhook, 1);
    Instant until = NOON.plusSeconds(20);

    WebhookDelivery claimed = due.due(until);
    assertThat(
            Race.between(
                4, i -> (i % 2 == 0 ? ports() : neighbour()).webhookDeliveries().claim(due, until)))
        .containsOnlyOnce(Optional.of(claimed));
    assertThat(due(webhook, until.minusMillis(1))).isEmpty();
    assertThat(due(webhook, until)).as("whoever had it died").containsExactly(1L);
    assertThat(deliveries().settle(claimed, claimed.delivered(attempt(until, 200)))).isTrue();
    assertThat(deliveries().claim(due, until)).isEmpty();
  }

  @Test
  default void shouldNotTakeWhatBeganAnewForWhatWasUnderWay() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    put(webhook, 2, "spring");
    WebhookDelivery early = found(webhook, 1);
    deliveries().settle(early, early.delivered(attempt(NOON, 204)));
    WebhookDelivery due = found(webhook, 2);
    WebhookDelivery alone = deliveries().claim(due, NOON.plusSeconds(20)).orElseThrow();

    put(webhook, 2, "spring");

    WebhookDelivery delivered = alone.delivered(attempt(NOON.plusSeconds(1), 204));
    assertThat(deliveries().settle(alone, delivered)).as("it is to be sent once more").isFalse();
    assertThat(due(webhook, NOON)).containsExactly(2L);

    WebhookDelivery again =
        deliveries().claim(found(webhook, 2), NOON.plusSeconds(30)).orElseThrow();
    put(webhook, 1, "spring");
    put(webhook, 2, "spring");

    assertThat(deliveries().settle(again, again.delivered(attempt(NOON, 204))))
        .as("it is to be sent once more, behind the first")
        .isFalse();
    assertThat(due(webhook, NOON)).containsExactly(1L);
  }

  @Test
  default void shouldLeaveItsOutcomeToWhoeverHasItNow() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    WebhookDelivery slow =
        deliveries().claim(found(webhook, 1), NOON.plusSeconds(20)).orElseThrow();
    WebhookDelivery other =
        neighbour().webhookDeliveries().claim(slow, NOON.plusSeconds(40)).orElseThrow();

    assertThat(
            deliveries()
                .settle(slow, slow.failed(attempt(NOON.plusSeconds(21), null), Duration.ZERO)))
        .isFalse();
    assertThat(deliveries().settle(other, other.delivered(attempt(NOON.plusSeconds(22), 204))))
        .isTrue();
    assertThat(found(webhook, 1).state()).isEqualTo(State.DELIVERED);
  }

  @Test
  default void shouldBeginAnewUnderTheSameId() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    WebhookDelivery first = found(webhook, 1);
    deliveries().settle(first, first.delivered(attempt(NOON, 204)));
    put(webhook, 2, "spring");
    assertThat(due(webhook, NOON)).containsExactly(2L);

    put(webhook, 1, "spring");

    assertThat(due(webhook, NOON)).as("it goes first again").containsExactly(1L);
    assertThat(found(webhook, 1).id()).isEqualTo(first.id());
    assertThat(found(webhook, 1).state()).isEqualTo(State.PENDING);
    assertThat(found(webhook, 1).attempts()).isZero();
  }

  @Test
  default void shouldRestAndWake() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    put(webhook, 2, "spring");
    put(webhook, 3, null);
    WebhookDelivery first = found(webhook, 1);
    deliveries().settle(first, first.failed(attempt(NOON, 500), Duration.ZERO));

    deliveries().rest(Place.of(webhook));
    assertThat(due(webhook, NOON.plusSeconds(86_400))).isEmpty();

    Instant later = NOON.plusSeconds(7);
    deliveries().wake(Place.of(webhook), later);
    assertThat(due(webhook, later.minusMillis(1))).isEmpty();
    assertThat(due(webhook, later)).containsExactlyInAnyOrder(1L, 3L);
    assertThat(found(webhook, 1).attempts()).isZero();
    assertThat(found(webhook, 1).last()).isNotNull();
  }

  @Test
  default void shouldListTheLatestFirst() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    put(webhook, 2, "autumn");
    put(webhook, 3, "spring");
    WebhookDelivery first = found(webhook, 1);
    deliveries().settle(first, first.delivered(attempt(NOON, 204)));

    Place place = Place.of(webhook);
    Page<WebhookDelivery> page = deliveries().list(place, ALL, new Page.Request(null, 2));
    assertThat(page.items()).extracting(WebhookDelivery::number).containsExactly(3L, 2L);
    assertThat(deliveries().list(place, ALL, new Page.Request(page.next(), 2)).items())
        .extracting(WebhookDelivery::number)
        .containsExactly(1L);
    Page.Request all = new Page.Request(null, 10);
    assertThat(deliveries().list(place, new DeliveryFilter(State.DELIVERED, null), all).items())
        .extracting(WebhookDelivery::number)
        .containsExactly(1L);
    assertThat(
            deliveries()
                .list(place, new DeliveryFilter(State.PENDING, new StrategyId("spring")), all)
                .items())
        .extracting(WebhookDelivery::number)
        .containsExactly(3L);
  }

  @Test
  default void shouldForgetWhatIsOver() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");
    put(webhook, 2, "spring");
    WebhookDelivery first = found(webhook, 1);
    deliveries().settle(first, first.delivered(attempt(NOON, 204)));

    deliveries().forget(NOON);
    assertThat(deliveries().find(Place.of(webhook), 1)).isPresent();
    deliveries().forget(NOON.plusMillis(1));
    assertThat(deliveries().find(Place.of(webhook), 1)).isEmpty();
    assertThat(deliveries().find(Place.of(webhook), 2)).as("it isn't over").isPresent();
  }

  @Test
  default void shouldGoWithTheWebhook() {
    Webhook webhook = kept();
    put(webhook, 1, "spring");

    ports().webhooks().remove(webhook.workspace(), "one", 1);

    assertThat(deliveries().find(Place.of(webhook), 1)).isEmpty();
    assertThat(deliveries().due(NOON, MANY)).doesNotContain(Place.of(webhook));
  }
}
