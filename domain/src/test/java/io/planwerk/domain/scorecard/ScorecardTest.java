package io.planwerk.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.scorecard.GoalScore.Figure;
import io.planwerk.domain.scorecard.Projection.Expected;
import io.planwerk.domain.scorecard.Projection.Refused;
import io.planwerk.domain.shared.Percentage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  /** What others do on the machine meanwhile doesn't count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

  @Test
  void shouldLayTheFigureBesideItsPath() {
    GoalScore score =
        Aims.followers()
            .months(
                "followers",
                JUNE,
                700,
                760,
                790,
                850,
                900,
                950,
                1_000,
                1_100,
                1_210,
                1_290,
                1_400,
                1_500,
                1_600)
            .scoreOn("2027-06-30");

    assertThat(score.reading()).isEqualTo(Reading.LEVEL);
    assertThat(score.latest())
        .isEqualTo(new Figure(BigDecimal.valueOf(1_600), JUNE, Certainty.MEASURED));
    assertThat(score.attainment()).isEqualTo(new Percentage(new BigDecimal("0.5")));
    assertThat(score.expected()).isEqualByComparingTo("1595.068493");
    assertThat(score.expectedToday()).isEqualByComparingTo("1595.068493");
    assertThat(score.difference()).isEqualByComparingTo("4.931507");
    assertThat(score.status()).isEqualTo(GoalStatus.ON_PATH);
    Expected forecast = (Expected) Objects.requireNonNull(score.projection());
    assertThat(forecast.points()).isEqualTo(13);
    assertThat(forecast.periods()).isEqualTo(6);
    assertThat(forecast.chanceOfLeast()).isNull();
  }

  @Test
  void shouldCompareOnTheDayOfTheFigureAndNotToday() {
    GoalScore score =
        Aims.followers().months("followers", JUNE, 1_500, 1_600).scoreOn("2027-09-30");

    assertThat(score.difference()).isEqualByComparingTo("4.931507");
    assertThat(score.expectedToday()).isEqualByComparingTo("1897.534247");
  }

  @Test
  void shouldSayThatThereIsTooLittleData() {
    GoalScore score =
        Aims.followers().months("followers", JUNE, 1_100, 1_150, 1_300).scoreOn("2027-07-10");

    assertThat(score.status()).isEqualTo(GoalStatus.TOO_LITTLE_DATA);
    assertThat(((Refused) Objects.requireNonNull(score.projection())).reason().needed())
        .isEqualTo(8);
    assertThat(score.message().de())
        .isEqualTo(
            "„reach“ hat zu wenige Werte für eine Prognose (3 von mindestens 8): 1.300 Follower am"
                + " 30.06.2027, nach dem Pfad 1.595, Ziel 2.200.");
    assertThat(score.message().en())
        .isEqualTo(
            "'reach' has too little data for a forecast (3 of at least 8): 1,300 Follower on"
                + " 30 June 2027, by its path 1,595, target 2,200.");
  }

  @Test
  void shouldTellHowSureItIs() {
    GoalScore score =
        Aims.followers()
            .months("followers", JUNE, 900, 930, 960, 990, 1_010, 1_040, 1_060, 1_100, 1_120, 1_150)
            .scoreOn("2027-06-30");

    assertThat(score.status()).isEqualTo(GoalStatus.OFF_PATH);
    Expected forecast = (Expected) Objects.requireNonNull(score.projection());
    assertThat(forecast.chanceOfValue()).isLessThan(new BigDecimal("0.025"));
    assertThat(forecast.ninetyFive().upper()).isLessThan(BigDecimal.valueOf(2_200));
    assertThat(score.message().de())
        .startsWith(
            "„reach“ wird das Ziel verfehlen, wenn es weitergeht wie bisher: 1.150 Follower am"
                + " 30.06.2027, nach dem Pfad 1.595, Ziel 2.200; erwartet bis zum 31.12.2027: 1.")
        .contains(", mit 80 % Sicherheit 1.");
    assertThat(score.message().en())
        .startsWith(
            "'reach' will miss its target if things go on as they did: 1,150 Follower on 30 June"
                + " 2027, by its path 1,595, target 2,200; expected by 31 December 2027: 1,")
        .contains(", with 80% confidence 1,");
  }

  @Test
  void shouldBeBehindWhileItMayStillGetThere() {
    GoalScore score =
        Aims.followers()
            .months(
                "followers", JUNE, 700, 900, 850, 1_100, 1_000, 1_250, 1_150, 1_400, 1_300, 1_500)
            .scoreOn("2027-06-30");

    assertThat(score.status()).isEqualTo(GoalStatus.BEHIND);
    assertThat(score.message().de()).startsWith("„reach“ liegt nicht auf dem Pfad: 1.500");
  }

  @Test
  void shouldBeReachedOnceItIs() {
    Aims aims = Aims.followers().months("followers", JUNE, 2_100, 2_200);

    assertThat(aims.scoreOn("2027-06-30").status()).isEqualTo(GoalStatus.REACHED);
    assertThat(aims.scoreOn("2028-06-30").status()).isEqualTo(GoalStatus.REACHED);
    assertThat(aims.scoreOn("2027-06-30").message().en())
        .isEqualTo(
            "'reach' is reached: 2,200 Follower on 30 June 2027, by its path 1,595, target 2,200.");
  }

  @Test
  void shouldBeOverdueWhenTheDayHasPassed() {
    GoalScore score =
        Aims.followers().months("followers", JUNE, 2_100, 2_199).scoreOn("2028-01-01");

    assertThat(score.status()).isEqualTo(GoalStatus.OVERDUE);
    assertThat(score.message().de())
        .startsWith("„reach“ war fällig am 31.12.2027 und ist nicht erreicht: 2.199 Follower");
  }

  @Test
  void shouldNotKnowWhatComesLater() {
    Aims aims = Aims.followers().months("followers", JUNE, 1_500, 1_600);

    assertThat(aims.scoreOn("2027-04-15").status()).isEqualTo(GoalStatus.NO_DATA);
    assertThat(aims.scoreOn("2027-06-15").latest())
        .isEqualTo(
            new Figure(BigDecimal.valueOf(1_500), LocalDate.of(2027, 5, 31), Certainty.MEASURED));
    assertThat(aims.scoreOn("2027-04-15").message().de())
        .isEqualTo("„reach“ hat noch keinen Wert.");
  }

  @Test
  void shouldAddUpWhatIsSummed() {
    GoalScore score =
        Aims.leads()
            .months("leads", JUNE, 50, 52, 49, 51, 48, 50, 70, 72, 80, 75, 78, 75)
            .scoreOn("2027-06-30");

    assertThat(score.reading()).isEqualTo(Reading.CUMULATED);
    assertThat(score.latest())
        .isEqualTo(new Figure(BigDecimal.valueOf(450), JUNE, Certainty.MEASURED));
    assertThat(score.attainment()).isEqualTo(new Percentage(new BigDecimal("0.5")));
    assertThat(score.expected()).isEqualByComparingTo("446.30137");
    assertThat(score.status()).isEqualTo(GoalStatus.ON_PATH);
    Expected forecast = (Expected) Objects.requireNonNull(score.projection());
    assertThat(forecast.point().doubleValue()).isCloseTo(920, within(40.0));
    assertThat(forecast.chanceOfValue()).isBetween(BigDecimal.valueOf(0.5), BigDecimal.valueOf(1));
    assertThat(score.message().de()).contains("450 Leads bis zum 30.06.2027");
  }

  @Test
  void shouldExpectWhatIsLeftOfTheYearOnTopOfWhatIsIn() {
    GoalScore even =
        Aims.leads()
            .months("leads", JUNE, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60)
            .scoreOn("2027-06-30");
    assertThat(((Expected) Objects.requireNonNull(even.projection())).point())
        .isEqualByComparingTo("720");
  }

  @Test
  void shouldTakeTheShareOfAPeriodThatIsCutOff() {
    Aims aims =
        Aims.ofTheYear()
            .kpi("leads", "aggregation", "SUM")
            .goal("sales", "leads", 0, 900)
            .months("leads", JUNE, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62);
    aims.draft.change("goals", "items", "sales", "due", "2027-08-15");

    GoalScore score = aims.scoreOn("2027-06-30");

    assertThat(((Expected) Objects.requireNonNull(score.projection())).point())
        .isEqualByComparingTo(BigDecimal.valueOf(6 * 62 + 62 + 30));
  }

  @Test
  void shouldNotCountTheRunningMonthAsAWholeOne() {
    Aims aims = Aims.leads();
    List<Point> points = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2026, 7, 1); day.isBefore(JUNE); day = day.plusDays(1)) {
      points.add(Aims.point(day, day, 2));
    }
    aims.series("leads", points);

    Expected first = (Expected) Objects.requireNonNull(aims.scoreOn("2027-06-01").projection());
    Expected middle = (Expected) Objects.requireNonNull(aims.scoreOn("2027-06-15").projection());

    assertThat(first.points()).isEqualTo(11);
    assertThat(middle.point()).isEqualByComparingTo(first.point());
  }

  @Test
  void shouldExpectNoLessThanIsIn() {
    GoalScore score =
        Aims.leads()
            .months("leads", JUNE, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 1)
            .scoreOn("2027-06-30");

    Expected forecast = (Expected) Objects.requireNonNull(score.projection());
    assertThat(forecast.ninetyFive().lower())
        .isGreaterThanOrEqualTo(Objects.requireNonNull(score.latest()).value());
  }

  @Test
  void shouldJudgeATotalThatShallFallByItsPace() {
    Aims aims =
        Aims.ofTheYear()
            .kpi("complaints", "aggregation", "SUM")
            .goal("quiet", "complaints", 240, 120);
    aims.months("complaints", JUNE, 20, 21, 19, 20, 20, 20, 10, 11, 9, 8, 12, 9);

    GoalScore now = aims.scoreOn("2027-06-30");
    assertThat(now.status()).isEqualTo(GoalStatus.ON_PATH);
    assertThat(now.attainment()).isEqualTo(Percentage.ALL);

    aims.months(
        "complaints", LocalDate.of(2027, 12, 31), 10, 11, 9, 8, 12, 9, 10, 10, 10, 10, 10, 10);
    assertThat(aims.scoreOn("2027-12-30").status()).isNotEqualTo(GoalStatus.REACHED);
    assertThat(aims.scoreOn("2027-12-31").status()).isEqualTo(GoalStatus.REACHED);
  }

  @Test
  void shouldKnowThatATotalBeyondItsBoundCannotFallAgain() {
    GoalScore score =
        Aims.ofTheYear()
            .kpi("complaints", "aggregation", "SUM")
            .goal("quiet", "complaints", 240, 120)
            .months("complaints", JUNE, 20, 21, 19, 20, 20, 20, 30, 31, 29, 28, 32, 29)
            .scoreOn("2027-06-30");

    assertThat(score.status()).isEqualTo(GoalStatus.OFF_PATH);
    assertThat(((Expected) Objects.requireNonNull(score.projection())).chanceOfValue())
        .isEqualByComparingTo("0");
  }

  @Test
  void shouldKeepAFigureThatShallHoldWithinWhatIsAcceptable() {
    Aims aims =
        Aims.ofTheYear()
            .kpi("members", "aggregation", "LAST")
            .goal("keep", "members", 500, 500, "leastAcceptable", 480);

    assertThat(
            aims.months("members", JUNE, 500, 498, 503, 499, 501, 497, 502, 500, 499, 501)
                .scoreOn("2027-06-30"))
        .satisfies(
            score -> {
              assertThat(score.status()).isEqualTo(GoalStatus.ON_PATH);
              Expected forecast = (Expected) Objects.requireNonNull(score.projection());
              assertThat(forecast.chanceOfValue()).isNull();
              assertThat(forecast.chanceOfLeast()).isGreaterThan(new BigDecimal("0.95"));
            });
    assertThat(
            aims.months("members", JUNE, 401, 399, 400, 402, 398, 400, 401, 399, 400, 401)
                .scoreOn("2027-06-30")
                .status())
        .isEqualTo(GoalStatus.OFF_PATH);
    assertThat(
            aims.months("members", LocalDate.of(2027, 12, 31), 500, 485)
                .scoreOn("2027-12-31")
                .status())
        .isEqualTo(GoalStatus.REACHED);
  }

  @Test
  void shouldGrowByARateWhereGrowthIsWanted() {
    GoalScore score =
        Aims.ofTheYear()
            .kpi("followers", "aggregation", "LAST")
            .goal(
                "reach",
                "followers",
                1_000,
                4_000,
                "baselineOn",
                "2026-12-31",
                "growth",
                Draft.fields("rate", 3, "per", "YEAR"))
            .months("followers", JUNE, 1_500)
            .scoreOn("2027-07-01");

    assertThat(Objects.requireNonNull(score.path()).compound()).isTrue();
    assertThat(score.path().at(LocalDate.of(2027, 7, 1)).doubleValue())
        .isCloseTo(1_000 * Math.pow(4, 182.0 / 365), within(1e-3));
  }

  @Test
  void shouldTakeTheValueFromTheGrowthWhereNoneIsGiven() {
    Aims aims = Aims.ofTheYear().kpi("followers", "aggregation", "LAST");
    aims.draft
        .add("goals", "items", "reach")
        .target(
            "reach",
            "kind",
            "QUANTITATIVE",
            "kpi",
            "followers",
            "baseline",
            1_000,
            "baselineOn",
            "2026-12-31",
            "growth",
            Draft.fields("rate", 0.1, "per", "QUARTER"));

    GoalScore score = aims.months("followers", JUNE, 1_210).scoreOn("2027-06-30");

    assertThat(Objects.requireNonNull(score.path()).value().doubleValue())
        .isCloseTo(1_000 * Math.pow(1.1, 4 * 365 / 365.25), within(1e-3));
  }

  @Test
  void shouldTakeALongerRhythmWhereValuesAreOfLongerStretches() {
    GoalScore score =
        Aims.followers()
            .series(
                "followers",
                List.of(Aims.point(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31), 1_300)))
            .scoreOn("2027-06-30");

    assertThat(score.latest())
        .isEqualTo(
            new Figure(BigDecimal.valueOf(1_300), LocalDate.of(2027, 3, 31), Certainty.MEASURED));
  }

  @Test
  void shouldSayWhatIsMissingToMeasure() {
    Aims aims = Aims.of(Draft.open()).kpi("k").kpi("total", "aggregation", "SUM");
    aims.draft.add("goals", "items", "none");
    aims.draft.add(
        "goals",
        "items",
        "judged",
        "target",
        Draft.fields("kind", "QUALITATIVE", "criteria", List.of(Draft.fields("name", "Tone"))));
    aims.draft.goal("uncounted", 1, 2);
    aims.draft.goal("endless", 1, 2).target("endless", "kpi", "k", "baselineOn", "2027-01-01");
    aims.draft.goal("unbegun", 1, 2, "due", "2027-12-31").target("unbegun", "kpi", "k");
    aims.draft
        .goal("early", 1, 2, "due", "2026-12-31")
        .target("early", "kpi", "k", "baselineOn", "2027-01-01");
    lacking(aims, "valueless", "baseline", 1);
    lacking(aims, "baseless", "value", 2);
    lacking(aims, "growing", "growth", Draft.fields("rate", 0.2, "per", "QUARTER"));

    List<GoalScore> goals = aims.on("2027-06-30").goals();

    assertThat(goals).allMatch(score -> score.status() == GoalStatus.NOT_MEASURABLE);
    assertThat(goals)
        .extracting(GoalScore::obstacle)
        .containsExactly(
            Obstacle.NO_TARGET,
            Obstacle.QUALITATIVE,
            Obstacle.NO_KPI,
            Obstacle.NO_DUE,
            Obstacle.NO_START,
            Obstacle.NO_TIME,
            Obstacle.NO_VALUE,
            Obstacle.NO_BASELINE,
            Obstacle.NO_BASELINE);
    assertThat(goals.get(1).message().de())
        .isEqualTo(
            "„judged“ lässt sich nicht messen: Menschen beurteilen es anhand von Kriterien.");
    assertThat(goals.get(7).message().en())
        .isEqualTo("'baseless' can't be measured: the baseline is missing.");
  }

  private static void lacking(Aims aims, String goal, String known, Object figure) {
    aims.draft
        .add("goals", "items", goal, "due", "2027-12-31")
        .target(goal, "kind", "QUANTITATIVE", "kpi", "k", "baselineOn", "2027-01-01")
        .target(goal, known, figure);
  }

  @Test
  void shouldAlertOnceWhenAGoalLeavesItsPath() {
    Aims aims =
        Aims.followers()
            .months(
                "followers",
                LocalDate.of(2027, 12, 31),
                880,
                900,
                920,
                940,
                960,
                980,
                1_000,
                1_110,
                1_220,
                1_330,
                1_440,
                1_550,
                1_660,
                1_670,
                1_660,
                1_665,
                1_660,
                1_670,
                1_660);

    List<Alert> alerts = aims.daily("2027-01-01", "2028-01-31");

    assertThat(alerts)
        .extracting(alert -> alert.score().status())
        .containsExactly(GoalStatus.BEHIND, GoalStatus.OFF_PATH, GoalStatus.OVERDUE);
    assertThat(alerts.getFirst().before()).isEqualTo(GoalStatus.ON_PATH);
    assertThat(alerts.getFirst().message().de()).startsWith("„reach“ hat seinen Pfad verlassen: ");
    assertThat(alerts.get(1).message().en())
        .startsWith("'reach' will miss its target if things go on as they did: ");
    assertThat(alerts.get(2).message().de())
        .startsWith("„reach“ war fällig am 31.12.2027 und ist nicht erreicht: ");
  }

  @Test
  void shouldAlertOfWhatWasNotKnownBefore() {
    Aims aims =
        Aims.followers()
            .months(
                "followers", JUNE, 900, 930, 960, 990, 1_010, 1_040, 1_060, 1_100, 1_120, 1_150);

    List<Alert> alerts = aims.since("2026-12-31", "2027-06-30");

    assertThat(alerts).hasSize(1);
    assertThat(alerts.getFirst().before()).isEqualTo(GoalStatus.TOO_LITTLE_DATA);
    assertThat(alerts.getFirst().message().de())
        .startsWith(
            "„reach“ hat seinen Pfad verlassen und wird das Ziel verfehlen, wenn es weitergeht wie"
                + " bisher: 1.150");
  }

  @Test
  void shouldScoreFiftyGoalsOverFiveYearsOfDaysInNoTime() {
    Aims aims = Aims.ofTheYear();
    Random random = new Random(7);
    for (int goal = 0; goal < 50; goal++) {
      String kpi = "kpi" + goal;
      aims.kpi(kpi, "aggregation", goal % 2 == 0 ? "SUM" : "LAST", "rhythm", "DAILY")
          .goal("goal" + goal, kpi, 100, 5_000);
      List<Point> points = new ArrayList<>();
      for (LocalDate day = LocalDate.of(2022, 7, 1); !day.isAfter(JUNE); day = day.plusDays(1)) {
        points.add(Aims.point(day, day, 10 + random.nextInt(20)));
      }
      aims.series(kpi, points);
    }
    var strategy = aims.draft.strategy();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 30; round++) {
      long begin = THREAD.getCurrentThreadCpuTime();
      Scorecard card = Scorecard.of(strategy, aims::of, JUNE);
      best = Math.min(best, THREAD.getCurrentThreadCpuTime() - begin);
      assertThat(card.goals()).hasSize(50);
    }

    System.out.printf(Locale.ROOT, "SCORECARD of 50 goals: %.1f ms%n", best / 1e6);
    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(250));
  }
}
