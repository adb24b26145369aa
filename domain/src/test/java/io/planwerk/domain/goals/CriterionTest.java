package io.planwerk.domain.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.goals.Criterion.CriterionLevel;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionTest {
  private static final List<CriterionLevel> TONE =
      List.of(
          new CriterionLevel(1, "mostly angry"),
          new CriterionLevel(2, "mixed"),
          new CriterionLevel(3, "mostly friendly"));

  @Test
  void shouldTakeTargetsThatAreOnTheScale() {
    assertThatCode(() -> criterion(TONE, 3, 2)).doesNotThrowAnyException();
    assertThatCode(() -> criterion(TONE, null, null)).doesNotThrowAnyException();
  }

  @Test
  void shouldTakeAnyTargetAsLongAsThereIsNoScale() {
    assertThatCode(() -> criterion(List.of(), 7, 5)).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseTargetsThatAreOffTheScale() {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> criterion(TONE, 4, 0));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/target", "/leastAcceptable");
  }

  @Test
  void shouldRefuseALeastAcceptableLevelAboveTheTarget() {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> criterion(TONE, 2, 3));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/leastAcceptable");
  }

  @Test
  void shouldDescribeEachValueOfTheScaleOnce() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () ->
                criterion(
                    List.of(new CriterionLevel(1, "angry"), new CriterionLevel(1, "mixed")),
                    null,
                    null));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/levels/1");
  }

  private static Criterion criterion(
      List<CriterionLevel> levels, Integer target, Integer leastAcceptable) {
    return new Criterion(new Name("Tone of the comments"), levels, target, leastAcceptable);
  }
}
