package io.planwerk.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.observations.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a year of months to somebody who asks every fifth day. */
class AlertTest {
  private static final int MONTHS_BEFORE = 12;
  private static final double STEP = 100;

  private final Random random = new Random(11);

  /** From 1,000 to 2,200 within 2027, of which every month was observed. */
  private static Aims months(IntToDoubleFunction offPath) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    Aims aims = Aims.followers();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < MONTHS_BEFORE + 12; i++) {
      LocalDate from = first.plusMonths(i);
      LocalDate to = from.plusMonths(1).minusDays(1);
      double way = 1_000 + STEP * (i + 1 - MONTHS_BEFORE);
      points.add(Aims.point(from, to, way + offPath.applyAsDouble(i - MONTHS_BEFORE + 1)));
    }
    return aims.series("followers", points);
  }

  private static List<Alert> told(Aims aims, String until) {
    List<Alert> alerts = new ArrayList<>();
    LocalDate last = LocalDate.parse(until);
    for (LocalDate day = LocalDate.of(2027, 1, 1); day.isBefore(last); day = day.plusDays(5)) {
      LocalDate next = day.plusDays(5).isBefore(last) ? day.plusDays(5) : last;
      alerts.addAll(aims.since(day.toString(), next.toString()));
    }
    return alerts;
  }

  private static List<String> statuses(List<Alert> alerts) {
    return alerts.stream().map(alert -> alert.before() + " " + alert.score().status()).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 20, 60})
  void shouldTellOnceAtMostThatAGoalHoversAroundItsPath(double noise) {
    for (int round = 0; round < 8; round++) {
      Aims aims = months(_ -> noise * random.nextGaussian());

      assertThat(statuses(told(aims, "2027-12-30"))).hasSizeLessThanOrEqualTo(1);
    }
  }

  /** It swings by the month, as wide as it grows. */
  @Test
  void shouldTellNothingOfSwings() {
    Aims aims = months(month -> month % 2 == 0 ? 50 : -50);

    assertThat(told(aims, "2027-12-30")).isEmpty();
  }

  /** Growth ends after a month; two months later everybody knows, and is told once. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6, 8})
  void shouldTellWithinTwoPeriodsThatAGoalLeavesItsPath(int month) {
    for (int round = 0; round < 5; round++) {
      Aims aims = months(i -> 8 * random.nextGaussian() - STEP * Math.max(0, i - month));
      LocalDate twoLater = LocalDate.of(2027, 1, 1).plusMonths(month + 2).minusDays(1);

      assertThat(aims.since(twoLater.minusMonths(2).toString(), twoLater.toString())).hasSize(1);
      assertThat(told(aims, "2027-12-30"))
          .extracting(Alert::before)
          .doesNotHaveDuplicates()
          .doesNotContain(GoalStatus.OVERDUE);
    }
  }

  @Test
  void shouldTellNothingOfASingleBadMonth() {
    Aims aims = months(month -> month == 5 ? -300 : (month % 3) * 2);

    assertThat(told(aims, "2027-12-30")).isEmpty();
  }

  @Test
  void shouldTellOnceThatAGoalIsBack() {
    Aims aims = months(month -> month > 3 && month < 8 ? -180 : 10 + (month % 3) * 5);

    List<Alert> alerts = told(aims, "2027-12-30");

    assertThat(alerts.getFirst().before()).isEqualTo(GoalStatus.ON_PATH);
    assertThat(alerts)
        .filteredOn(alert -> alert.score().status().badness() == 0)
        .singleElement()
        .isEqualTo(alerts.getLast());
    assertThat(alerts.getLast().message().de()).startsWith("„reach“ liegt wieder auf dem Pfad: ");
    assertThat(alerts.getLast().message().en()).startsWith("'reach' is back on its path: ");
  }

  /** Each lag is within what it changes by anyway; eight of them aren't chance. */
  @Test
  void shouldTellThatAGoalLagsALittleForLong() {
    Aims aims = months(month -> month < 2 ? 25 * random.nextGaussian() : -30 - (month % 3) * 9);

    assertThat(statuses(told(aims, "2027-11-30"))).first().isEqualTo("ON_PATH BEHIND");
  }

  @Test
  void shouldTellAtOnceWhatIsReachedOrOverdue() {
    assertThat(statuses(months(_ -> -1).since("2027-12-31", "2028-01-01"))).isEmpty();
    assertThat(statuses(months(_ -> -1).since("2027-11-30", "2028-01-01")))
        .containsExactly("ON_PATH OVERDUE");
    assertThat(months(_ -> 1).since("2027-11-30", "2028-01-01")).isEmpty();
  }

  /** It doesn't matter on which days somebody asks. */
  @Test
  void shouldTellTheSameHoweverOftenSomebodyAsks() {
    Aims aims = months(month -> month > 3 && month < 8 ? -180 : 10 + (month % 3) * 5);

    assertThat(statuses(aims.daily("2027-01-01", "2027-12-30")))
        .isEqualTo(statuses(told(aims, "2027-12-30")));
  }
}
