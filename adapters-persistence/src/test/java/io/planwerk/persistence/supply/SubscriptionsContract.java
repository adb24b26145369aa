package io.planwerk.persistence.supply;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static io.planwerk.persistence.supply.SomeSubscriptions.AUTUMN;
import static io.planwerk.persistence.supply.SomeSubscriptions.FIRST;
import static io.planwerk.persistence.supply.SomeSubscriptions.NOON;
import static io.planwerk.persistence.supply.SomeSubscriptions.SECOND;
import static io.planwerk.persistence.supply.SomeSubscriptions.SPRING;
import static io.planwerk.persistence.supply.SomeSubscriptions.entry;
import static io.planwerk.persistence.supply.SomeSubscriptions.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Page;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.application.port.Subscriptions.Keeping;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.domain.supply.Subscription.Stopped;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every way of keeping subscriptions does. */
public interface SubscriptionsContract extends PortContract {

  private Subscriptions subscriptions() {
    return ports().subscriptions();
  }

  private Subscription keep(WorkspaceId workspace, StrategyId strategy, String id) {
    Subscription one = subscription(workspace, strategy, id);
    assertThat(subscriptions().keep(one)).isEqualTo(Keeping.KEPT);
    return one;
  }

  private Optional<Subscription> found(Subscription one) {
    return neighbour().subscriptions().find(one.workspace(), one.strategy(), one.id());
  }

  /** Other tests leave subscriptions that are due as well. */
  private List<Subscription> due(WorkspaceId workspace, Instant by) {
    return subscriptions().due(by, 1_000).stream()
        .filter(one -> one.workspace().equals(workspace))
        .toList();
  }

  @Test
  default void shouldFindWhatWasKept() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    Subscription sales = keep(workspace, SPRING, "sales");
    Subscription board = keep(workspace, SPRING, "board");
    keep(workspace, AUTUMN, "sales");

    assertThat(found(sales)).contains(sales);
    assertThat(subscriptions().withHash("hash of " + workspace.value() + "/spring/sales"))
        .contains(sales);
    assertThat(subscriptions().withHash("nothing")).isEmpty();
    assertThat(subscriptions().of(workspace, SPRING)).containsExactly(board, sales);
    Page<Subscription> page = subscriptions().list(workspace, SPRING, new Page.Request(null, 1));
    assertThat(page.items()).containsExactly(board);
    assertThat(subscriptions().list(workspace, SPRING, new Page.Request(page.next(), 1)).items())
        .containsExactly(sales);
  }

  @Test
  default void shouldNotKeepTwoOfOneIdOrOneSecretOrWithoutAStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription sales = keep(workspace, SPRING, "sales");

    assertThat(subscriptions().keep(sales.withId("sales").changed(sales.entry(), null, null)))
        .isEqualTo(Keeping.ID_TAKEN);
    assertThatThrownBy(() -> subscriptions().keep(sales.withId("other")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(subscriptions().keep(subscription(newWorkspace(), SPRING, "sales")))
        .isEqualTo(Keeping.NO_STRATEGY);
    assertThat(found(sales)).contains(sales);
  }

  @Test
  default void shouldReplaceOnlyTheVersionThatWasRead() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription first = keep(workspace, SPRING, "sales");
    Subscription changed =
        first
            .changed(entry(Map.of("kind", "FEED"), false), null, null)
            .with(first.progress().withDue(NOON));

    assertThat(subscriptions().replace(changed)).isTrue();
    assertThat(subscriptions().replace(first.changed(first.entry(), null, null))).isFalse();
    assertThat(found(first)).contains(changed);
    Subscription stopped =
        changed.stopped(new Stopped(NOON, new Bilingual("nicht mehr da", "gone")));
    assertThat(subscriptions().replace(stopped)).isTrue();
    assertThat(found(first)).contains(stopped);
  }

  @Test
  default void shouldNotTurnBackProgressByAChange() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription first = keep(workspace, SPRING, "sales");
    Progress next = new Progress(12, 1, NOON.plusSeconds(600), NOON);
    subscriptions().advance(first, next);

    subscriptions()
        .replace(first.changed(first.entry(), null, null).with(first.progress().withDue(NOON)));

    assertThat(found(first))
        .hasValueSatisfying(one -> assertThat(one.progress()).isEqualTo(next.withDue(NOON)));
  }

  @Test
  default void shouldTellThoseThatAreDueTheLongestFirst() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    Subscription later = keep(workspace, SPRING, "later");
    Subscription sooner = keep(workspace, AUTUMN, "sooner");
    subscriptions().bringForward(sooner, NOON);
    subscriptions().bringForward(later, NOON.plusSeconds(3_600));
    Subscription paused = keep(workspace, SPRING, "paused");
    subscriptions().replace(paused.changed(entry(Map.of("kind", "FEED"), true), null, null));
    Subscription never = keep(workspace, SPRING, "never");
    subscriptions().advance(never, never.progress().withDue(null));

    assertThat(due(workspace, NOON.minusMillis(1))).isEmpty();
    assertThat(due(workspace, NOON)).containsExactly(sooner.with(sooner.progress().withDue(NOON)));
    assertThat(due(workspace, NOON.plusSeconds(60)))
        .extracting(Subscription::id)
        .containsExactly("sooner", "later");
    subscriptions().bringForward(never, NOON);
    assertThat(due(workspace, NOON)).hasSize(2);
  }

  @Test
  default void shouldLetOneOfManyGetOn() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription sales = keep(workspace, SPRING, "sales");

    List<Boolean> outcomes =
        Race.between(
            8,
            runner ->
                (runner % 2 == 0 ? ports() : neighbour())
                    .subscriptions()
                    .advance(sales, new Progress(8, 1, NOON, NOON)));

    assertThat(outcomes).filteredOn(outcome -> outcome).hasSize(1);
    assertThat(found(sales))
        .hasValueSatisfying(
            one -> assertThat(one.progress()).isEqualTo(new Progress(8, 1, NOON, NOON)));
  }

  @Test
  default void shouldNotGetOnWithWhatWasChangedMeanwhile() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription sales = keep(workspace, SPRING, "sales");
    subscriptions().replace(sales.changed(sales.entry(), null, null));

    assertThat(subscriptions().advance(sales, new Progress(8, 1, NOON, NOON))).isFalse();
  }

  @Test
  default void shouldKnowWhatWasTold() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription sales = keep(workspace, SPRING, "sales");
    Subscription board = keep(workspace, SPRING, "board");

    subscriptions().tell(sales, Map.of(FIRST, 3, SECOND, 0), NOON);
    subscriptions().tell(sales, Map.of(FIRST, 20), NOON.plusSeconds(60));

    assertThat(subscriptions().told(sales, Set.of(FIRST, SECOND)))
        .isEqualTo(Map.of(FIRST, 20, SECOND, 0));
    assertThat(subscriptions().told(sales, Set.of(SECOND))).isEqualTo(Map.of(SECOND, 0));
    assertThat(subscriptions().told(sales, Set.of())).isEmpty();
    assertThat(subscriptions().told(board, Set.of(FIRST))).isEmpty();
    subscriptions().forgetTold(NOON.plusMillis(1));
    assertThat(subscriptions().told(sales, Set.of(FIRST, SECOND))).isEqualTo(Map.of(FIRST, 20));
  }

  @Test
  default void shouldForgetWhatIsRemoved() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription sales = keep(workspace, SPRING, "sales");
    subscriptions().tell(sales, Map.of(FIRST, 3), NOON);
    ports().outbox().put(SomeSubscriptions.message(sales, 1));

    assertThat(subscriptions().remove(workspace, SPRING, "sales", 2)).isFalse();
    assertThat(subscriptions().remove(workspace, SPRING, "sales", 1)).isTrue();
    assertThat(subscriptions().remove(workspace, SPRING, "sales", 1)).isFalse();

    assertThat(found(sales)).isEmpty();
    keep(workspace, SPRING, "sales");
    assertThat(subscriptions().told(sales, Set.of(FIRST))).isEmpty();
    assertThat(ports().outbox().after(workspace, SPRING, "sales", 0, 10)).isEmpty();
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    Subscription sales = keep(workspace, SPRING, "sales");
    Subscription other = keep(workspace, AUTUMN, "sales");
    ports().outbox().put(SomeSubscriptions.message(sales, 1));

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(found(sales)).isEmpty();
    assertThat(ports().outbox().after(workspace, SPRING, "sales", 0, 10)).isEmpty();
    assertThat(found(other)).contains(other);
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");
    Subscription sales = keep(workspace, SPRING, "sales");

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          subscriptions().advance(sales, new Progress(9, 1, NOON, NOON));
                          subscriptions().tell(sales, Map.of(FIRST, 1), NOON);
                          ports().outbox().put(SomeSubscriptions.message(sales, 1));
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(found(sales)).contains(sales);
    assertThat(subscriptions().told(sales, Set.of(FIRST))).isEmpty();
    assertThat(ports().outbox().after(workspace, SPRING, "sales", 0, 10)).isEmpty();
  }
}
