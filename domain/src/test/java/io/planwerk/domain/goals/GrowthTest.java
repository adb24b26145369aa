package io.planwerk.domain.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {

  @ParameterizedTest(name = "{0} per {1} is {2} per year")
  @CsvSource({
    "0.2, YEAR, 0.2",
    "0.2, QUARTER, 1.0736",
    "0.3, QUARTER, 1.8561",
    "0.1, MONTH, 2.138428376721",
    "-0.5, QUARTER, -0.9375",
    "0, MONTH, 0",
  })
  void shouldCompoundOverAYear(BigDecimal rate, GrowthPeriod per, BigDecimal perYear) {
    assertThat(new Growth(rate, per).perYear()).isEqualTo(perYear);
  }

  @Test
  void shouldKeepSmallRatesExact() {
    assertThat(new Growth(new BigDecimal("0.0000000001"), GrowthPeriod.YEAR).perYear())
        .isEqualTo("0.0000000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-1.5"})
  void shouldRefuseToShrinkByEverythingOrMore(BigDecimal rate) {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> new Growth(rate, GrowthPeriod.QUARTER));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/rate");
  }
}
