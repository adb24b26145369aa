package io.planwerk.domain.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.formulas.FormulaFault.Kind;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
  private static final Map<String, Integer> VALUES =
      Map.of("clicks", 30, "impressions", 1000, "paid-clicks", 12, "30-day-views", 7);

  @ParameterizedTest
  @CsvSource({
    "clicks / impressions * 100, 3",
    "clicks - paid-clicks, 18",
    "clicks -paid-clicks, 18",
    "clicks- paid-clicks, 18",
    "clicks – paid-clicks − 1, 17",
    "-clicks + 2 * (paid-clicks - 2), -10",
    "- -clicks, 30",
    "clicks - 2 - 3, 25",
    "clicks / 2 / 3, 5",
    "clicks × 2 ÷ 4, 15",
    "impressions * 20 %, 200",
    "impressions * 12.5%, 125",
    "30-day-views * 2, 14",
    "2 + clicks * 3, 92",
    "clicks, 30",
    "(clicks), 30"
  })
  void shouldCompute(String formula, BigDecimal result) {
    assertThat(value(formula)).get().usingComparator(BigDecimal::compareTo).isEqualTo(result);
  }

  @Test
  void shouldHaveNoValueForADivisionByZeroOrAMissingFigure() {
    assertThat(value("impressions / (clicks - 30)")).isEmpty();
    assertThat(computed("clicks / impressions").value(_ -> Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interaktionen / Impressionen",
        "saves / posts",
        "clicks per impression",
        "number of clicks / number of impressions",
        "impressions (unique)",
        "clicks, unique",
        "purchase value * frequency * duration",
        "percent 9-10 minus percent 0-6",
        "12 * 3"
      })
  void shouldTakeATextForPeopleAsOne(String formula) {
    Formulas formulas = formulas(formula);

    assertThat(formulas.of(new KpiId("rate"))).isEqualTo(new Formula.Prose(formula));
    assertThat(formulas.faults()).isEmpty();
    assertThat(formulas.notes().get(new KpiId("rate")).de())
        .isEqualTo("„" + formula + "“ wird nicht gerechnet: Die Kennzahl wird direkt erhoben.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "clicks / impresions * 100 | UNKNOWN_FIGURE | 10 | There is no figure 'impresions'"
            + " (position 10).",
        "clicks-impressions / clicks | UNKNOWN_FIGURE | 1 | There is no figure 'clicks-impressions'"
            + " (position 1). A minus needs blanks around it.",
        "clicks / Impressions | UNKNOWN_FIGURE | 10 | There is no figure 'Impressions' (position"
            + " 10).",
        "clicks / / impressions | SYNTAX | 10 | '/' doesn't fit at position 10.",
        "clicks / | SYNTAX | 9 | A figure or number is missing at the end.",
        "(clicks + 2 | SYNTAX | 1 | The parenthesis at position 1 isn't closed.",
        "clicks + 2) | SYNTAX | 11 | ')' doesn't fit at position 11.",
        "clicks ^ 2 + 1 | SYNTAX | 8 | '^' doesn't fit at position 8.",
        "clicks * 0,5 | SYNTAX | 11 | ',' doesn't fit at position 11.",
        "clicks + () | SYNTAX | 11 | ')' doesn't fit at position 11."
      })
  void shouldSayWhereAFormulaIsWrong(String formula, Kind kind, int position, String message) {
    assertThat(formulas(formula).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.position()).isEqualTo(position);
              assertThat(fault.message().en()).isEqualTo(message);
              assertThat(fault.message().de()).isNotBlank().isNotEqualTo(message);
              assertThat(fault.pointer()).isEqualTo("/measurement/kpis/4/formula");
            });
  }

  @Test
  void shouldRefuseWhatIsNestedOrLongBeyondReason() {
    String nested = "(".repeat(60) + "clicks" + ")".repeat(60) + " * 1";
    assertThat(formulas(nested).faults()).singleElement().extracting("position").isEqualTo(51);
    assertThat(formulas("-".repeat(900) + "clicks").faults()).hasSize(1);
    assertThat(formulas("clicks" + " + clicks".repeat(200)).faults())
        .singleElement()
        .extracting("position")
        .isEqualTo(0);
  }

  @Test
  void shouldFindFiguresThatAreComputedFromThemselves() {
    Formulas formulas =
        Formulas.of(
            List.of(
                kpi("a", null, "b * 2"),
                kpi("b", null, "c + 1"),
                kpi("c", null, "a - 1"),
                kpi("d", null, "a + 1"),
                kpi("e", null, "e + 1")));

    assertThat(formulas.faults())
        .extracting(fault -> fault.kpi().value() + ": " + fault.message().en())
        .containsExactly(
            "a: In the end the figure is computed from itself: a → b → c → a.",
            "b: In the end the figure is computed from itself: b → c → a → b.",
            "c: In the end the figure is computed from itself: c → a → b → c.",
            "e: In the end the figure is computed from itself: e → e.");
    assertThat(formulas.of(new KpiId("d"))).isInstanceOf(Formula.Computed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "spend + clicks, EUR, UNITS_DIFFER",
    "clicks - likes, clicks, UNITS_DIFFER",
    "spend + dollars, EUR, UNITS_DIFFER",
    "clicks / impressions + open-rate, percent, RESULT_UNIT",
    "clicks / impressions * 100 + open-rate, percent, ''",
    "clicks + click-count, Klicks, RESULT_UNIT",
    "clicks + click-count, clicks, ''",
    "clicks + 5, clicks, ''",
    "100 - open-rate, percent, ''",
    "clicks / impressions * 100, percent, ''",
    "clicks / impressions * 100, %, ''",
    "clicks / impressions, percent, RESULT_UNIT",
    "clicks / impressions, Anteil, ''",
    "spend / impressions * 1000, EUR, ''",
    "spend / clicks, EUR per click, ''",
    "spend / clicks, percent, RESULT_UNIT",
    "spend / clicks, clicks, RESULT_UNIT",
    "spend / clicks, USD, RESULT_UNIT",
    "spend * clicks, EUR, RESULT_UNIT",
    "spend / spend * 100, percent, ''",
    "clicks / posts, clicks per post, ''",
    "clicks / posts, spend, RESULT_UNIT",
    "clicks * 2, percent, RESULT_UNIT",
    "clicks * unsaid, percent, ''",
    "clicks + unsaid, percent, ''"
  })
  void shouldCheckUnits(String formula, String unit, String fault) {
    Formulas formulas =
        Formulas.of(
            List.of(
                kpi("clicks", "clicks", null),
                kpi("click-count", "click", null),
                kpi("impressions", "impressions", null),
                kpi("posts", "posts", null),
                kpi("likes", "likes", null),
                kpi("spend", "EUR", null),
                kpi("dollars", "USD", null),
                kpi("open-rate", "percent", null),
                kpi("unsaid", null, null),
                kpi("rate", unit, formula)));

    assertThat(formulas.faults())
        .extracting(f -> f.kind().name())
        .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    assertThat(formulas.of(new KpiId("rate")) instanceof Formula.Computed)
        .isEqualTo(!fault.equals("UNITS_DIFFER"));
  }

  @Test
  void shouldNameTheUnitsThatDiffer() {
    assertThat(
            Formulas.of(
                    List.of(
                        kpi("spend", "EUR", null),
                        kpi("clicks", "Klicks", null),
                        kpi("sum", null, "spend + clicks")))
                .faults())
        .extracting(fault -> fault.message().de())
        .containsExactly(
            "„EUR“ und „Klicks“ lassen sich nicht zusammenzählen oder voneinander abziehen"
                + " (Stelle 7).");
  }

  @Test
  void shouldComputeWhatAnyTreeGives() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double[] result = new double[1];
      String text = text(random, 4, result) + " + 0 * clicks";
      Optional<BigDecimal> value = value(text);
      if (Double.isFinite(result[0])) {
        assertThat(value.orElseThrow().doubleValue())
            .as(text)
            .isCloseTo(result[0], org.assertj.core.data.Percentage.withPercentage(1e-6));
      }
    }
  }

  /** A formula without divisions by something near 0, and what it comes to. */
  private static String text(Random random, int depth, double[] result) {
    if (depth == 0 || random.nextInt(4) == 0) {
      List<String> names = new ArrayList<>(VALUES.keySet());
      names.sort(null);
      String name = names.get(random.nextInt(names.size()));
      result[0] = VALUES.get(name);
      return name;
    }
    double[] right = new double[1];
    String one = text(random, depth - 1, result);
    String other = text(random, depth - 1, right);
    return switch (random.nextInt(4)) {
      case 0 -> {
        result[0] += right[0];
        yield "(" + one + " + " + other + ")";
      }
      case 1 -> {
        result[0] -= 2 * right[0] + 0.5;
        yield "(" + one + " - 2 * " + other + " - 0.5)";
      }
      case 2 -> {
        result[0] *= right[0];
        yield one + " * " + other;
      }
      default -> {
        result[0] /= right[0] * right[0] + 1;
        yield one + " / (" + other + " * " + other + " + 1)";
      }
    };
  }

  private static Optional<BigDecimal> value(String formula) {
    return computed(formula)
        .value(id -> Optional.ofNullable(VALUES.get(id.value())).map(BigDecimal::valueOf));
  }

  private static Expression computed(String formula) {
    return ((Formula.Computed) formulas(formula).of(new KpiId("rate"))).expression();
  }

  private static Formulas formulas(String formula) {
    return Formulas.of(
        List.of(
            kpi("clicks", null, null),
            kpi("impressions", null, null),
            kpi("paid-clicks", null, null),
            kpi("30-day-views", null, null),
            kpi("rate", null, formula)));
  }

  private static Kpi kpi(
      String id,
      @org.jspecify.annotations.Nullable String unit,
      @org.jspecify.annotations.Nullable String formula) {
    return Observed.kpi(id, unit, formula, Aggregation.SUM);
  }
}
