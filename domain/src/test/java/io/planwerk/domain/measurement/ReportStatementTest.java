package io.planwerk.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.EntityId.KpiId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportStatementTest {

  @Test
  void shouldGiveTheChangeAsAFractionOfTheValueBefore() {
    assertThat(statement("200", "250").change()).contains(new BigDecimal("0.25"));
    assertThat(statement("200", "150").change()).contains(new BigDecimal("-0.25"));
    assertThat(statement("200", "200").change()).contains(new BigDecimal("0"));
  }

  @Test
  void shouldCountARiseFromANegativeValueAsARise() {
    assertThat(statement("-20", "-10").change()).contains(new BigDecimal("0.5"));
  }

  @Test
  void shouldBearQuotientsWithoutEnd() {
    assertThat(statement("3", "4").change()).contains(new BigDecimal("0.3333333333333333"));
  }

  @Test
  void shouldKnowNoChangeWhereAValueIsMissing() {
    assertThat(statement(null, "4").change()).isEmpty();
    assertThat(statement("3", null).change()).isEmpty();
  }

  @Test
  void shouldKnowNoChangeFromZero() {
    assertThat(statement("0.00", "4").change()).isEmpty();
  }

  private static ReportStatement statement(@Nullable String previous, @Nullable String value) {
    return new ReportStatement(
        new KpiId("followers"), decimal(previous), decimal(value), null, null);
  }

  private static @Nullable BigDecimal decimal(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
