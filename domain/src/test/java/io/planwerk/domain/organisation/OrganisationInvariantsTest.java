package io.planwerk.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TaskId;
import io.planwerk.domain.shared.EntityId.TrainingId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationInvariantsTest {
  private static final PersonId EDITOR = new PersonId("editor");
  private static final PersonId HEAD = new PersonId("head");

  @Test
  void shouldLetOneRoleHaveSeveralPartsInATask() {
    Task task = task(List.of(HEAD), List.of(HEAD));

    assertThat(task.responsible()).isEqualTo(task.accountable());
  }

  @Test
  void shouldRefuseARoleThatHasTheSamePartTwice() {
    assertRefused(
        () -> task(List.of(EDITOR, EDITOR), List.of(HEAD, EDITOR, HEAD)),
        "/responsible/1",
        "/accountable/2");
  }

  @Test
  void shouldRefuseAMemberOfTheWorkingGroupWhoAppearsTwice() {
    assertRefused(
        () -> new WorkingGroup(new Name("Circle"), HEAD, List.of(HEAD, HEAD), null, null),
        "/members/1");
  }

  @Test
  void shouldRefuseATrainingThatCountsBeforeItIsHeld() {
    assertRefused(() -> training(Month.of(2027, 2), null), "/effectiveFrom");
  }

  @Test
  void shouldLetATrainingCountInItsOwnMonth() {
    assertThat(training(Month.of(2027, 3), Money.of("0", "EUR")).effectiveFrom())
        .isEqualTo(Month.of(2027, 3));
  }

  @Test
  void shouldTellEveryFaultOfATrainingAtOnce() {
    assertRefused(
        () -> training(Month.of(2027, 2), Money.of("-1", "EUR")), "/effectiveFrom", "/cost");
  }

  @Test
  void shouldRefuseNegativeDaysToAcknowledge() {
    assertRefused(
        () ->
            new Guideline(
                new GuidelineId("rules"),
                new Name("Rules"),
                "1",
                LocalDate.of(2027, 1, 1),
                null,
                null,
                List.of(),
                -1),
        "/acknowledgeWithinDays");
  }

  private static Task task(List<PersonId> responsible, List<PersonId> accountable) {
    return new Task(
        new TaskId("publish"), new Name("Publish"), responsible, accountable, List.of(), List.of());
  }

  private static Training training(Month effectiveFrom, @Nullable Money cost) {
    return new Training(
        new TrainingId("video"),
        new Name("Video"),
        TrainingKind.WORKSHOP,
        LocalDate.of(2027, 3, 15),
        List.of(EDITOR),
        List.of(),
        null,
        null,
        effectiveFrom,
        null,
        cost);
  }

  private static void assertRefused(ThrowingCallable making, String... pointers) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(making)
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointers));
  }
}
