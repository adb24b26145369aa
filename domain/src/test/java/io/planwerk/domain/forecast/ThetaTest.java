package io.planwerk.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThetaTest {
  private static final double Z80 = 1.2815515655446004;
  private static final double Z95 = 1.959963984540054;

  /** R searches share and level with Nelder-Mead and stops a little short. */
  private static final double NEAR = 2e-4;

  @ParameterizedTest
  @MethodSource("io.planwerk.domain.forecast.Reference#all")
  void shouldForecastAsRDoes(Reference reference) {
    Theta theta = Theta.of(reference.values(), 0, reference.season());

    for (int ahead = 1; ahead <= reference.mean().length; ahead++) {
      double mean = reference.mean()[ahead - 1];
      assertThat(theta.point(ahead)).isCloseTo(mean, within(NEAR * Math.abs(mean)));
    }
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.domain.forecast.Reference#all")
  void shouldReckonTheSameBoundsFromShareAndSurprises(Reference reference) {
    Theta theta = Theta.of(reference.values(), 0, reference.season());
    Smoothing smoothing = theta.smoothing();

    for (int i = 0; i < reference.mean().length; i++) {
      double error =
          Math.sqrt(
              smoothing.squares()
                  / (reference.values().length - 2)
                  * (1 + i * smoothing.share() * smoothing.share()));
      double point = theta.point(i + 1);
      double near = NEAR * Math.abs(point);
      assertThat(point - Z80 * error).isCloseTo(reference.lower80()[i], within(near));
      assertThat(point + Z80 * error).isCloseTo(reference.upper80()[i], within(near));
      assertThat(point - Z95 * error).isCloseTo(reference.lower95()[i], within(near));
      assertThat(point + Z95 * error).isCloseTo(reference.upper95()[i], within(near));
    }
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.domain.forecast.Reference#all")
  void shouldSeeASeasonWhereRSeesOne(Reference reference) {
    assertThat(Season.of(reference.values(), reference.season()).isThere())
        .isEqualTo(reference.season() > 1);
  }

  @Test
  void shouldFindTheBestOfAllShares() {
    double[] values = Reference.all().getFirst().values();
    double found = Smoothing.of(values).squares();

    for (double share = 0.01; share < 1; share += 0.01) {
      assertThat(squares(values, share, Smoothing.of(values).first()))
          .isGreaterThanOrEqualTo(found * (1 - 1e-9));
    }
  }

  @Test
  void shouldAddASeasonWhereFiguresGoBelowZero() {
    double[] values = new double[48];
    Arrays.setAll(values, i -> 3 * Math.sin(i * Math.PI / 6));

    Theta theta = Theta.of(values, 0, 12);

    assertThat(theta.season().multiplies()).isFalse();
    for (int ahead = 1; ahead <= 12; ahead++) {
      assertThat(theta.point(ahead))
          .isCloseTo(3 * Math.sin((47 + ahead) * Math.PI / 6), within(0.1));
    }
  }

  private static double squares(double[] values, double share, double first) {
    double level = first;
    double squares = 0;
    for (double value : values) {
      squares += (value - level) * (value - level);
      level += share * (value - level);
    }
    return squares;
  }
}
