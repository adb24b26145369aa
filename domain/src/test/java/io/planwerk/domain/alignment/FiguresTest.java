package io.planwerk.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.shared.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 100, 1, 100",
    "0, 100, 0.999995, 100",
    "0, 100, 0.9999, 99",
    "0, 100, 0.995, 99",
    "0, 100, 0.99, 99",
    "0, 100, 0.98999999999, 99",
    "0, 100, 1.204, 120",
    "80, 30, 0.999, 31",
    "80, 30, 0.5, 55",
    "0.1, 0.7, 1, 0.7",
    "0.1, 0.7, 0.9999, 0.6999",
    "1200, 5000, 0.87, 4506"
  })
  void shouldNeverShowATargetThatIsNotReached(
      double baseline, double target, double attainment, String figure) {
    assertThat(Figures.figure(goal(baseline, target), attainment)).isEqualByComparingTo(figure);
  }

  private static GoalLine goal(double baseline, double target) {
    return new GoalLine(
        "fame",
        new Name("Fame"),
        null,
        Priority.MUST,
        1,
        11,
        baseline,
        target,
        Math.abs(target - baseline),
        0,
        1,
        "/goals/items/0");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5.0000001, 5", "4.9999999, 5", "5.01, 5.1", "5.1, 5.1"})
  void shouldNotRoundHoursUpForACrumb(double hours, String told) {
    assertThat(Figures.enoughHours(hours)).isEqualByComparingTo(told);
  }
}
