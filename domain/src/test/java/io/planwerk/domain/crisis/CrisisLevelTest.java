package io.planwerk.domain.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisLevelTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void shouldAllowTheEndsOfTheScale(int strength) {
    assertThat(level(strength, null, null).level()).isEqualTo(strength);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void shouldRefuseAStrengthBeyondTheScale(int strength) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> level(strength, null, null))
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/level"));
  }

  @Test
  void shouldTellEveryFaultAtOnce() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(
            () ->
                new CrisisLevel(
                    new CrisisLevelId("storm"),
                    new Name("Storm"),
                    9,
                    new BigDecimal("-1"),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    -5))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/level", "/mentionsPerHour", "/withinMinutes"));
  }

  @Test
  void shouldBeReachedOnlyWhenBothThresholdsAre() {
    CrisisLevel storm = level(5, "200", "0.5");

    assertThat(storm.isReachedBy(new BigDecimal("200"), share("0.5"))).isTrue();
    assertThat(storm.isReachedBy(new BigDecimal("199"), share("0.9"))).isFalse();
    assertThat(storm.isReachedBy(new BigDecimal("900"), share("0.49"))).isFalse();
  }

  @Test
  void shouldBeReachedByTheOneThresholdGiven() {
    assertThat(level(3, "20", null).isReachedBy(new BigDecimal("20"), share("0"))).isTrue();
    assertThat(level(3, null, "0.3").isReachedBy(BigDecimal.ONE, share("0.3"))).isTrue();
    assertThat(level(3, null, "0.3").isReachedBy(BigDecimal.ONE, share("0.2"))).isFalse();
  }

  @Test
  void shouldNeverBeReachedByFiguresWithoutAThreshold() {
    CrisisLevel unmeasured = level(6, null, null);

    assertThat(unmeasured.hasThreshold()).isFalse();
    assertThat(unmeasured.isReachedBy(new BigDecimal("1000000"), Percentage.ALL)).isFalse();
  }

  @Test
  void shouldFindTheHighestLevelReachedWhateverTheOrder() {
    CrisisLevel breeze = level(2, "10", null);
    CrisisLevel wind = level(4, "50", "0.4");
    CrisisLevel storm = level(5, "200", "0.5");
    CrisisPlan plan = plan(storm, breeze, wind);

    assertThat(plan.levelAt(new BigDecimal("60"), share("0.6"))).contains(wind);
    assertThat(plan.levelAt(new BigDecimal("60"), share("0.1"))).contains(breeze);
    assertThat(plan.levelAt(new BigDecimal("500"), Percentage.ALL)).contains(storm);
    assertThat(plan.levelAt(new BigDecimal("9"), Percentage.ALL)).isEmpty();
  }

  private static CrisisPlan plan(CrisisLevel... levels) {
    return new CrisisPlan(List.of(levels), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static CrisisLevel level(
      int strength, @Nullable String mentionsPerHour, @Nullable String negativeShare) {
    return new CrisisLevel(
        new CrisisLevelId("level-" + Math.abs(strength)),
        new Name("Level"),
        strength,
        mentionsPerHour == null ? null : new BigDecimal(mentionsPerHour),
        negativeShare == null ? null : share(negativeShare),
        null,
        List.of(),
        List.of(),
        null);
  }

  private static Percentage share(String fraction) {
    return new Percentage(new BigDecimal(fraction));
  }
}
