package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonthTest {
  private static final Month MARCH = Month.of(2027, 3);

  @Test
  void shouldCountMonthsAcrossYears() {
    assertThat(MARCH.plus(10)).isEqualTo(Month.of(2028, 1));
    assertThat(MARCH.plus(-3)).isEqualTo(Month.of(2026, 12));
    assertThat(MARCH.until(Month.of(2028, 1))).isEqualTo(10);
    assertThat(MARCH.until(Month.of(2026, 12))).isEqualTo(-3);
  }

  @Test
  void shouldComeBackFromEveryStep() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      int months = random.nextInt(2_000) - 1_000;
      assertThat(MARCH.until(MARCH.plus(months))).isEqualTo(months);
      assertThat(MARCH.plus(months).plus(-months)).isEqualTo(MARCH);
      assertThat(Integer.signum(MARCH.plus(months).compareTo(MARCH)))
          .isEqualTo(Integer.signum(months));
    }
  }

  @Test
  void shouldBeTheMonthOfADay() {
    assertThat(Month.of(LocalDate.of(2027, 3, 31))).isEqualTo(MARCH).hasToString("2027-03");
  }

  @Test
  void shouldIncludeBothEndsOfASpan() {
    MonthSpan span = new MonthSpan(MARCH, Month.of(2027, 5));

    assertThat(span.contains(Month.of(2027, 2))).isFalse();
    assertThat(span.contains(MARCH)).isTrue();
    assertThat(span.contains(Month.of(2027, 5))).isTrue();
    assertThat(span.contains(Month.of(2027, 6))).isFalse();
  }

  @Test
  void shouldHaveNoEndWhereNoneIsSet() {
    assertThat(new MonthSpan(MARCH, null).contains(Month.of(2999, 12))).isTrue();
    assertThat(new DateSpan(LocalDate.of(2027, 3, 1), null).contains(LocalDate.of(2999, 12, 31)))
        .isTrue();
  }

  @Test
  void shouldTakeAnEndAtTheBeginningButNotBefore() {
    LocalDate day = LocalDate.of(2027, 3, 1);

    assertThat(new MonthSpan(MARCH, MARCH).contains(MARCH)).isTrue();
    assertThat(new DateSpan(day, day).contains(day)).isTrue();
    assertThat(new DateSpan(day, day).contains(day.minusDays(1))).isFalse();
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> new MonthSpan(MARCH, MARCH.plus(-1)))
        .withMessageContaining("/to");
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> new DateSpan(day, day.minusDays(1)))
        .withMessageContaining("/to");
  }
}
