package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "5, EUR, 5.00",
    "5.5, EUR, 5.50",
    "0.005, EUR, 0.005",
    "5.000, JPY, 5",
    "5, KWD, 5.000",
    "1e3, EUR, 1000.00",
    "0, EUR, 0.00",
    "1, XXX, 1"
  })
  void shouldShowTheUsualDigits(String amount, String currency, String shown) {
    assertThat(Money.of(amount, currency).amount()).hasToString(shown);
  }

  @Test
  void shouldBeEqualForEqualAmounts() {
    assertThat(Money.of("5.0", "EUR")).isEqualTo(Money.of("5.000", "EUR"));
    assertThat(Money.of("5", "EUR")).isNotEqualTo(Money.of("5", "USD"));
  }

  @Test
  void shouldAddInAnyOrder() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      Money a = random(random);
      Money b = random(random);
      Money c = random(random);

      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
      assertThat(a.times(new BigDecimal(3))).isEqualTo(a.plus(a).plus(a));
      assertThat(a.plus(a.times(new BigDecimal(-1)))).isEqualTo(Money.of("0", "EUR"));
      assertThat(a.plus(b).times(new BigDecimal("0.19")))
          .isEqualTo(a.times(new BigDecimal("0.19")).plus(b.times(new BigDecimal("0.19"))));
    }
  }

  @Test
  void shouldNotAddDifferentCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("5", "EUR").plus(Money.of("5", "USD")));
  }

  @Test
  void shouldKnowDebts() {
    assertThat(Money.of("-0.01", "EUR").isNegative()).isTrue();
    assertThat(Money.of("0", "EUR").isNegative()).isFalse();
  }

  private static Money random(Random random) {
    return new Money(
        BigDecimal.valueOf(random.nextInt(), random.nextInt(5)), Currency.getInstance("EUR"));
  }
}
