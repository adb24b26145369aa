package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "0e-999999999, true",
    "0e999999999, true",
    "-0.0, true",
    "999999999999999, true",
    "1000000000000000, false",
    "-999999999999999.9999999999, true",
    "0.0000000001, true",
    "0.00000000001, false",
    "1.10000000000000000000, true",
    "1e14, true",
    "1e15, false",
    "1e2147483647, false",
    "1e-2147483647, false"
  })
  void shouldBoundBothEnds(BigDecimal number, boolean inBounds) {
    assertThat(Decimals.inBounds(number)).isEqualTo(inBounds);
  }

  @ParameterizedTest
  @CsvSource({"1.50, 1.5", "100, 100", "1e2, 100", "0.000, 0", "-0.10, -0.1", "1200e-2, 12"})
  void shouldHaveOneFormForEachNumber(BigDecimal number, String normal) {
    assertThat(Decimals.normal(number)).hasToString(normal);
  }

  @Test
  void shouldMakeEqualNumbersEqualValues() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(), random.nextInt(10));
      BigDecimal sameWithZeros = number.setScale(number.scale() + random.nextInt(5));

      assertThat(Decimals.normal(sameWithZeros))
          .isEqualTo(Decimals.normal(number))
          .isEqualByComparingTo(number);
      assertThat(Decimals.normal(number).scale()).isNotNegative();
    }
  }
}
