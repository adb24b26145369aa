package io.planwerk.domain.reports;

import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.measurement.MeasuringRhythm.DAILY;
import static io.planwerk.domain.measurement.MeasuringRhythm.MONTHLY;
import static io.planwerk.domain.measurement.MeasuringRhythm.QUARTERLY;
import static io.planwerk.domain.observations.Slice.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.formulas.Observed;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.reports.Discrepancy.Field;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportComparisonTest {
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

  /** Facebook group of Decred Brazil: reports of the contractor, an independent time series. */
  @Test
  void shouldFindAFigureThatAReportRepeatsFromTheMonthBefore() {
    Draft draft = draft("members", "LAST", "2020-11-01", "2020-11-30", fields("value", 5741));
    Observed observed =
        new Observed()
            .series("members", DAILY, LocalDate.of(2020, 7, 2), 5859)
            .series("members", DAILY, LocalDate.of(2020, 12, 1), 5717)
            .series("members", DAILY, LocalDate.of(2021, 1, 2), 5700);

    ReportComparison comparison = compare(draft, observed);

    assertThat(comparison.discrepancies())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.pointer()).isEqualTo("/measurement/reports/0/statements/0/value");
              assertThat(found.text().de())
                  .isEqualTo(
                      "„report“ nennt für „members“ 5.741, erhoben sind 5.717 (am 01.12.2020).");
              assertThat(found.text().en())
                  .isEqualTo(
                      "'report' states 5,741 for 'members', observed is 5,717 (on 1 December"
                          + " 2020).");
            });
    assertThat(
            compare(
                draft("members", "LAST", "2020-12-01", "2020-12-31", fields("value", 5699)),
                observed))
        .isEqualTo(new ReportComparison(1, List.of()));
  }

  /** Slack of AsyncAPI in 2025-Q2: +9.4 % in the text, 6889 to 7098 in the figures. */
  @Test
  void shouldHoldAStatedChangeAgainstWhatWasObserved() {
    Draft draft = draft("slack", "LAST", "2025-04-01", "2025-06-30", fields("statedChange", 0.094));
    Observed observed =
        new Observed()
            .series("slack", DAILY, LocalDate.of(2025, 3, 31), 6889)
            .series("slack", DAILY, LocalDate.of(2025, 6, 30), 7098);

    assertThat(compare(draft, observed).discrepancies())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.field()).isEqualTo(Field.STATED_CHANGE);
              assertThat(found.text().en())
                  .isEqualTo(
                      "'report' states +9.4% for 'slack', the observed values (6,889 to 7,098) give"
                          + " +3%.");
            });
    assertThat(
            compare(
                    draft(
                        "slack", "LAST", "2025-04-01", "2025-06-30", fields("statedChange", 0.03)),
                    observed)
                .discrepancies())
        .isEmpty();
  }

  @Test
  void shouldHoldAStatedChangeAgainstWhatWasObservedEvenIfTheStatedValuesAreRight() {
    Draft draft =
        draft(
            "slack",
            "LAST",
            "2025-04-01",
            "2025-06-30",
            fields("previous", 6889, "value", 7098, "statedChange", 0.094));
    Observed observed =
        new Observed()
            .series("slack", DAILY, LocalDate.of(2025, 3, 31), 6889)
            .series("slack", DAILY, LocalDate.of(2025, 6, 30), 7098);

    ReportComparison comparison = compare(draft, observed);

    assertThat(comparison.compared()).isEqualTo(3);
    assertThat(comparison.discrepancies())
        .extracting(Discrepancy::field)
        .containsExactly(Field.STATED_CHANGE);
  }

  /** LinkedIn of AsyncAPI in 2025-Q1: 3949 to 4255 followers, while 313 new ones are reported. */
  @ParameterizedTest
  @CsvSource({"313, false", "306, true"})
  void shouldHoldWhatCameNewAgainstTheCountThatItCameTo(double stated, boolean fits) {
    Draft draft =
        draft("new", "SUM", "2025-01-01", "2025-03-31", fields("value", stated))
            .change("measurement", "kpis", "new", "name", "New followers")
            .add("measurement", "kpis", "all", "name", "Followers", "aggregation", "LAST");

    ReportComparison comparison =
        compare(draft, new Observed().series("all", QUARTERLY, OCTOBER, 3949, 4255));

    assertThat(comparison.compared()).isEqualTo(1);
    assertThat(comparison.discrepancies())
        .extracting(found -> found.field() + " " + found.text().en())
        .isEqualTo(
            fits
                ? List.of()
                : List.of(
                    "GAIN 'report' states 313 for 'New followers', but 'Followers' changed by 306"
                        + " (3,949 to 4,255)."));
  }

  @Test
  void shouldNotHoldWhatCameNewAgainstTheCountOfAnotherPlatform() {
    Draft draft =
        draft("new", "SUM", "2025-01-01", "2025-03-31", fields("value", 313))
            .platform("linkedin")
            .change("measurement", "kpis", "new", "name", "New followers")
            .change("measurement", "kpis", "new", "platform", "linkedin")
            .add("measurement", "kpis", "all", "name", "Followers", "aggregation", "LAST");

    assertThat(compare(draft, new Observed().series("all", QUARTERLY, OCTOBER, 3949, 4255)))
        .isEqualTo(new ReportComparison(0, List.of()));
  }

  /** What the contractor states of November is estimated, what is counted a day later isn't. */
  @Test
  void shouldBelieveWhatWasMeasuredBeforeWhatWasEstimated() {
    Draft draft = draft("members", "LAST", "2020-11-01", "2020-11-30", fields("value", 5741));
    Observed observed =
        new Observed()
            .series("members", WHOLE, Certainty.ESTIMATED, MONTHLY, LocalDate.of(2020, 11, 1), 5741)
            .series("members", DAILY, LocalDate.of(2020, 12, 1), 5717);

    assertThat(compare(draft, observed).discrepancies())
        .singleElement()
        .satisfies(found -> assertThat(found.observed()).isEqualByComparingTo("5717"));
  }

  /** Accounts of Decred, as the contractor and an independent series tell them days apart. */
  @ParameterizedTest
  @CsvSource({
    "331, 333, true",
    "595, 593, true",
    "810, 809, true",
    "5699, 5700, true",
    "5741, 5717, false",
    "40, 41, false",
    "331, 335, false",
    "7.52, 7.6, false"
  })
  void shouldLetACountMoveALittleInSomeDays(double stated, double later, boolean same) {
    Draft draft = draft("members", "LAST", "2020-11-01", "2020-11-30", fields("value", stated));

    assertThat(
            compare(
                    draft,
                    new Observed().series("members", DAILY, LocalDate.of(2020, 12, 1), later))
                .discrepancies()
                .isEmpty())
        .isEqualTo(same);
  }

  /** New followers of AsyncAPI on LinkedIn: 263 and 313 as reported, 306 by the followers. */
  @Test
  void shouldCompareSumsOfTheSpanAndOfTheOneBefore() {
    Draft draft =
        draft(
            "new-followers",
            "SUM",
            "2025-01-01",
            "2025-03-31",
            fields("previous", 263, "value", 313));
    Observed observed =
        new Observed()
            .series("new-followers", QUARTERLY, OCTOBER, 263)
            .series("new-followers", MONTHLY, JANUARY, 100, 102, 104);

    assertThat(compare(draft, observed).compared()).isEqualTo(2);
    assertThat(compare(draft, observed).discrepancies())
        .extracting(found -> found.field() + " " + found.text().de())
        .containsExactly(
            "VALUE „report“ nennt für „new-followers“ 313, erhoben sind 306 (vom 01.01.2025 bis"
                + " 31.03.2025).");
  }

  @Test
  void shouldNotCompareASumOfWhichDaysAreMissing() {
    Draft draft = draft("clicks", "SUM", "2025-01-01", "2025-03-31", fields("value", 900));

    assertThat(compare(draft, new Observed().series("clicks", MONTHLY, JANUARY, 100, null, 100)))
        .isEqualTo(new ReportComparison(0, List.of()));
    assertThat(compare(draft, new Observed().series("clicks", MONTHLY, JANUARY, 100, 100)))
        .isEqualTo(new ReportComparison(0, List.of()));
  }

  @Test
  void shouldNotCompareWhatLastedLongBeforeTheEnd() {
    Draft draft = draft("fans", "LAST", "2025-01-01", "2025-03-31", fields("value", 900));

    assertThat(compare(draft, new Observed().series("fans", MONTHLY, JANUARY, 100)).compared())
        .isEqualTo(0);
    assertThat(compare(draft, new Observed().series("fans", MONTHLY, JANUARY, 1, 2, 3)).compared())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "7.52, 7.524, true",
    "7.52, 7.526, false",
    "12000, 11967, true",
    "12000, 11800, false",
    "100, 102, false",
    "313, 313.4, true",
    "313, 314, false",
    "0, 0, true",
    "-27, -27, true",
    "-27, 27, false"
  })
  void shouldAllowForRounding(double stated, String observed, boolean same) {
    Draft draft = draft("n", "SUM", "2025-01-01", "2025-03-31", fields("value", stated));

    assertThat(
            compare(draft, new Observed().series("n", QUARTERLY, JANUARY, observed))
                .discrepancies()
                .isEmpty())
        .isEqualTo(same);
  }

  @Test
  void shouldTakeTheDaysBeforeASpanThatIsNoMonth() {
    Draft draft = draft("n", "SUM", "2025-01-08", "2025-01-14", fields("previous", 28));

    assertThat(
            compare(draft, new Observed().series("n", DAILY, JANUARY, 1, 2, 3, 4, 5, 6, 7, 8))
                .discrepancies())
        .isEmpty();
  }

  /** Clicks by impressions of AsyncAPI on LinkedIn in 2025-Q1. */
  @Test
  void shouldCompareWhatAFormulaGives() {
    Draft draft =
        draft("rate", "RATE_OF_SUMS", "2025-01-01", "2025-03-31", fields("value", 7.52))
            .change("measurement", "kpis", "rate", "formula", "clicks / impressions * 100")
            .add("measurement", "kpis", "clicks", "aggregation", "SUM")
            .add("measurement", "kpis", "impressions", "aggregation", "SUM");

    assertThat(
            compare(
                    draft,
                    new Observed()
                        .series("clicks", QUARTERLY, JANUARY, 1495)
                        .series("impressions", QUARTERLY, JANUARY, 23715))
                .discrepancies())
        .extracting(found -> found.text().en())
        .containsExactly(
            "'report' states 7.52 for 'rate', observed is 6.304 (from 1 January 2025 to 31 March"
                + " 2025).");
  }

  @Test
  void shouldHaveNothingToSayOnAReportWithoutASpan() {
    Draft draft = draft("n", "SUM", "2025-01-01", "2025-03-31", fields("value", 1));
    draft.entity("measurement", "reports", "report").remove("span");

    assertThat(compare(draft, new Observed().series("n", QUARTERLY, JANUARY, 2)).compared())
        .isEqualTo(0);
  }

  private static Draft draft(
      String kpi, String aggregation, String from, String to, Map<String, Object> statement) {
    return Draft.lasting(12)
        .add("measurement", "kpis", kpi, "aggregation", aggregation)
        .add(
            "measurement",
            "reports",
            "report",
            "span",
            fields("from", from, "to", to),
            "statements",
            List.of(fields("kpi", kpi, statement)));
  }

  private static ReportComparison compare(Draft draft, Observed observed) {
    Strategy strategy = draft.strategy();
    return ReportComparison.of(strategy, new Figures(strategy.measurement().kpis(), observed));
  }
}
