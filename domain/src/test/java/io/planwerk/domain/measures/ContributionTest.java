package io.planwerk.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.measures.Contribution.SaturationSegment;
import io.planwerk.domain.measures.Contribution.SeasonFactor;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {
  private static final List<SaturationSegment> SATURATING =
      List.of(segment("0.4", "1.6"), segment("0.3", "0.8"), segment("0.3", "0.4"));

  @ParameterizedTest(name = "level {0} gives {1}")
  @CsvSource({"0, 0", "0.25, 50", "1, 200"})
  void shouldGrowInProportionWithoutSaturation(BigDecimal level, BigDecimal given) {
    assertThat(contribution(List.of(), List.of()).at(new Percentage(level))).isEqualTo(given);
  }

  @ParameterizedTest(name = "level {0} gives {1}")
  @CsvSource({"0, 0", "0.2, 64", "0.4, 128", "0.5, 144", "0.7, 176", "1, 200"})
  void shouldGiveLessAndLessForMore(BigDecimal level, BigDecimal given) {
    assertThat(contribution(SATURATING, List.of()).at(new Percentage(level))).isEqualTo(given);
  }

  @Test
  void shouldGiveNothingMoreBeyondTheLastSegment() {
    Contribution soonSaturated = contribution(List.of(segment("0.5", "2")), List.of());

    assertThat(soonSaturated.at(new Percentage(new BigDecimal("0.5")))).isEqualTo("200");
    assertThat(soonSaturated.at(Percentage.ALL)).isEqualTo("200");
  }

  @Test
  void shouldTakeSegmentsOfTheSameSlope() {
    assertThatCode(
            () -> contribution(List.of(segment("0.5", "1"), segment("0.5", "1.0")), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseReturnsThatGrowWithTheLevel() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () -> contribution(List.of(segment("0.5", "0.8"), segment("0.5", "1.2")), List.of()));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/saturation");
  }

  @Test
  void shouldRefuseACurveBeyondTheFullLevel() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () -> contribution(List.of(segment("0.6", "1.2"), segment("0.5", "0.8")), List.of()));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/saturation");
  }

  @Test
  void shouldRefuseANegativeSlope() {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> segment("0.5", "-0.1"));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/slope");
  }

  @Test
  void shouldWorkBetterInItsSeasonOfAnyYear() {
    Contribution gifts = contribution(List.of(), List.of(factor(12, "1.5")));

    assertThat(gifts.seasonIn(Month.of(2027, 12))).isEqualTo("1.5");
    assertThat(gifts.seasonIn(Month.of(2028, 12))).isEqualTo("1.5");
    assertThat(gifts.seasonIn(Month.of(2027, 11))).isEqualTo("1");
  }

  @Test
  void shouldRefuseTwoFactorsForOneMonthOfTheYear() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () -> contribution(List.of(), List.of(factor(12, "1.5"), factor(12, "1.2"))));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/season/1");
  }

  @ParameterizedTest(name = "month {0}, factor {1}")
  @CsvSource({"0, 1, /monthOfYear", "13, 1, /monthOfYear", "6, -1, /factor"})
  void shouldRefuseAFactorOutsideOfTheYearOrBelowZero(
      int monthOfYear, String factor, String pointer) {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> factor(monthOfYear, factor));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointer);
  }

  private static Contribution contribution(
      List<SaturationSegment> saturation, List<SeasonFactor> season) {
    return new Contribution(
        new GoalId("subscribers"), new BigDecimal("200"), saturation, null, season, null, null);
  }

  private static SaturationSegment segment(String width, String slope) {
    return new SaturationSegment(new Percentage(new BigDecimal(width)), new BigDecimal(slope));
  }

  private static SeasonFactor factor(int monthOfYear, String factor) {
    return new SeasonFactor(monthOfYear, new BigDecimal(factor));
  }
}
