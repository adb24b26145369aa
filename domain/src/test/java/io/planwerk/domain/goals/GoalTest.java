package io.planwerk.domain.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.orientation.ValueLever;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.GoalTypeId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
  private static final GoalId RECRUITING = new GoalId("recruiting");

  @Test
  void shouldTakeADraftThatHasNothingButAName() {
    assertThatCode(() -> goal(null, null, List.of(), List.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000.01"})
  void shouldRefuseAWeightThatCannotBeWeighed(BigDecimal weight) {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> goal(null, weight, List.of(), List.of()));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/weight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "1", "1000"})
  void shouldTakeAWeightUpToAThousand(BigDecimal weight) {
    assertThatCode(() -> goal(null, weight, List.of(), List.of())).doesNotThrowAnyException();
  }

  @Test
  void shouldNotServeItself() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> goal(RECRUITING, null, List.of(), List.of()));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/parent");
  }

  @Test
  void shouldNameEachLeverAndAudienceOnce() {
    AudienceId students = new AudienceId("students");

    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () ->
                goal(
                    null,
                    null,
                    List.of(ValueLever.BUILD_BRAND, ValueLever.BUILD_BRAND),
                    List.of(students, students)));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/levers/1", "/audiences/1");
  }

  @Test
  void shouldOfferTheEightGoalTypesOfBitkom() {
    assertThat(GoalType.CATALOGUE).hasSize(8);
    assertThat(GoalType.known()).hasSize(8).contains(new GoalTypeId("recruiting"));
  }

  private static Goal goal(
      GoalId parent, BigDecimal weight, List<ValueLever> levers, List<AudienceId> audiences) {
    return new Goal(
        RECRUITING,
        new Name("More applications"),
        null,
        parent,
        null,
        null,
        levers,
        null,
        weight,
        audiences,
        List.of(),
        null,
        null,
        null,
        null);
  }
}
