package io.planwerk.domain.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.community.Community;
import io.planwerk.domain.community.Matter;
import io.planwerk.domain.community.ResponseTarget;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ResponseTargetId;
import io.planwerk.domain.shared.Name;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisesTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final PlatformId PAGE = new PlatformId("page");

  private static ResponseTarget target(
      @Nullable PlatformId platform, @Nullable Matter matter, int minutes) {
    return new ResponseTarget(
        new ResponseTargetId("t" + minutes), new Name("T"), platform, matter, minutes, null);
  }

  private static long minutes(Set<Matter> matters, @Nullable PlatformId platform) {
    Community community =
        new Community(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                target(null, null, 100),
                target(null, Matter.URGENT, 20),
                target(null, Matter.QUESTION, 30),
                target(PAGE, null, 400),
                target(PAGE, Matter.COMPLAINT, 500)),
            List.of(),
            null);
    return new Promises(community, ZoneOffset.UTC)
        .due(NOON, platform, matters)
        .map(due -> (due.getEpochSecond() - NOON.getEpochSecond()) / 60)
        .orElse(-1L);
  }

  @Test
  void shouldTakeTheTargetThatSpeaksOfItMostClosely() {
    assertThat(minutes(Set.of(), null)).isEqualTo(100);
    assertThat(minutes(Set.of(Matter.QUESTION), null)).isEqualTo(30);
    assertThat(minutes(Set.of(Matter.QUESTION), PAGE)).isEqualTo(400);
    assertThat(minutes(Set.of(Matter.COMPLAINT, Matter.QUESTION), PAGE)).isEqualTo(500);
    assertThat(minutes(Set.of(), new PlatformId("other"))).isEqualTo(100);
  }

  @Test
  void shouldTakeTheStrictestOfSeveral() {
    assertThat(minutes(Set.of(Matter.QUESTION, Matter.URGENT), null)).isEqualTo(20);
  }

  @Test
  void shouldPromiseNothingThatThePlanDoesNot() {
    Community silent =
        new Community(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    assertThat(new Promises(silent, ZoneOffset.UTC).due(NOON, null, Set.of(Matter.URGENT)))
        .isEmpty();
  }
}
