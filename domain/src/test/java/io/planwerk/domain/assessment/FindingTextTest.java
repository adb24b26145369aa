package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings say, with names and figures as each language writes them. */
class FindingTextTest {
  private static final String NO_BREAK_SPACE = "\u00a0";

  @Test
  void shouldSayHowManyOfHowManyAndWhich() {
    Plan plan =
        Plan.of2027().goal("reach").goal("image").goal("leads", "audiences", List.of("builders"));

    assertThat(messages(plan, "goals.no-audience"))
        .containsExactly(
            new Bilingual(
                "2 von 3 Zielen haben keine Zielgruppe: „reach“ und „image“",
                "2 of 3 goals have no audience: 'reach' and 'image'"));
  }

  @Test
  void shouldSpeakOfOneInTheSingular() {
    Plan plan = Plan.draft().goal("reach");

    assertThat(messages(plan, "goals.no-audience"))
        .containsExactly(
            new Bilingual(
                "1 von 1 Ziel hat keine Zielgruppe: „reach“",
                "1 of 1 goal has no audience: 'reach'"));
  }

  @Test
  void shouldNameTheFirstSixAndCountTheRest() {
    Plan plan = Plan.draft();
    IntStream.rangeClosed(1, 8).forEach(number -> plan.goal("g" + number));

    assertThat(messages(plan, "goals.no-audience").getFirst().en())
        .endsWith("'g1', 'g2', 'g3', 'g4', 'g5', 'g6' and 2 more");
  }

  @Test
  void shouldSayWhatEachGoalLacks() {
    Plan plan = Plan.of2027().goal("reach", "owner", "head", "target", figure("metric", "readers"));

    assertThat(messages(plan, "goals.unmeasurable"))
        .containsExactly(
            new Bilingual(
                "1 von 1 Ziel ist nicht überprüfbar: „reach“ (ohne Zielwert, Frist)",
                "1 of 1 goal is impossible to check: 'reach' (without target value, due date)"));
  }

  @Test
  void shouldSayTheYearlyRateOfAQuarterlyOne() {
    Plan plan =
        Plan.draft()
            .goal("reach", "target", figure("growth", fields("rate", 0.25, "per", "QUARTER")));

    assertThat(messages(plan, "goals.growth-unrealistic"))
        .containsExactly(
            new Bilingual(
                "„reach“ verlangt +25 % im Quartal, das sind +144 % im Jahr (Grenze: +100 %)"
                    .replace(" %", NO_BREAK_SPACE + "%"),
                "'reach' asks for +25% a quarter, which is +144% a year (bound: +100%)"));
  }

  @Test
  void shouldCompoundFromBaselineToTarget() {
    Plan plan =
        Plan.of2027()
            .goal(
                "reach",
                "due",
                "2027-07-02",
                "target",
                figure("baseline", 100, "baselineOn", "2027-01-01", "value", 150));

    assertThat(messages(plan, "goals.growth-unrealistic").getFirst().en())
        .isEqualTo("'reach' asks for +126% a year (bound: +100%)");
  }

  @Test
  void shouldNotCompoundTheWayOfAShortCampaign() {
    Plan plan =
        Plan.of2027()
            .goal(
                "reach",
                "due",
                "2027-02-01",
                "target",
                figure("baseline", 100, "baselineOn", "2027-01-01", "value", 150));

    assertThat(messages(plan, "goals.growth-unrealistic")).isEmpty();
  }

  @Test
  void shouldSayBothSumsInTheLanguagesForm() {
    Plan plan =
        Plan.draft()
            .budget(
                "hours",
                "PERSONNEL",
                "108000.00",
                "TOTAL",
                "span",
                fields("from", "2020-03", "to", "2020-12"))
            .set("period", fields("from", "2020-03-01", "to", "2020-12-31"))
            .statedTotal("sum", "120000.00", "per", "YEAR")
            .statedTotal("all", "108000.00", "per", "TOTAL");

    assertThat(messages(plan, "resources.stated-totals-differ"))
        .containsExactly(
            new Bilingual(
                "„sum“: angegeben sind 120.000 EUR im Jahr, die Teile ergeben 129.600 EUR"
                    + " (108.000 EUR in 10 Monaten)",
                "'sum': EUR 120,000 a year is stated, the parts give EUR 129,600"
                    + " (EUR 108,000 in 10 months)"));
  }

  @Test
  void shouldNotCompareSumsOfDifferentCurrencies() {
    Plan plan =
        Plan.of2027()
            .budget("ads", "PAID_MEDIA", "100.00", "YEAR")
            .add(
                "resources",
                "statedTotals",
                "sum",
                "amount",
                fields("amount", "1.00", "currency", "USD"));

    assertThat(messages(plan, "resources.stated-totals-differ")).isEmpty();
  }

  @Test
  void shouldSayWhatAReportStatesAndWhatItsFiguresGive() {
    Plan plan =
        Plan.draft()
            .kpi("rate")
            .report(
                "spring",
                fields("kpi", "rate", "previous", 7.52, "value", 8.06, "statedChange", 0.11));

    assertThat(messages(plan, "measurement.report-contradicts-series"))
        .containsExactly(
            new Bilingual(
                "„spring“ nennt für „rate“ +11 %, die Zahlen (7,52 auf 8,06) ergeben +7,2 %"
                    .replace(" %", NO_BREAK_SPACE + "%"),
                "'spring' states +11% for 'rate', the figures (7.52 to 8.06) give +7.2%"));
  }

  @Test
  void shouldSayBothTargetsOfOneGoal() {
    Plan plan =
        Plan.draft()
            .goal(
                "reach",
                "target",
                figure("value", 2000, "growth", fields("rate", 0.5, "per", "QUARTER")));

    assertThat(messages(plan, "goals.two-targets-one-kpi").getFirst().en())
        .isEqualTo("'reach' has two targets: 2,000 and +50% a quarter");
  }

  @ParameterizedTest
  @CsvSource({"5000, 0", "5070, 0", "5090, 1", "6000, 1"})
  void shouldTakeAValueAndThePaceThatLeadsToItForOneTarget(int value, int findings) {
    Plan plan =
        Plan.of2027()
            .goal(
                "reach",
                "target",
                figure(
                    "baseline",
                    4000,
                    "value",
                    value,
                    "growth",
                    fields("rate", 0.25, "per", "YEAR")));

    assertThat(messages(plan, "goals.two-targets-one-kpi")).hasSize(findings);
  }

  @Test
  void shouldMendAGoalWhoseMetricIsAKpiByName() {
    Plan plan = Plan.draft().kpi("readers").goal("reach", "target", figure("metric", "Readers"));
    Finding finding =
        assessed(plan).findings().stream()
            .filter(f -> f.rule().equals("measurement.goal-without-kpi"))
            .findFirst()
            .orElseThrow();

    Reading<Object> mended =
        finding.fix().applyTo(StrategyFormat.CURRENT.write(plan.strategy()).tree());

    assertThat(mended).isInstanceOf(Reading.Read.class);
    Object tree = ((Reading.Read<Object>) mended).value();
    assertThat(StrategyFormat.CURRENT.read(tree))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read ->
                assertThat(rules((StrategyDocument) read.value()))
                    .doesNotContain("measurement.goal-without-kpi"));
  }

  private static List<String> rules(StrategyDocument document) {
    return new Checklist(Thresholds.DEFAULT)
        .assess(Evidence.of(document.strategy(), Plan.DAY)).findings().stream()
            .map(Finding::rule)
            .toList();
  }

  static List<Bilingual> messages(Plan plan, String rule) {
    return assessed(plan).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::message)
        .toList();
  }

  private static Assessment assessed(Plan plan) {
    return new Checklist(Thresholds.DEFAULT).assess(plan.evidence());
  }
}
