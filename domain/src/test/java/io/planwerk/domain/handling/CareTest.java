package io.planwerk.domain.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Fault;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final Care ASKED = Care.expecting(NOON);
  private static final Care.Answer ANSWER = new Care.Answer(NOON.plusSeconds(60), 61);

  private static HandlingEntry entry(Step step) {
    return new HandlingEntry(
        step,
        step == Step.ASSIGNED ? new PersonId("anna") : null,
        null,
        null,
        null,
        step == Step.DISMISSED ? "Werbung" : null,
        null,
        step == Step.JUDGED ? Urgency.HIGH : null);
  }

  private static Care after(Step... steps) {
    Care care = ASKED;
    for (Step step : steps) {
      care = care.after(entry(step), ANSWER).orElseThrow();
    }
    return care;
  }

  private static Set<Step> ways(Care care) {
    Set<Step> ways = EnumSet.noneOf(Step.class);
    for (Step step : Step.values()) {
      if (care.after(entry(step), ANSWER).isPresent()) {
        ways.add(step);
      }
    }
    return ways;
  }

  @Test
  void shouldOfferTheStepsOfEachState() {
    assertThat(ways(ASKED))
        .containsExactly(Step.ASSIGNED, Step.ANSWERED, Step.DISMISSED, Step.JUDGED);
    assertThat(ways(after(Step.ASSIGNED))).containsExactly(Step.values());
    assertThat(ways(after(Step.ANSWERED)))
        .containsExactly(Step.ANSWERED, Step.REOPENED, Step.JUDGED);
    assertThat(ways(after(Step.DISMISSED))).containsExactly(Step.REOPENED, Step.JUDGED);
  }

  @Test
  void shouldCountTheFirstAnswer() {
    Care answered = after(Step.ASSIGNED, Step.ANSWERED);

    Care again =
        answered
            .after(entry(Step.REOPENED), null)
            .orElseThrow()
            .after(entry(Step.ANSWERED), new Care.Answer(NOON.plusSeconds(900), 75))
            .orElseThrow();

    assertThat(again.answer()).isEqualTo(ANSWER);
    assertThat(again.isInTime()).contains(false);
    assertThat(again.person()).isNull();
  }

  @Test
  void shouldTellWhoWaitsTooLong() {
    assertThat(ASKED.isWaiting()).isTrue();
    assertThat(ASKED.isOverdue(NOON)).isFalse();
    assertThat(ASKED.isOverdue(NOON.plusMillis(1))).isTrue();
    assertThat(after(Step.DISMISSED).isOverdue(NOON.plusMillis(1))).isFalse();
    assertThat(after(Step.ANSWERED).isWaiting()).isFalse();
    assertThat(after(Step.ANSWERED, Step.REOPENED).isWaiting())
        .as("who got an answer doesn't wait for the first any more")
        .isFalse();
    assertThat(Care.NONE.isWaiting()).isFalse();
    assertThat(Care.expecting(null).isOverdue(NOON)).isFalse();
  }

  @Test
  void shouldKeepTheOtherRatingOfAPerson() {
    Care rated =
        after(Step.JUDGED)
            .after(
                new HandlingEntry(Step.JUDGED, null, null, null, null, null, Tone.NEGATIVE, null),
                null)
            .orElseThrow();

    assertThat(rated.tone()).isEqualTo(Tone.NEGATIVE);
    assertThat(rated.urgency()).isEqualTo(Urgency.HIGH);
  }

  @Test
  void shouldNameEverythingThatDoesNotBelongToAStep() {
    assertThatThrownBy(
            () ->
                new HandlingEntry(
                    Step.DISMISSED,
                    new PersonId("anna"),
                    null,
                    NOON,
                    null,
                    null,
                    Tone.NEGATIVE,
                    null))
        .isInstanceOfSatisfying(
            BrokenInvariants.class,
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::pointer)
                    .containsExactlyInAnyOrder("/text", "/person", "/at", "/tone"));
    assertThatThrownBy(
            () -> new HandlingEntry(Step.ASSIGNED, null, null, null, null, null, null, null))
        .isInstanceOf(BrokenInvariants.class);
    assertThatThrownBy(
            () -> new HandlingEntry(Step.JUDGED, null, null, null, null, null, null, null))
        .isInstanceOf(BrokenInvariants.class);
  }
}
