package io.planwerk.persistence.supply;

import static io.planwerk.persistence.supply.SomeSubscriptions.AUTUMN;
import static io.planwerk.persistence.supply.SomeSubscriptions.NOON;
import static io.planwerk.persistence.supply.SomeSubscriptions.SPRING;
import static io.planwerk.persistence.supply.SomeSubscriptions.message;
import static io.planwerk.persistence.supply.SomeSubscriptions.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Page;
import io.planwerk.application.port.Outbox;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.ChannelKind;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Digest;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every way of keeping messages does. */
public interface OutboxContract extends PortContract {

  private Outbox outbox() {
    return ports().outbox();
  }

  private Subscription subscribed(String id) {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription one = subscription(workspace, SPRING, id);
    ports().subscriptions().keep(one);
    return one;
  }

  private Dispatch put(Subscription to, int number) {
    Dispatch one = message(to, number);
    assertThat(outbox().put(one)).isTrue();
    return one;
  }

  private List<Dispatch> after(Subscription to, int number, int limit) {
    return neighbour().outbox().after(to.workspace(), SPRING, to.id(), number, limit);
  }

  private List<Dispatch> waiting(Subscription to, Instant by) {
    return outbox().waiting(by, 1_000).stream()
        .filter(one -> one.workspace().equals(to.workspace()))
        .toList();
  }

  @Test
  default void shouldFindWhatWasPut() {
    Subscription sales = subscribed("sales");
    Dispatch first = put(sales, 1);
    Dispatch second = put(sales, 2);

    assertThat(outbox().find(sales.workspace(), SPRING, "sales", 2)).contains(second);
    assertThat(outbox().find(sales.workspace(), SPRING, "sales", 3)).isEmpty();
    assertThat(after(sales, 0, 10)).containsExactly(first, second);
    assertThat(after(sales, 1, 10)).containsExactly(second);
    assertThat(after(sales, 0, 1)).containsExactly(first);
    Page<Dispatch> page =
        outbox().list(sales.workspace(), SPRING, "sales", new Page.Request(null, 1));
    assertThat(page.items()).containsExactly(second);
    assertThat(
            outbox()
                .list(sales.workspace(), SPRING, "sales", new Page.Request(page.next(), 1))
                .items())
        .containsExactly(first);
    assertThat(outbox().has(sales, first.id())).isTrue();
    assertThat(outbox().has(sales, "msg_other")).isFalse();
  }

  @Test
  default void shouldTakeNoMessageTwice() {
    Subscription sales = subscribed("sales");
    Dispatch first = put(sales, 1);

    assertThat(outbox().put(first)).isFalse();
    assertThat(ports().transactions().inOne(() -> outbox().put(first))).isFalse();
    assertThat(after(sales, 0, 10)).containsExactly(first);
  }

  @Test
  default void shouldHandOutWhatWaitsUntilItIsDone() {
    Subscription sales = subscribed("sales");
    Dispatch first = put(sales, 1);
    Dispatch second = put(sales, 2);
    assertThat(waiting(sales, NOON)).isEmpty();
    assertThat(waiting(sales, NOON.plusSeconds(1))).containsExactly(first);
    assertThat(waiting(sales, NOON.plusSeconds(5))).containsExactly(first, second);

    Bilingual why = new Bilingual("keine Antwort", "no answer");
    Dispatch failed =
        first
            .over(new Channel(ChannelKind.WEBHOOK, "https://example.com/in"))
            .with(first.delivery().failed(NOON.plusSeconds(5), why, Duration.ZERO));
    assertThat(outbox().settle(first, failed)).isTrue();
    Dispatch done = second.with(second.delivery().delivered(NOON.plusSeconds(6)));
    assertThat(outbox().settle(second, done)).isTrue();

    assertThat(waiting(sales, NOON.plusSeconds(9))).isEmpty();
    assertThat(waiting(sales, NOON.plusSeconds(10))).containsExactly(failed);
    assertThat(after(sales, 0, 10)).containsExactly(failed, done);
    Dispatch lost = failed.with(failed.delivery().givenUp(NOON.plusSeconds(10), why));
    assertThat(outbox().settle(failed, lost)).isTrue();
    assertThat(after(sales, 0, 1)).containsExactly(lost);
    assertThat(lost.delivery().status()).isEqualTo(Delivery.Status.GIVEN_UP);
  }

  @Test
  default void shouldKeepWhatCameOfTheFasterAttempt() {
    Subscription sales = subscribed("sales");
    Dispatch first = put(sales, 1);
    Bilingual why = new Bilingual("keine Antwort", "no answer");
    Dispatch failed = first.with(first.delivery().failed(NOON.plusSeconds(5), why, Duration.ZERO));
    Dispatch done = first.with(first.delivery().delivered(NOON.plusSeconds(6)));

    assertThat(
            Race.between(
                8,
                i ->
                    (i % 2 == 0 ? ports() : neighbour())
                        .outbox()
                        .settle(first, i < 4 ? failed : done)))
        .containsOnlyOnce(true);
    Dispatch kept = after(sales, 0, 1).getFirst();
    assertThat(kept).isIn(failed, done);
    assertThat(outbox().settle(first, failed)).isFalse();
    outbox().settle(failed, done);
    assertThat(outbox().settle(done, failed)).as("it doesn't wait").isFalse();
    assertThat(after(sales, 0, 1))
        .extracting(one -> one.delivery().status())
        .containsExactly(Delivery.Status.DELIVERED);
  }

  @Test
  default void shouldForgetWhatIsOldAndDone() {
    Subscription sales = subscribed("sales");
    Dispatch waits = put(sales, 1);
    Dispatch old = put(sales, 2);
    outbox().settle(old, old.with(old.delivery().delivered(NOON)));
    Dispatch young = put(sales, 3);
    Dispatch done = young.with(young.delivery().delivered(NOON));
    outbox().settle(young, done);

    outbox().forget(sales.workspace(), AUTUMN, NOON.plusSeconds(9), NOON.plusSeconds(9));
    outbox().forget(sales.workspace(), SPRING, NOON.plusSeconds(3), NOON);

    assertThat(after(sales, 0, 10)).containsExactly(waits, done);
  }

  @Test
  default void shouldForgetWhatQuotesSomethingOld() {
    Subscription sales = subscribed("sales");
    Dispatch said = quoting(sales, 1, NOON.minusSeconds(60));
    Dispatch later = quoting(sales, 2, NOON.minusSeconds(30));
    List.of(said, later)
        .forEach(
            one -> {
              assertThat(outbox().put(one)).isTrue();
              outbox().settle(one, one.with(one.delivery().delivered(NOON)));
            });

    outbox().forget(sales.workspace(), SPRING, NOON.minusSeconds(90), NOON.minusSeconds(45));

    assertThat(after(sales, 0, 10)).extracting(Dispatch::number).containsExactly(2);
  }

  private static Dispatch quoting(Subscription to, int number, Instant said) {
    Digest digest =
        new Digest(
            Density.HEADLINE,
            List.of(),
            List.of(new Digest.Grown(mention(said), "Nanu", null, null, 1, 20)),
            new Digest.Rest(0, 0, 0));
    return message(to, number)
        .with(new Message(Message.Kind.DIGEST, "Nanu", "Nanu", "Nanu", "de", digest, false));
  }

  private static MentionId mention(Instant said) {
    return new MentionId(MentionId.instant(said) + "a".repeat(16));
  }

  @Test
  default void shouldTellWhoseMessagesThereAre() {
    Subscription sales = subscribed("sales");
    Outbox.Place here = new Outbox.Place(sales.workspace(), SPRING);
    assertThat(outbox().places()).doesNotContain(here);
    put(sales, 1);
    put(sales, 2);

    assertThat(outbox().places())
        .contains(here)
        .doesNotContain(new Outbox.Place(sales.workspace(), AUTUMN));
  }

  @Test
  default void shouldKeepOtherWords() {
    Subscription sales = subscribed("sales");
    Dispatch first = put(sales, 1);
    Dispatch second = put(sales, 2);
    Dispatch other = first.with(Message.test(new Name("Anders"), Tongue.GERMAN));

    outbox().rewrite(other);

    assertThat(after(sales, 0, 10)).containsExactly(other, second);
  }
}
