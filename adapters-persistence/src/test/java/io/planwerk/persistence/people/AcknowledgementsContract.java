package io.planwerk.persistence.people;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.port.Acknowledgements;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.Acknowledgement.Act;
import io.planwerk.domain.people.Acknowledgement.Correction;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.people.Edition;
import io.planwerk.domain.people.Means;
import io.planwerk.domain.people.Who;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every way of keeping acknowledgements does. */
public interface AcknowledgementsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  Act ROLE =
      new Act(
          new GuidelineId("code"),
          new Edition("2.0", "fingerprint"),
          Who.in(new PersonId("seller")),
          LocalDate.of(2027, 2, 28),
          Means.ONLINE);
  Act EMPLOYEE =
      new Act(
          new GuidelineId("photos"),
          new Edition(null, null),
          Who.employee(new Name("Mia Äöü"), new UnitId("production")),
          LocalDate.of(1999, 12, 31),
          Means.PAPER);
  Correction MISTAKE = new Correction(NOON.plusSeconds(60), "bernd", "it was another Mia");

  private Acknowledgements acknowledgements() {
    return ports().acknowledgements();
  }

  private List<Acknowledgement> note(WorkspaceId workspace, Act... acts) {
    return acknowledgements()
        .note(workspace, SPRING, List.of(acts), NOON.plusNanos(456_789), "anna")
        .orElseThrow();
  }

  private List<Acknowledgement> valid(WorkspaceId workspace) {
    return acknowledgements().valid(workspace, SPRING);
  }

  @Test
  default void shouldFindWhatWasNoted() {
    WorkspaceId workspace = workspaceWith("spring");

    List<Acknowledgement> noted = note(workspace, ROLE, EMPLOYEE);

    assertThat(noted)
        .containsExactly(
            new Acknowledgement(AcknowledgementId.of(1), ROLE, NOON, "anna", null),
            new Acknowledgement(AcknowledgementId.of(2), EMPLOYEE, NOON, "anna", null));
    assertThat(valid(workspace)).isEqualTo(noted);
    assertThat(neighbour().acknowledgements().valid(workspace, SPRING)).isEqualTo(noted);
    assertThat(acknowledgements().find(workspace, SPRING, AcknowledgementId.of(2)))
        .contains(noted.get(1));
  }

  @Test
  default void shouldCountOn() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, ROLE, EMPLOYEE);

    assertThat(note(workspace, ROLE)).extracting(one -> one.id().value()).containsExactly("a3");
  }

  @Test
  default void shouldFindNothingWhereNothingIs() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, ROLE);
    StrategyId autumn = new StrategyId("autumn");

    assertThat(acknowledgements().find(workspace, SPRING, AcknowledgementId.of(2))).isEmpty();
    assertThat(acknowledgements().find(workspace, autumn, AcknowledgementId.of(1))).isEmpty();
    assertThat(acknowledgements().valid(workspace, autumn)).isEmpty();
    assertThat(acknowledgements().takeBack(workspace, SPRING, AcknowledgementId.of(2), MISTAKE))
        .isFalse();
  }

  @Test
  default void shouldNoteNothingOfAStrategyThatIsNotThere() {
    assertThat(acknowledgements().note(newWorkspace(), SPRING, List.of(ROLE), NOON, "anna"))
        .isEmpty();
    assertThat(
            acknowledgements()
                .note(
                    workspaceWith("spring"), new StrategyId("autumn"), List.of(ROLE), NOON, "anna"))
        .isEmpty();
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    note(ours, ROLE);

    assertThat(valid(theirs)).isEmpty();
    assertThat(acknowledgements().find(theirs, SPRING, AcknowledgementId.of(1))).isEmpty();
    assertThat(acknowledgements().takeBack(theirs, SPRING, AcknowledgementId.of(1), MISTAKE))
        .isFalse();
    assertThat(note(theirs, EMPLOYEE).getFirst().id().value()).isEqualTo("a1");
    assertThat(valid(ours)).hasSize(1);
  }

  @Test
  default void shouldTakeOneBackOnceAndKeepWhy() {
    WorkspaceId workspace = workspaceWith("spring");
    List<Acknowledgement> noted = note(workspace, ROLE, EMPLOYEE);
    Correction second = new Correction(NOON, "carla", "no");

    assertThat(acknowledgements().takeBack(workspace, SPRING, AcknowledgementId.of(2), MISTAKE))
        .isTrue();
    assertThat(acknowledgements().takeBack(workspace, SPRING, AcknowledgementId.of(2), second))
        .isFalse();

    assertThat(valid(workspace)).containsExactly(noted.getFirst());
    assertThat(neighbour().acknowledgements().find(workspace, SPRING, AcknowledgementId.of(2)))
        .contains(noted.get(1).takenBack(MISTAKE));
    assertThat(note(workspace, ROLE).getFirst().id())
        .as("a number is given once")
        .isEqualTo(AcknowledgementId.of(3));
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, ROLE);

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(valid(workspace)).isEmpty();
    assertThat(note(workspace, ROLE).getFirst().id()).isEqualTo(AcknowledgementId.of(1));
  }

  @Test
  default void shouldStayWhenTheStrategyChanges() {
    WorkspaceId workspace = workspaceWith("spring");
    List<Acknowledgement> noted = note(workspace, ROLE);

    ports()
        .strategies()
        .update(workspace, 1, Documents.named("spring", "Other"), new Note(NOON, "anna", null));

    assertThat(valid(workspace)).isEqualTo(noted);
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");
    List<Acknowledgement> before = note(workspace, ROLE);

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          note(workspace, EMPLOYEE);
                          acknowledgements()
                              .takeBack(workspace, SPRING, before.getFirst().id(), MISTAKE);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(valid(workspace)).isEqualTo(before);
  }

  @Test
  default void shouldNumberThoseWhoComeAtOnce() {
    WorkspaceId workspace = workspaceWith("spring");

    Race.between(8, runner -> note(workspace, ROLE, EMPLOYEE));

    assertThat(valid(workspace))
        .extracting(one -> one.id().number())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  @Test
  default void shouldLetOneOfManyTakeBack() {
    WorkspaceId workspace = workspaceWith("spring");
    note(workspace, ROLE);

    List<Boolean> outcomes =
        Race.between(
            8,
            runner ->
                acknowledgements().takeBack(workspace, SPRING, AcknowledgementId.of(1), MISTAKE));

    assertThat(outcomes).filteredOn(done -> done).hasSize(1);
  }
}
