package io.planwerk.persistence.calendar;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Page;
import io.planwerk.application.port.CalendarFeeds;
import io.planwerk.application.port.CalendarFeeds.Keeping;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every way of keeping calendar feeds does. */
public interface CalendarFeedsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  StrategyId AUTUMN = new StrategyId("autumn");

  private CalendarFeeds feeds() {
    return ports().calendarFeeds();
  }

  private static CalendarFeed feed(WorkspaceId workspace, StrategyId strategy, String id) {
    return new CalendarFeed(
        workspace,
        strategy,
        id,
        new Name("Für Büro"),
        Set.of(EntryKind.MILESTONE, EntryKind.STAGE),
        Tongue.GERMAN,
        "hash of " + workspace.value() + "/" + strategy.value() + "/" + id,
        NOON,
        "anna");
  }

  private CalendarFeed keep(WorkspaceId workspace, StrategyId strategy, String id) {
    CalendarFeed feed = feed(workspace, strategy, id);
    assertThat(feeds().keep(feed)).isEqualTo(Keeping.KEPT);
    return feed;
  }

  private List<CalendarFeed> listed(WorkspaceId workspace, StrategyId strategy) {
    return feeds().list(workspace, strategy, new Page.Request(null, 100)).items();
  }

  @Test
  default void shouldFindByHash() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");

    CalendarFeed office = keep(workspace, SPRING, "office");
    keep(workspace, SPRING, "phone");

    assertThat(feeds().withHash(office.hash())).contains(office);
    assertThat(neighbour().calendarFeeds().withHash(office.hash())).contains(office);
    assertThat(feeds().withHash("hash of nothing")).isEmpty();
  }

  @Test
  default void shouldKeepOneThatShowsEverythingInEnglish() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    CalendarFeed all =
        new CalendarFeed(
            workspace,
            SPRING,
            "all",
            new Name("All"),
            Set.of(),
            Tongue.ENGLISH,
            "hash of all of " + workspace.value(),
            NOON,
            "bernd");

    feeds().keep(all);

    assertThat(feeds().withHash(all.hash())).contains(all);
  }

  @Test
  default void shouldNotTakeAnIdTwiceWithinAStrategy() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    CalendarFeed office = keep(workspace, SPRING, "office");
    CalendarFeed other =
        new CalendarFeed(
            workspace,
            SPRING,
            "office",
            new Name("Other"),
            Set.of(),
            Tongue.ENGLISH,
            "other hash of " + workspace.value(),
            NOON,
            "bernd");

    assertThat(feeds().keep(other)).isEqualTo(Keeping.ID_TAKEN);
    keep(workspace, AUTUMN, "office");

    assertThat(listed(workspace, SPRING)).containsExactly(office);
    assertThat(feeds().withHash(other.hash())).isEmpty();
  }

  @Test
  default void shouldNotLetTwoFeedsHaveOneSecret() {
    CalendarFeed ours = keep(workspaceWith("spring", "autumn"), SPRING, "office");
    CalendarFeed theirs = feed(workspaceWith("spring", "autumn"), SPRING, "theirs");

    assertThatThrownBy(
            () ->
                feeds()
                    .keep(
                        new CalendarFeed(
                            theirs.workspace(),
                            theirs.strategy(),
                            theirs.id(),
                            theirs.name(),
                            theirs.kinds(),
                            theirs.language(),
                            ours.hash(),
                            theirs.madeAt(),
                            theirs.madeBy())))
        .isInstanceOf(IllegalStateException.class);

    assertThat(feeds().withHash(ours.hash())).contains(ours);
  }

  @Test
  default void shouldNotKeepAnythingOfAStrategyThatIsNotThere() {
    assertThat(feeds().keep(feed(newWorkspace(), SPRING, "office"))).isEqualTo(Keeping.NO_STRATEGY);
    assertThat(
            feeds()
                .keep(feed(workspaceWith("spring", "autumn"), new StrategyId("winter"), "office")))
        .isEqualTo(Keeping.NO_STRATEGY);
  }

  @Test
  default void shouldListByIdPageByPage() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    CalendarFeed phone = keep(workspace, SPRING, "phone");
    CalendarFeed agency = keep(workspace, SPRING, "agency");
    CalendarFeed office = keep(workspace, SPRING, "office");
    keep(workspace, AUTUMN, "board");

    Page<CalendarFeed> first = feeds().list(workspace, SPRING, new Page.Request(null, 2));
    Page<CalendarFeed> second = feeds().list(workspace, SPRING, new Page.Request(first.next(), 2));

    assertThat(first.items()).containsExactly(agency, office);
    assertThat(first.next()).isEqualTo("office");
    assertThat(second.items()).containsExactly(phone);
    assertThat(second.next()).isNull();
  }

  @Test
  default void shouldForgetWhatIsRemoved() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    CalendarFeed office = keep(workspace, SPRING, "office");
    CalendarFeed phone = keep(workspace, SPRING, "phone");

    assertThat(feeds().remove(workspace, SPRING, "office")).isTrue();
    assertThat(feeds().remove(workspace, SPRING, "office")).isFalse();

    assertThat(neighbour().calendarFeeds().withHash(office.hash())).isEmpty();
    assertThat(listed(workspace, SPRING)).containsExactly(phone);
  }

  @Test
  default void shouldKeepWorkspacesAndStrategiesApart() {
    WorkspaceId ours = workspaceWith("spring", "autumn");
    WorkspaceId theirs = workspaceWith("spring", "autumn");
    CalendarFeed office = keep(ours, SPRING, "office");

    assertThat(listed(theirs, SPRING)).isEmpty();
    assertThat(listed(ours, AUTUMN)).isEmpty();
    assertThat(feeds().remove(theirs, SPRING, "office")).isFalse();
    assertThat(feeds().remove(ours, AUTUMN, "office")).isFalse();
    assertThat(feeds().withHash(office.hash())).contains(office);
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    CalendarFeed office = keep(workspace, SPRING, "office");
    CalendarFeed other = keep(workspace, AUTUMN, "office");

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(feeds().withHash(office.hash())).isEmpty();
    assertThat(listed(workspace, SPRING)).isEmpty();
    assertThat(feeds().withHash(other.hash())).contains(other);
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    CalendarFeed before = keep(workspace, SPRING, "before");

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          keep(workspace, SPRING, "office");
                          feeds().remove(workspace, SPRING, "before");
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(listed(workspace, SPRING)).containsExactly(before);
  }

  @Test
  default void shouldKeepOneOfManyWhoComeAtOnce() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");

    List<Keeping> outcomes =
        Race.between(
            8,
            runner ->
                feeds()
                    .keep(
                        new CalendarFeed(
                            workspace,
                            SPRING,
                            "office",
                            new Name("Office"),
                            Set.of(),
                            Tongue.ENGLISH,
                            "hash " + runner + " of " + workspace.value(),
                            NOON,
                            "anna")));

    assertThat(outcomes).filteredOn(outcome -> outcome == Keeping.KEPT).hasSize(1);
    assertThat(listed(workspace, SPRING)).hasSize(1);
  }
}
