package io.planwerk.persistence.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedMonthTest {
  private static final Month FEBRUARY =
      new Month(new Subject.Figure(new KpiId("clicks")), Slice.WHOLE, LocalDate.of(2028, 2, 1));
  private static final LocalDate LAST = LocalDate.of(2028, 2, 29);

  private static Observation of(
      LocalDate from,
      LocalDate to,
      String value,
      @Nullable String base,
      Certainty certainty,
      @Nullable String source) {
    return new Observation(
        FEBRUARY.subject(),
        FEBRUARY.slice(),
        new Point(
            from, to, new BigDecimal(value), base == null ? null : new BigDecimal(base), certainty),
        source);
  }

  private static List<Observation> unpacked(byte[] points) {
    List<Observation> found = new ArrayList<>();
    PackedMonth.each(FEBRUARY, points, found::add);
    return found;
  }

  private static List<Observation> unpacked(List<Observation> observations) {
    return unpacked(PackedMonth.of(FEBRUARY, observations).points());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "-1",
        "63",
        "64",
        "-64",
        "0.0623",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345.0123456789",
        "-999999999999999.9999999999"
      })
  void shouldKeepEveryDigit(String value) {
    Observation one = of(LAST, LAST, value, value.replace("-", ""), Certainty.MEASURED, "export");

    assertThat(unpacked(List.of(one))).containsExactly(one);
  }

  @Test
  void shouldKeepDaysCertaintyAndSource() {
    Observation year =
        of(LocalDate.of(1900, 1, 1), LAST, "7", null, Certainty.ASSUMED, "„Umfrage“, 2028");
    Observation day = of(LAST, LAST, "7", "0", Certainty.ESTIMATED, null);
    Observation first =
        of(FEBRUARY.first(), FEBRUARY.first(), "7", null, Certainty.MEASURED, "export");

    assertThat(unpacked(List.of(day, year, first)))
        .as("by last and first days")
        .containsExactly(first, year, day);
    assertThat(PackedMonth.of(FEBRUARY, List.of(day, first)).lastDay()).isEqualTo(LAST);
  }

  @Test
  void shouldTakeFewBytesForADay() {
    List<Observation> days =
        IntStream.rangeClosed(1, 29)
            .mapToObj(FEBRUARY.first()::withDayOfMonth)
            .map(day -> of(day, day, "1234.56", null, Certainty.MEASURED, "export"))
            .toList();

    assertThat(PackedMonth.of(FEBRUARY, days).points().length).isLessThan(29 * 10);
  }

  @Test
  void shouldRefuseAnotherForm() {
    assertThatThrownBy(() -> unpacked(new byte[] {2, 0}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("later version");
  }
}
