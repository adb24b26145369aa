package io.planwerk.persistence.lifecycle;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.port.LifeCycles.Noting;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.lifecycle.Answer;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.Signed;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.lifecycle.LifeEvent.TookBack;
import io.planwerk.domain.lifecycle.Side;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every way of keeping the lives of strategies does. */
public interface LifeCyclesContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  Moved ALIGNED = new Moved(Status.DRAFT, Status.ALIGNED);

  private LifeCycles lives() {
    return ports().lifeCycles();
  }

  private static LifeEvent event(int number, Act act) {
    return new LifeEvent(number, NOON, "anna", 1, number % 2 == 0 ? null : "weil „so“", act);
  }

  private Noting note(WorkspaceId workspace, int number, Act act) {
    return lives().note(workspace, SPRING, event(number, act));
  }

  private List<StrategySummary> at(WorkspaceId workspace, Status status) {
    return ports()
        .strategies()
        .list(workspace, new StrategyFilter(null, null, status), new Page.Request(null, 10))
        .items();
  }

  @Test
  default void shouldTellEveryKindOfEventAsItWasNoted() {
    WorkspaceId workspace = workspaceWith("spring");
    List<Act> acts =
        List.of(
            new Signed(
                Side.TOP_DOWN, new PersonId("boss"), new Name("Mia Äöü"), Answer.DECLINED, "f1"),
            new Signed(Side.BOTTOM_UP, new PersonId("chair"), null, Answer.APPROVED, "f2"),
            new TookBack(1),
            ALIGNED,
            new StageOpened(new StageId("pilot")),
            new StageClosed(new StageId("pilot")));
    List<LifeEvent> events =
        IntStream.range(0, acts.size()).mapToObj(i -> event(i + 1, acts.get(i))).toList();

    for (LifeEvent event : events) {
      assertThat(lives().note(workspace, SPRING, event)).isEqualTo(Noting.NOTED);
    }

    assertThat(lives().events(workspace, SPRING)).isEqualTo(events);
    assertThat(neighbour().lifeCycles().events(workspace, SPRING)).isEqualTo(events);
  }

  @Test
  default void shouldKeepTheTimeToTheMillisecond() {
    WorkspaceId workspace = workspaceWith("spring");

    lives()
        .note(
            workspace, SPRING, new LifeEvent(1, NOON.plusNanos(456_789), "anna", 1, null, ALIGNED));

    assertThat(lives().events(workspace, SPRING)).extracting(LifeEvent::at).containsExactly(NOON);
  }

  @Test
  default void shouldRefuseAnEventWhoseNumberIsTaken() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, 1, new StageOpened(new StageId("pilot")));

    assertThat(note(workspace, 1, ALIGNED)).isEqualTo(Noting.STALE);

    assertThat(lives().events(workspace, SPRING)).hasSize(1);
    assertThat(at(workspace, Status.DRAFT)).as("and nothing has moved").hasSize(1);
  }

  @Test
  default void shouldNoteNothingOfAStrategyThatIsNotThere() {
    StrategyId autumn = new StrategyId("autumn");
    WorkspaceId workspace = workspaceWith("spring");

    assertThat(note(newWorkspace(), 1, ALIGNED)).isEqualTo(Noting.NO_STRATEGY);
    assertThat(lives().note(workspace, autumn, event(1, ALIGNED))).isEqualTo(Noting.NO_STRATEGY);
    assertThat(lives().events(workspace, autumn)).isEmpty();
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    note(ours, 1, ALIGNED);

    assertThat(lives().events(theirs, SPRING)).isEmpty();
    assertThat(at(theirs, Status.ALIGNED)).isEmpty();
  }

  @Test
  default void shouldFindStrategiesByWhereTheyStand() {
    WorkspaceId workspace = workspaceWith("spring");
    ports()
        .strategies()
        .create(workspace, Documents.named("autumn", "Autumn"), new Note(NOON, "anna", null));
    ports()
        .strategies()
        .create(workspace, Documents.adopted("old", "2025-01-01"), new Note(NOON, "anna", null));
    note(workspace, 1, ALIGNED);

    assertThat(at(workspace, Status.DRAFT))
        .extracting(one -> one.id().value())
        .containsExactly("autumn");
    assertThat(at(workspace, Status.ALIGNED))
        .extracting(one -> one.id().value(), StrategySummary::status)
        .containsExactly(tuple("spring", Status.ALIGNED));
    assertThat(at(workspace, Status.ADOPTED))
        .extracting(one -> one.id().value())
        .containsExactly("old");
  }

  @Test
  default void shouldStayWhereItIsWhenTheStrategyChanges() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, 1, ALIGNED);

    ports()
        .strategies()
        .update(workspace, 1, Documents.named("spring", "Other"), new Note(NOON, "anna", null));

    assertThat(lives().events(workspace, SPRING)).hasSize(1);
    assertThat(at(workspace, Status.ALIGNED)).hasSize(1);
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, 1, ALIGNED);

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(lives().events(workspace, SPRING)).isEmpty();
    assertThat(at(workspace, Status.DRAFT)).hasSize(1);
    assertThat(note(workspace, 1, ALIGNED)).isEqualTo(Noting.NOTED);
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          note(workspace, 1, ALIGNED);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(lives().events(workspace, SPRING)).isEmpty();
    assertThat(at(workspace, Status.DRAFT)).hasSize(1);
  }

  @Test
  default void shouldLetOneOfManyHaveANumber() {
    WorkspaceId workspace = workspaceWith("spring");

    List<Noting> outcomes = Race.between(8, runner -> note(workspace, 1, ALIGNED));

    assertThat(outcomes).filteredOn(Noting.NOTED::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Noting.STALE::equals).hasSize(7);
    assertThat(lives().events(workspace, SPRING)).hasSize(1);
  }
}
