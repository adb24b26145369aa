package io.planwerk.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.forecast.Outlook.Forecast;
import io.planwerk.domain.forecast.Outlook.Method;
import io.planwerk.domain.forecast.Outlook.TooLittleData;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForecastsTest {

  @Test
  void shouldRefuseTooFewValues() {
    Outlook outlook = Forecasts.of(new double[] {1, 2, 3, 4, 5, 6, 7}, 1, 3);

    assertThat(outlook).isEqualTo(new TooLittleData(7, 8));
    assertThat(((TooLittleData) outlook).reason().de())
        .isEqualTo("Für eine Prognose liegen zu wenige Werte vor: 7 von mindestens 8.");
    assertThat(((TooLittleData) outlook).reason().en())
        .isEqualTo("There is too little data for a forecast: 7 of at least 8 values.");
  }

  @Test
  void shouldRefuseNothingAtAll() {
    assertThat(Forecasts.of(new double[0], 12, 1)).isEqualTo(new TooLittleData(0, 8));
  }

  @Test
  void shouldLookAheadTwiceAsFarAsBackAndNoFurther() {
    double[] values = noise(10, 1);

    assertThat(Forecasts.of(values, 1, 20)).isInstanceOf(Forecast.class);
    assertThat(Forecasts.of(values, 1, 21)).isEqualTo(new TooLittleData(10, 11));
  }

  @Test
  void shouldKeepToAConstant() {
    double[] values = new double[12];
    Arrays.fill(values, 40);

    Forecast forecast = forecast(values, 12, 3);

    assertThat(forecast.values())
        .allSatisfy(
            value -> {
              assertThat(value.point()).isCloseTo(40, within(1e-9));
              assertThat(value.interval(0.95).upper()).isCloseTo(40, within(1e-9));
              assertThat(value.chanceOfAtLeast(41)).isZero();
              assertThat(value.chanceOfAtMost(41)).isEqualTo(1);
            });
    assertThat(forecast.totals().get(2).point()).isCloseTo(120, within(1e-9));
  }

  @Test
  void shouldSeeASeasonInMoreThanTwo() {
    double[] noise = noise(60, 4);
    double[] values = new double[60];
    Arrays.setAll(values, i -> noise[i] * (1 + 0.4 * Math.sin(i * Math.PI / 6)));

    assertThat(forecast(values, 12, 3).method()).isEqualTo(Method.SEASONAL_THETA);
    assertThat(forecast(values, 1, 3).method()).isEqualTo(Method.THETA);
    assertThat(forecast(Arrays.copyOf(values, 24), 12, 3).method()).isEqualTo(Method.THETA);
    assertThat(forecast(noise, 12, 3).method()).isEqualTo(Method.THETA);
  }

  @Test
  void shouldFillShortGapsByTheLineBetweenNeighbours() {
    double[] whole = noise(20, 2);
    whole[10] = (whole[9] + whole[11]) / 2;
    double[] gap = whole.clone();
    gap[10] = Double.NaN;

    Forecast forecast = forecast(gap, 1, 3);

    assertThat(forecast.points()).isEqualTo(19);
    assertThat(forecast.filled()).isEqualTo(1);
    assertThat(forecast.values().getFirst().point())
        .isEqualTo(forecast(whole, 1, 3).values().getFirst().point());
    assertThat(forecast.values().getFirst().spread())
        .isGreaterThan(forecast(whole, 1, 3).values().getFirst().spread());
  }

  @Test
  void shouldLeaveOutWhatLiesBeforeALongGap() {
    double[] late = noise(10, 3);
    double[] values = new double[30];
    Arrays.fill(values, Double.NaN);
    values[0] = 9_000;
    System.arraycopy(late, 0, values, 20, 10);

    Forecast forecast = forecast(values, 1, 3);

    assertThat(forecast).isEqualTo(forecast(late, 1, 3));
    assertThat(forecast.points()).isEqualTo(10);
    assertThat(forecast.filled()).isZero();
  }

  @Test
  void shouldNotGoBelowZeroWhereNothingEverDid() {
    double[] falling = {40, 35, 32, 24, 21, 15, 11, 8, 6, 2};
    double[] below = falling.clone();
    below[9] = -2;

    assertThat(forecast(falling, 1, 12).values())
        .allMatch(value -> value.interval(0.95).lower() >= 0)
        .allMatch(value -> value.chanceOfAtLeast(0) == 1);
    assertThat(forecast(below, 1, 12).values().getLast().interval(0.8).lower()).isNegative();
  }

  @Test
  void shouldHoldThePointBetweenItsBounds() {
    for (int seed = 0; seed < 200; seed++) {
      Forecast forecast = forecast(noise(8 + seed % 40, seed), 1 + seed % 12, 12);
      for (Prediction value : forecast.values()) {
        assertNested(value);
      }
      for (Prediction total : forecast.totals()) {
        assertNested(total);
      }
    }
  }

  private static void assertNested(Prediction value) {
    Prediction.Interval eighty = value.interval(0.8);
    Prediction.Interval wide = value.interval(0.95);
    assertThat(value.point()).isBetween(eighty.lower(), eighty.upper());
    assertThat(eighty.lower()).isBetween(wide.lower(), value.point());
    assertThat(eighty.upper()).isBetween(value.point(), wide.upper());
    assertThat(value.chanceOfAtLeast(eighty.upper())).isCloseTo(0.1, within(1e-6));
    assertThat(value.chanceOfAtMost(wide.upper())).isCloseTo(0.975, within(1e-6));
  }

  @Test
  void shouldBeLessSureOfWhatIsFurtherAhead() {
    for (int seed = 0; seed < 100; seed++) {
      Forecast forecast = forecast(noise(30, seed), 1, 12);
      for (int i = 1; i < 12; i++) {
        assertThat(forecast.values().get(i).spread())
            .isGreaterThanOrEqualTo(forecast.values().get(i - 1).spread());
        assertThat(forecast.totals().get(i).spread())
            .isGreaterThan(forecast.totals().get(i - 1).spread());
      }
    }
  }

  @Test
  void shouldBeSurerWithMoreValues() {
    double few = 0;
    double many = 0;
    for (int seed = 0; seed < 200; seed++) {
      double[] values = noise(60, seed);
      few += width(Arrays.copyOfRange(values, 50, 60));
      many += width(values);
    }

    assertThat(many).isLessThan(0.8 * few);
  }

  private static double width(double[] values) {
    Prediction.Interval interval = forecast(values, 1, 6).values().getLast().interval(0.95);
    return interval.upper() - interval.lower();
  }

  @Test
  void shouldFollowTheUnitOfTheValues() {
    double[] values = noise(36, 5);
    double[] cents = Arrays.stream(values).map(value -> 100 * value).toArray();

    Prediction euro = forecast(values, 12, 6).totals().getLast();
    Prediction cent = forecast(cents, 12, 6).totals().getLast();

    assertThat(cent.point()).isCloseTo(100 * euro.point(), within(1e-3));
    assertThat(cent.spread()).isCloseTo(100 * euro.spread(), within(1e-2));
  }

  @Test
  void shouldReadOnlyTheLastValues() {
    double[] values = noise(2_000, 6);

    assertThat(Forecasts.of(values, 7, 30))
        .isEqualTo(Forecasts.of(Arrays.copyOfRange(values, 2_000 - 364, 2_000), 7, 30));
  }

  private static Forecast forecast(double[] values, int season, int periods) {
    return (Forecast) Forecasts.of(values, season, periods);
  }

  private static double[] noise(int count, long seed) {
    Random random = new Random(seed);
    double[] values = new double[count];
    Arrays.setAll(values, _ -> 100 + 10 * random.nextGaussian());
    return values;
  }
}
