package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Goals;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  @Test
  void shouldWriteWhatThereIsInTheOrderOfTheComponents() {
    Object tree =
        RecordWriter.write(
            new Goal(
                new GoalId("newsletter"),
                new Name("Newsletter"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                new BigDecimal("2.50"),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2027, 12, 31),
                new Target.Qualitative(List.of()),
                "because"));

    assertThat(tree)
        .hasToString(
            "{id=newsletter, name=Newsletter, weight=2.5, due=2027-12-31,"
                + " target={kind=QUALITATIVE}, rationale=because}");
  }

  @Test
  void shouldWriteSingleValuesInTheirForm() {
    assertThat(RecordWriter.write(new Name("x"))).isEqualTo("x");
    assertThat(RecordWriter.write(Month.of(2027, 3))).isEqualTo("2027-03");
    assertThat(RecordWriter.write(new Hours(new BigDecimal("7.50"))))
        .isEqualTo(new BigDecimal("7.5"));
    assertThat(RecordWriter.write(Percentage.ALL)).isEqualTo(BigDecimal.ONE);
    assertThat(RecordWriter.write(7)).isEqualTo(new BigDecimal(7));
    assertThat(RecordWriter.write(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(RecordWriter.write(ZoneId.of("Europe/Berlin"))).isEqualTo("Europe/Berlin");
    assertThat(RecordWriter.write(Currency.getInstance("EUR"))).isEqualTo("EUR");
    assertThat(RecordWriter.write(true)).isEqualTo(true);
  }

  @Test
  void shouldWriteNumbersWithoutExponent() {
    assertThat(RecordWriter.write(new BigDecimal("1e3"))).hasToString("1000");
    assertThat(RecordWriter.write(new BigDecimal("0.00"))).hasToString("0");
  }

  @Test
  void shouldWriteMoneyWithTheUsualDigits() {
    assertThat(RecordWriter.write(Money.of("1250", "EUR")))
        .isEqualTo(Map.of("amount", "1250.00", "currency", "EUR"));
  }

  @Test
  void shouldWriteSpans() {
    assertThat(RecordWriter.write(new MonthSpan(Month.of(2027, 1), null)))
        .isEqualTo(Map.of("from", "2027-01"));
  }

  @Test
  void shouldWriteNothingWhereThereIsNothing() {
    assertThat(RecordWriter.write(null)).isNull();
    assertThat(RecordWriter.write(List.of())).isNull();
    assertThat(RecordWriter.write(new Goals(List.of(), List.of()))).isNull();
  }

  @Test
  void shouldRefuseWhatHasNoPlaceInADocument() {
    assertThatIllegalStateException().isThrownBy(() -> RecordWriter.write(Duration.ZERO));
  }
}
