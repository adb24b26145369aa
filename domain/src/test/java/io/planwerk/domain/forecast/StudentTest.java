package io.planwerk.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTest {

  /** Quantiles of R's qt. */
  @ParameterizedTest
  @CsvSource({
    "2, 0.9, 1.885618083",
    "2, 0.975, 4.302652729",
    "4, 0.9, 1.533206274",
    "4, 0.975, 2.776445105",
    "6, 0.9, 1.439755747",
    "6, 0.975, 2.446911851"
  })
  void shouldKnowTheDistribution(int freedom, double share, double t) {
    assertThat(Student.above(share, freedom)).isCloseTo(t, within(1e-8));
    assertThat(Student.below(t, freedom)).isCloseTo(share, within(1e-10));
    assertThat(Student.below(-t, freedom)).isCloseTo(1 - share, within(1e-10));
  }
}
