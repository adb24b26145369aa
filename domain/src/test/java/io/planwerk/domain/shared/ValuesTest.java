package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "pt-BR", "zh-Hant-TW", "fil", "es-419"})
  void shouldKnowLanguages(String tag) {
    assertThat(new Language(tag).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "D", "DE", "german", "de_DE", "de-de", "de-", "de-DE-"})
  void shouldRefuseOtherLanguages(String tag) {
    assertRefused(() -> new Language(tag), FaultCode.INVALID_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "DEU", "XX", "EU", "UK"})
  void shouldRefuseWhatIsNoCountry(String code) {
    assertThat(new Country("DE").code()).isEqualTo("DE");
    assertRefused(() -> new Country(code), FaultCode.INVALID_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "a\nb", "a\tb", "a\u0007"})
  void shouldRefuseNamesThatAreBlankOrLonger(String name) {
    assertRefused(() -> new Name(name), FaultCode.INVALID_VALUE);
  }

  @Test
  void shouldLimitNamesByCharacters() {
    assertThat(new Name("😀".repeat(200))).hasToString("😀".repeat(200));
    assertRefused(() -> new Name("a".repeat(201)), FaultCode.TOO_LONG);
  }

  @Test
  void shouldKeepSharesBetweenNothingAndAll() {
    assertThat(new Percentage(new BigDecimal("0.50")))
        .isEqualTo(share("0.5"))
        .isLessThan(share("1.0"));
    assertThat(share("1.00")).isEqualTo(Percentage.ALL);
    assertRefused(() -> share("1.01"), FaultCode.OUT_OF_RANGE);
    assertRefused(() -> share("-0.01"), FaultCode.OUT_OF_RANGE);
  }

  @Test
  void shouldReckonWithHours() {
    assertThat(Hours.of(3).plus(new Hours(new BigDecimal("0.50"))).times(new BigDecimal(2)))
        .isEqualTo(Hours.of(7))
        .isGreaterThan(Hours.ZERO);
    assertRefused(() -> Hours.of(-1), FaultCode.OUT_OF_RANGE);
    assertRefused(() -> Hours.of(1).times(new BigDecimal(-1)), FaultCode.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 6, Integer.MAX_VALUE})
  void shouldJudgeOnFiveSteps(int value) {
    assertThat(new Rating(1)).isLessThan(new Rating(5));
    assertRefused(() -> new Rating(value), FaultCode.OUT_OF_RANGE);
  }

  @Test
  void shouldExpectWhatIsLikelyWithAnEyeOnTheEnds() {
    assertThat(estimate("1", "2", "9").expected()).isEqualByComparingTo("3");
    assertThat(estimate("2.0", "2", "2.00")).isEqualTo(estimate("2", "2", "2"));
    assertRefused(() -> estimate("3", "2", "9"), FaultCode.OUT_OF_RANGE);
    assertRefused(() -> estimate("1", "2", "1.9"), FaultCode.OUT_OF_RANGE);
  }

  @Test
  void shouldOnlyLinkToTheWeb() {
    assertThat(new Link(URI.create("https://example.org")).value()).hasHost("example.org");
    assertRefused(() -> new Link(URI.create("mailto:a@example.org")), FaultCode.INVALID_VALUE);
    assertRefused(() -> new Link(URI.create("/path")), FaultCode.INVALID_VALUE);
  }

  private static Percentage share(String fraction) {
    return new Percentage(new BigDecimal(fraction));
  }

  private static ThreePoint estimate(String least, String likely, String most) {
    return new ThreePoint(new BigDecimal(least), new BigDecimal(likely), new BigDecimal(most));
  }

  private static void assertRefused(ThrowingCallable making, FaultCode code) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(making)
        .satisfies(
            broken -> assertThat(broken.faults()).extracting(Fault::code).containsExactly(code));
  }
}
