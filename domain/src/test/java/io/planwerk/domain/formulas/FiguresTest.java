package io.planwerk.domain.formulas;

import static io.planwerk.domain.measurement.Aggregation.LAST;
import static io.planwerk.domain.measurement.Aggregation.SUM;
import static io.planwerk.domain.measurement.MeasuringRhythm.DAILY;
import static io.planwerk.domain.measurement.MeasuringRhythm.MONTHLY;
import static io.planwerk.domain.measurement.MeasuringRhythm.QUARTERLY;
import static io.planwerk.domain.measurement.MeasuringRhythm.WEEKLY;
import static io.planwerk.domain.measurement.MeasuringRhythm.YEARLY;
import static io.planwerk.domain.observations.Slice.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
  private static final KpiId RATE = new KpiId("rate");
  private static final List<Kpi> CLICK_RATE =
      List.of(
          kpi("clicks", SUM), kpi("impressions", SUM), kpi("rate", "clicks / impressions * 100"));

  /** LinkedIn of AsyncAPI, 2024-Q4 to 2025-Q2, as its marketing reports state it. */
  @Test
  void shouldTakeTheRateOfAYearFromItsSums() {
    Figures figures =
        figures(
            new Observed()
                .series("clicks", QUARTERLY, OCTOBER, 1398, 1495, 3007)
                .series("impressions", QUARTERLY, OCTOBER, 29366, 23715, 48443),
            CLICK_RATE);

    assertThat(values(figures.of(RATE, WHOLE))).containsExactly("4.7606", "6.3040", "6.2073");
    assertThat(figures.rhythm(RATE, WHOLE)).isEqualTo(QUARTERLY);
    assertThat(values(figures.per(RATE, WHOLE, YEARLY))).containsExactly("4.7606", "6.2391");
    Point all = figures.over(RATE, WHOLE, OCTOBER, LocalDate.of(2025, 6, 30)).orElseThrow();
    assertThat(rounded(all)).isEqualTo("5.8114");
    assertThat(all.base()).isEqualByComparingTo("101524");
    assertThat(all.from()).isEqualTo(OCTOBER);
    assertThat(all.to()).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  /** X of AsyncAPI: the year 2020 as a whole, quarters from 2024-Q4 on. */
  @Test
  void shouldNotLetAValueOfAYearHideThoseOfItsQuarters() {
    List<Kpi> kpis =
        List.of(
            quarterly("clicks"),
            quarterly("impressions"),
            kpi("rate", "clicks / impressions * 100"));
    LocalDate year = LocalDate.of(2020, 1, 1);
    Figures figures =
        figures(
            new Observed()
                .series("clicks", YEARLY, year, 2759)
                .series("impressions", YEARLY, year, 570466)
                .series("clicks", QUARTERLY, OCTOBER, 199, 101, 93)
                .series("impressions", QUARTERLY, OCTOBER, 27823, 14621, 17500),
            kpis);

    assertThat(figures.rhythm(new KpiId("clicks"), WHOLE)).isEqualTo(QUARTERLY);
    assertThat(figures.rhythm(RATE, WHOLE)).isEqualTo(QUARTERLY);
    assertThat(values(figures.of(RATE, WHOLE))).containsExactly("0.7152", "0.6908", "0.5314");
    assertThat(values(figures.per(RATE, WHOLE, YEARLY)))
        .containsExactly("0.4836", "0.7152", "0.6040");
  }

  @Test
  void shouldTakeALongerRhythmWhereNoValueFitsTheOneStated() {
    Figures figures =
        figures(
            new Observed().series("clicks", YEARLY, JANUARY, 2759), List.of(quarterly("clicks")));

    assertThat(figures.rhythm(new KpiId("clicks"), WHOLE)).isEqualTo(YEARLY);
    assertThat(
            figures(new Observed(), List.of(quarterly("clicks")))
                .rhythm(new KpiId("clicks"), WHOLE))
        .isEqualTo(QUARTERLY);
  }

  @Test
  void shouldKeepTheBaseSoThatItsOwnSeriesAddsUpTheSameWay() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      Object[] clicks = random.ints(12, 0, 500).boxed().toArray();
      Object[] impressions = random.ints(12, 1, 9_000).boxed().toArray();
      Figures figures =
          figures(
              new Observed()
                  .series("clicks", MONTHLY, JANUARY, clicks)
                  .series("impressions", MONTHLY, JANUARY, impressions),
              CLICK_RATE);

      Series years = figures.per(RATE, WHOLE, YEARLY);
      BigDecimal exact =
          BigDecimal.valueOf(100L * Stream.of(clicks).mapToInt(n -> (int) n).sum())
              .divide(
                  BigDecimal.valueOf(Stream.of(impressions).mapToInt(n -> (int) n).sum()),
                  MathContext.DECIMAL64);
      assertThat(years.points()).hasSize(1);
      assertThat(years.points().getFirst().value().subtract(exact).abs())
          .isLessThan(new BigDecimal("1e-8"));
      Series again = figures.of(RATE, WHOLE).per(YEARLY, Aggregation.RATE_OF_SUMS);
      assertThat(again.points().getFirst().value().subtract(exact).abs())
          .isLessThan(new BigDecimal("1e-6"));
    }
  }

  @Test
  void shouldOnlyCountPeriodsThatAllPartsHave() {
    Figures figures =
        figures(
            new Observed()
                .series("clicks", MONTHLY, JANUARY, 10, 20, 30)
                .series("impressions", MONTHLY, JANUARY, 100, null, 100),
            CLICK_RATE);

    assertThat(values(figures.of(RATE, WHOLE))).containsExactly("10.0000", "30.0000");
    assertThat(values(figures.per(RATE, WHOLE, QUARTERLY))).containsExactly("20.0000");
  }

  @Test
  void shouldNotHoldAPartOfAMonthAgainstAllOfIt() {
    List<Object> days = new ArrayList<>();
    for (int i = 0; i < 59; i++) {
      days.add(i == 40 ? "x" : 1);
    }
    Observed observed = new Observed().series("impressions", MONTHLY, JANUARY, 310, 280);
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).equals("x")) {
        observed.series("clicks", DAILY, JANUARY.plusDays(i), days.get(i));
      }
    }

    assertThat(values(figures(observed, CLICK_RATE).of(RATE, WHOLE))).containsExactly("10.0000");
    assertThat(
            figures(
                    new Observed()
                        .series("impressions", MONTHLY, JANUARY, 310)
                        .series("clicks", WEEKLY, LocalDate.of(2024, 12, 30), 7, 7, 7, 7, 7),
                    CLICK_RATE)
                .of(RATE, WHOLE)
                .points())
        .isEmpty();
  }

  @Test
  void shouldMixSumsWithLastValues() {
    Figures figures =
        figures(
            new Observed()
                .series("likes", MONTHLY, JANUARY, 40, 60, 80)
                .series("followers", MONTHLY, JANUARY, 1000, 1500, 2000),
            List.of(
                kpi("likes", SUM), kpi("followers", LAST), kpi("rate", "likes / followers * 100")));

    assertThat(values(figures.per(RATE, WHOLE, QUARTERLY))).containsExactly("9.0000");
  }

  @Test
  void shouldComputeFormulasOfFormulas() {
    Figures figures =
        figures(
            new Observed()
                .series("clicks", MONTHLY, JANUARY, 10, 30)
                .series("paid-clicks", MONTHLY, JANUARY, 4, 6)
                .series("impressions", MONTHLY, JANUARY, 100, 200),
            List.of(
                kpi("clicks", SUM),
                kpi("paid-clicks", SUM),
                kpi("impressions", SUM),
                kpi("organic", "clicks - paid-clicks"),
                kpi("rate", "organic / impressions * 100")));

    assertThat(values(figures.of(RATE, WHOLE))).containsExactly("6.0000", "12.0000");
    assertThat(values(figures.per(RATE, WHOLE, QUARTERLY))).containsExactly("10.0000");
  }

  @Test
  void shouldLetWhatWasObservedStandWhereTheFormulaGivesNothing() {
    for (String formula :
        List.of("clicks / impressions", "clicks / nothing-known", "Klicks je Impression")) {
      Figures figures =
          figures(
              new Observed()
                  .series("clicks", MONTHLY, JANUARY, 10)
                  .series("rate", MONTHLY, JANUARY, 7),
              List.of(kpi("clicks", SUM), kpi("impressions", SUM), kpi("rate", formula)));

      assertThat(values(figures.of(RATE, WHOLE))).containsExactly("7.0000");
      assertThat(figures.isComputed(RATE, WHOLE)).isFalse();
    }
  }

  @Test
  void shouldBeNoSurerThanTheLeastSurePart() {
    Figures figures =
        figures(
            new Observed()
                .series("clicks", MONTHLY, JANUARY, 10)
                .series("impressions", WHOLE, Certainty.ASSUMED, MONTHLY, JANUARY, 100),
            CLICK_RATE);

    assertThat(figures.of(RATE, WHOLE).points())
        .extracting(Point::certainty)
        .containsExactly(Certainty.ASSUMED);
  }

  @Test
  void shouldComputeWithinASlice() {
    Slice linkedin = new Slice(null, null, new PlatformId("linkedin"), null);
    Figures figures =
        figures(
            new Observed()
                .series("clicks", linkedin, Certainty.MEASURED, MONTHLY, JANUARY, 10)
                .series("impressions", linkedin, Certainty.MEASURED, MONTHLY, JANUARY, 100)
                .series("clicks", MONTHLY, JANUARY, 50)
                .series("impressions", MONTHLY, JANUARY, 100),
            CLICK_RATE);

    assertThat(values(figures.of(RATE, linkedin))).containsExactly("10.0000");
    assertThat(values(figures.of(RATE, WHOLE))).containsExactly("50.0000");
  }

  @Test
  void shouldNotAskForWhatAFigureIsTiedToAnyway() {
    Slice linkedin = new Slice(null, null, new PlatformId("linkedin"), null);
    Slice elsewhere = new Slice(null, null, new PlatformId("x"), null);
    Strategy strategy =
        Draft.lasting(12)
            .platform("linkedin")
            .add("measurement", "kpis", "clicks", "platform", "linkedin", "aggregation", "SUM")
            .add("measurement", "kpis", "impressions", "aggregation", "SUM")
            .add("measurement", "kpis", "rate", "formula", "clicks / impressions * 100")
            .strategy();
    Figures figures =
        figures(
            new Observed()
                .series("clicks", MONTHLY, JANUARY, 10)
                .series("impressions", linkedin, Certainty.MEASURED, MONTHLY, JANUARY, 100),
            strategy.measurement().kpis());

    assertThat(values(figures.of(RATE, linkedin))).containsExactly("10.0000");
    assertThat(figures.of(RATE, elsewhere).points()).isEmpty();
    assertThat(figures.of(new KpiId("clicks"), elsewhere).points()).isEmpty();
  }

  @Test
  void shouldTellFromItsUnitWhetherAFigureAddsUp() {
    Figures figures =
        figures(
            new Observed(),
            List.of(
                Observed.kpi("clicks", "clicks", null, null),
                Observed.kpi("share", "percent", null, null),
                Observed.kpi("cost", "EUR per click", null, null),
                Observed.kpi("last", "clicks", null, LAST),
                Observed.kpi("sum", "clicks", "clicks * 2", null),
                Observed.kpi("stated", "percent", "clicks * 2", SUM)));

    assertThat(
            Stream.of("clicks", "share", "cost", "last", "sum", "stated")
                .filter(id -> figures.addsUp(new KpiId(id))))
        .containsExactly("clicks", "stated");
  }

  @Test
  void shouldHaveNoValueWhereItWouldDivideByNothing() {
    Figures figures =
        figures(
            new Observed()
                .series("clicks", MONTHLY, JANUARY, 1, 10)
                .series("impressions", MONTHLY, JANUARY, 0, 100),
            CLICK_RATE);

    assertThat(values(figures.of(RATE, WHOLE))).containsExactly("10.0000");
  }

  /** Each takes two others: without keeping what is known it would take 2^80 steps. */
  @Test
  void shouldComputeOnceWhatSeveralFormulasTake() {
    List<Kpi> kpis = new ArrayList<>(List.of(kpi("f0", SUM), kpi("f1", SUM)));
    for (int i = 2; i <= 80; i++) {
      kpis.add(kpi("f" + i, "f" + (i - 1) + " + f" + (i - 2)));
    }
    Figures figures =
        figures(
            new Observed()
                .series("f0", MONTHLY, JANUARY, 0, 0)
                .series("f1", MONTHLY, JANUARY, 1, 2),
            kpis);

    assertThat(values(figures.of(new KpiId("f80"), WHOLE)))
        .containsExactly("23416728348467685.0000", "46833456696935370.0000");
    assertThat(values(figures.per(new KpiId("f80"), WHOLE, QUARTERLY)))
        .containsExactly("70250185045403055.0000");
    assertThat(figures.over(new KpiId("f80"), WHOLE, JANUARY, JANUARY.plusMonths(2).minusDays(1)))
        .map(FiguresTest::rounded)
        .contains("70250185045403055.0000");
  }

  @Test
  void shouldHaveNoValueThatIsLargerThanAnyFigure() {
    List<Kpi> kpis = new ArrayList<>(List.of(kpi("f0", SUM)));
    for (int i = 1; i <= 40; i++) {
      kpis.add(kpi("f" + i, "f" + (i - 1) + " * f" + (i - 1)));
    }
    Figures figures = figures(new Observed().series("f0", MONTHLY, JANUARY, 1000, 1), kpis);

    assertThat(values(figures.of(new KpiId("f3"), WHOLE)))
        .containsExactly("1000000000000000000000000.0000", "1.0000");
    assertThat(values(figures.of(new KpiId("f40"), WHOLE))).containsExactly("1.0000");
  }

  @Test
  void shouldNotAddUpWhatNobodySaysHowToAdd() {
    Figures figures =
        figures(
            new Observed().series("clicks", MONTHLY, JANUARY, 1, 10),
            List.of(Observed.kpi("clicks", null, null, null)));
    KpiId clicks = new KpiId("clicks");

    assertThat(values(figures.per(clicks, WHOLE, MONTHLY))).containsExactly("1.0000", "10.0000");
    assertThat(figures.per(clicks, WHOLE, QUARTERLY).points()).isEmpty();
    assertThat(figures.over(clicks, WHOLE, JANUARY, JANUARY.plusMonths(1).minusDays(1)))
        .isPresent();
  }

  private static Figures figures(Observed observed, List<Kpi> kpis) {
    return new Figures(kpis, observed);
  }

  private static Kpi kpi(String id, Aggregation aggregation) {
    return Observed.kpi(id, null, null, aggregation);
  }

  private static Kpi kpi(String id, String formula) {
    return Observed.kpi(id, null, formula, null);
  }

  private static Kpi quarterly(String id) {
    return Draft.open()
        .add("measurement", "kpis", id, "aggregation", "SUM", "rhythm", "QUARTERLY")
        .strategy()
        .measurement()
        .kpis()
        .getFirst();
  }

  private static List<String> values(Series series) {
    return series.points().stream().map(FiguresTest::rounded).toList();
  }

  private static String rounded(Point point) {
    return point.value().setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
