package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static io.planwerk.domain.assessment.Plan.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.planwerk.domain.assessment.Assessment.Verdict;
import io.planwerk.domain.assessment.View.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final Checklist CHECKLIST = new Checklist(Thresholds.DEFAULT);

  @Test
  void shouldGiveAnEmptyStrategyNoPointsAtAll() {
    Assessment assessment = CHECKLIST.assess(Plan.draft().evidence());

    assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(assessment.points()).extracting(View::score).containsOnly(0);
    assertThat(assessment.components()).extracting(View::score).containsOnly(0);
  }

  @Test
  void shouldShowTheTenPointsAndTheFourComponentsInOrder() {
    Assessment assessment = CHECKLIST.assess(Plan.draft().evidence());

    assertThat(assessment.points())
        .extracting(View::id)
        .containsExactly(
            "strategy",
            "goals",
            "organisation",
            "effort",
            "audiences",
            "monitoring",
            "content",
            "crisis",
            "measurement",
            "people");
    assertThat(assessment.components())
        .extracting(View::id)
        .containsExactly("content", "platforms", "integration", "community");
  }

  @Test
  void shouldTellTheWorstFirstAndThenInTheOrderOfTheRules() {
    List<Finding> findings = CHECKLIST.assess(Plan.draft().evidence()).findings();

    assertThat(findings).isSortedAccordingTo(Comparator.comparing(Finding::severity));
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.BLOCKER)
        .extracting(Finding::rule)
        .containsExactly("goals.none", "organisation.no-responsible", "audiences.none");
  }

  @Test
  void shouldStopAdoptionWhenNoGoalCanBeMeasured() {
    Plan plan = Plan.draft().goal("reach").goal("image");

    assertThat(severities(plan, "goals.unmeasurable")).containsExactly(Severity.BLOCKER);
  }

  @Test
  void shouldOnlyWarnWhenSomeGoalCanBeMeasured() {
    Plan plan =
        Plan.draft()
            .goal("reach")
            .goal("leads", "target", figure("metric", "leads", "unit", "leads", "value", 10));

    assertThat(severities(plan, "goals.unmeasurable")).containsExactly(Severity.WARNING);
  }

  @Test
  void shouldOnlyHintAtAPaceThatSomebodyGaveReasonsFor() {
    Plan plan =
        Plan.draft()
            .goal(
                "reach",
                "rationale",
                "We start from next to nothing",
                "target",
                figure("growth", fields("rate", 0.5, "per", "QUARTER")));

    assertThat(severities(plan, "goals.growth-unrealistic")).containsExactly(Severity.HINT);
  }

  @Test
  void shouldScoreTheShareOfTheWeightsThatHold() {
    Plan plan = Plan.of2027().say("organisation", "responsible", "head");

    View organisation = view(CHECKLIST.assess(plan.evidence()).points(), "organisation");

    assertThat(organisation.rules())
        .extracting(View.Mark::rule, View.Mark::weight, View.Mark::state)
        .containsExactly(
            tuple("organisation.no-responsible", 5, State.HOLDS),
            tuple("organisation.no-working-group", 2, State.BROKEN),
            tuple("organisation.no-sponsor", 3, State.BROKEN),
            tuple("organisation.signoff-missing", 4, State.NOT_APPLICABLE),
            tuple("organisation.raci", 2, State.NOT_APPLICABLE),
            tuple("organisation.junior-only", 4, State.NOT_APPLICABLE),
            tuple("organisation.no-deputy", 3, State.NOT_APPLICABLE),
            tuple("organisation.department-not-involved", 3, State.NOT_APPLICABLE),
            tuple("resources.person-overbooked", 4, State.NOT_APPLICABLE));
    assertThat(organisation.score()).isEqualTo(50);
  }

  @Test
  void shouldRoundScoresHalfUp() {
    Plan plan =
        Plan.draft()
            .audience("builders", "needs", List.of(named("answers")))
            .theme("ourselves")
            .add("content", "keywords", "name", "theme", "ourselves");

    assertThat(view(CHECKLIST.assess(plan.evidence()).points(), "content").score()).isEqualTo(55);
  }

  @Test
  void shouldLeaveOutOfTheScoreWhatDoesNotApply() {
    Plan plan =
        Plan.of2027()
            .add("monitoring", "topics", "company")
            .add("monitoring", "supplies", "week", "person", "head");

    assertThat(view(CHECKLIST.assess(plan.evidence()).points(), "monitoring").score())
        .isEqualTo(100);
  }

  @Test
  void shouldShowOwnComponentsWithTheirFieldsAndRules() {
    Plan plan =
        Plan.draft()
            .component(
                "dealers",
                "fields",
                List.of(
                    named("contact", "type", "TEXT", "required", true, "value", "Known"),
                    named("count", "type", "NUMBER", "value", "12")),
                "rules",
                List.of(
                    named(
                        "enough",
                        "field",
                        "count",
                        "operator",
                        "AT_LEAST",
                        "value",
                        "30",
                        "severity",
                        "BLOCKER",
                        "message",
                        "Too few dealers")));

    Assessment assessment = CHECKLIST.assess(plan.evidence());

    assertThat(view(assessment.components(), "components.dealers"))
        .satisfies(
            own -> {
              assertThat(own.score()).isEqualTo(60);
              assertThat(own.title().de()).isEqualTo("dealers");
            });
    assertThat(assessment.findings())
        .filteredOn(finding -> finding.rule().equals("components.enough"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
              assertThat(finding.pointers()).containsExactly("/components/items/0/fields/1");
              assertThat(finding.message().en()).isEqualTo("Too few dealers");
            });
  }

  @Test
  void shouldHoldOwnRulesAgainstTheDayAndAgainstOtherFields() {
    Plan plan =
        Plan.draft()
            .component(
                "dealers",
                "fields",
                List.of(
                    named("contract", "type", "DATE", "value", "2027-05-31"),
                    named("page", "type", "LINK", "value", "https://example.org"),
                    named("editor", "type", "TEXT")),
                "rules",
                List.of(
                    named(
                        "runs",
                        "field",
                        "contract",
                        "operator",
                        "TODAY_OR_LATER",
                        "severity",
                        "WARNING"),
                    named(
                        "edited",
                        "field",
                        "editor",
                        "operator",
                        "PRESENT",
                        "other",
                        "page",
                        "severity",
                        "WARNING")));

    assertThat(CHECKLIST.assess(plan.evidence()).findings())
        .filteredOn(finding -> finding.rule().startsWith("components."))
        .extracting(Finding::rule, Finding::pointers)
        .containsExactly(
            tuple("components.runs", List.of("/components/items/0/fields/0")),
            tuple("components.edited", List.of("/components/items/0/fields/2")));
  }

  @Test
  void shouldNotLetAnOwnComponentStandInForAStandardOne() {
    Plan plan = Plan.draft().component("content").theme("advice");

    assertThat(CHECKLIST.assess(plan.evidence()).components())
        .extracting(View::id)
        .doesNotHaveDuplicates()
        .contains("content", "components.content");
  }

  @Test
  void shouldMeasureByTheBoundsGiven() {
    Thresholds patient = new Thresholds(Map.of(Bound.GROWTH_PER_YEAR, new BigDecimal("0.1")));
    Plan plan =
        Plan.draft().goal("reach", "target", figure("growth", fields("rate", 0.2, "per", "YEAR")));

    assertThat(new Checklist(patient).assess(plan.evidence()).findings())
        .filteredOn(finding -> finding.rule().equals("goals.growth-unrealistic"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.source()).contains("setting growth-per-year"));
  }

  @Test
  void shouldGiveEachRuleANameOfItsOwn() {
    assertThat(CHECKLIST.rules())
        .extracting(Rule::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+\\.[a-z-]+"));
  }

  private static List<Severity> severities(Plan plan, String rule) {
    return CHECKLIST.assess(plan.evidence()).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::severity)
        .toList();
  }

  private static View view(List<View> views, String id) {
    return views.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow();
  }
}
