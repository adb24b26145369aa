package io.planwerk.domain.observations;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.MeasuringRhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  private static Point point(String period, String value, String base) {
    Stretch days = Stretch.parse(period).orElseThrow();
    return new Point(
        days.from(),
        days.to(),
        new BigDecimal(value),
        base == null ? null : new BigDecimal(base),
        Certainty.MEASURED);
  }

  private static Series of(String... periodsAndValues) {
    return new Series(
        Stream.of(periodsAndValues)
            .map(text -> text.split(" ", -1))
            .map(parts -> point(parts[0], parts[1], parts.length > 2 ? parts[2] : null))
            .toList());
  }

  private static List<String> told(Series series) {
    return series.points().stream()
        .map(point -> point.from() + " " + point.value().toPlainString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2027, 2027-01-01, 2027-12-31",
    "2027-Q2, 2027-04-01, 2027-06-30",
    "2028-02, 2028-02-01, 2028-02-29",
    "2026-W01, 2025-12-29, 2026-01-04",
    "2026-W53, 2026-12-28, 2027-01-03",
    "2027-03-31, 2027-03-31, 2027-03-31"
  })
  void shouldKnowItsDays(String text, LocalDate from, LocalDate to) {
    assertThat(Stretch.parse(text)).contains(new Stretch(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-13",
    "2027-Q5",
    "2027-02-30",
    "27-01-01",
    "soon",
    "1899",
    "3000-01",
    "2027-W53",
    "2027-W54",
    "2027-W00"
  })
  void shouldRefuseWhatIsNoPeriod(String text) {
    assertThat(Stretch.parse(text)).isEmpty();
  }

  @Test
  void shouldAddUpByTheFiguresOwnWay() {
    Series days = of("2027-01-01 1", "2027-01-31 3", "2027-02-01 8");

    assertThat(told(days.per(MeasuringRhythm.MONTHLY, Aggregation.SUM)))
        .containsExactly("2027-01-01 4", "2027-02-01 8");
    assertThat(told(days.per(MeasuringRhythm.MONTHLY, Aggregation.MEAN)))
        .containsExactly("2027-01-01 2", "2027-02-01 8");
    assertThat(told(days.per(MeasuringRhythm.MONTHLY, Aggregation.LAST)))
        .containsExactly("2027-01-01 3", "2027-02-01 8");
    assertThat(days.total(Aggregation.SUM).orElseThrow().value()).isEqualByComparingTo("12");
  }

  @Test
  void shouldNeverTakeTheMeanOfRates() {
    Series rates = of("2027-01 0.5 10", "2027-02 0.1 90");

    assertThat(rates.total(Aggregation.RATE_OF_SUMS).orElseThrow().value())
        .isEqualByComparingTo("0.14");
    assertThat(rates.total(Aggregation.RATE_OF_SUMS).orElseThrow().base())
        .isEqualByComparingTo("100");
    assertThat(of("2027-01 0.5 10", "2027-02 0.1").total(Aggregation.RATE_OF_SUMS))
        .as("without a base it has none")
        .isEmpty();
    assertThat(of("2027-01 0.5 0", "2027-02 0.1 0").total(Aggregation.RATE_OF_SUMS)).isEmpty();
  }

  @Test
  void shouldNotDivideWhatWasToldOfLongerStretches() {
    Series mixed = of("2027-Q1 30", "2027-04-02 5");

    assertThat(told(mixed.per(MeasuringRhythm.MONTHLY, Aggregation.SUM)))
        .containsExactly("2027-04-01 5");
    assertThat(told(mixed.per(MeasuringRhythm.QUARTERLY, Aggregation.SUM)))
        .containsExactly("2027-01-01 30", "2027-04-01 5");
  }

  @Test
  void shouldBeNoSurerThanItsLeastSurePart() {
    Point guess =
        new Point(
            LocalDate.of(2027, 1, 2),
            LocalDate.of(2027, 1, 2),
            BigDecimal.ONE,
            null,
            Certainty.ASSUMED);

    Series series = new Series(List.of(guess, point("2027-01-01", "1", null)));

    assertThat(series.total(Aggregation.SUM).orElseThrow().certainty())
        .isEqualTo(Certainty.ASSUMED);
    assertThat(series.latest()).contains(guess);
    assertThat(Series.EMPTY.total(Aggregation.SUM)).isEmpty();
  }
}
