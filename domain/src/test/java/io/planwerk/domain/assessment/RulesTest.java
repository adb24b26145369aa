package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static io.planwerk.domain.assessment.Plan.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.assessment.View.State;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
  private static final Checklist CHECKLIST = new Checklist(Thresholds.DEFAULT);

  /**
   * A rule with a plan that breaks it, one that keeps it and, unless it holds for every plan, one
   * that it has nothing to say about.
   *
   * @param at where the broken plan is broken
   */
  record Example(String rule, Plan broken, List<String> at, Plan kept, Optional<Plan> beside) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Example always(String rule, Plan broken, List<String> at, Plan kept) {
    return new Example(rule, broken, at, kept, Optional.empty());
  }

  static Example where(String rule, Plan broken, List<String> at, Plan kept, Plan beside) {
    return new Example(rule, broken, at, kept, Optional.of(beside));
  }

  static Stream<Example> examples() {
    return Stream.of(
            orientation(),
            goals(),
            targets(),
            organisation(),
            effort(),
            audiences(),
            content(),
            platforms(),
            crisis(),
            MixExamples.examples(),
            measurement(),
            community(),
            PlanningExamples.examples(),
            ConductExamples.examples(),
            LaunchExamples.examples(),
            MeasurementExamples.examples(),
            PeopleExamples.examples())
        .flatMap(stream -> stream);
  }

  private static Stream<Example> orientation() {
    return Stream.of(
        always(
            "strategy.vision-missing",
            Plan.draft(),
            List.of("/orientation"),
            Plan.draft().say("orientation", "vision", fields("statement", "Ask us first"))),
        always(
            "roadmap.missing",
            Plan.draft(),
            List.of("/roadmap"),
            Plan.draft().add("roadmap", "stages", "pilot")),
        always(
            "orientation.areas-beyond-marketing",
            Plan.draft().add("orientation", "businessAreas", "brand", "kind", "MARKETING"),
            List.of("/orientation/businessAreas"),
            Plan.draft().add("orientation", "businessAreas", "jobs", "kind", "HUMAN_RESOURCES")),
        always(
            "orientation.competitors-unknown",
            Plan.draft()
                .add("orientation", "competitors", "seen", "presences", presence("youtube"))
                .add("orientation", "competitors", "unseen"),
            List.of("/orientation/competitors/1"),
            Plan.draft()
                .add("orientation", "competitors", "seen", "presences", presence("youtube"))));
  }

  private static Stream<Example> goals() {
    return Stream.of(
        always("goals.none", Plan.draft(), List.of("/goals"), Plan.draft().goal("reach")),
        where(
            "goals.unmeasurable",
            Plan.of2027().goal("reach", "target", figure("metric", "readers", "value", 10)),
            List.of("/goals/items/0"),
            Plan.of2027()
                .goal(
                    "reach",
                    "owner",
                    "head",
                    "due",
                    "2027-12-31",
                    "target",
                    figure("metric", "readers", "unit", "persons", "value", 10)),
            Plan.draft()),
        where(
            "goals.baseline-missing",
            Plan.draft().goal("reach", "target", figure("value", 10)),
            List.of("/goals/items/0"),
            Plan.draft().goal("reach", "target", figure("value", 10, "baseline", 0)),
            Plan.draft().goal("reach")),
        where(
            "goals.due-outside-horizon",
            Plan.of2027().goal("early", "due", "2027-01-01").goal("late", "due", "2028-01-01"),
            List.of("/goals/items/1/due"),
            Plan.of2027().goal("reach", "due", "2027-12-31"),
            Plan.draft().goal("reach", "due", "2027-12-31")),
        where(
            "goals.no-audience",
            Plan.of2027().goal("reach"),
            List.of("/goals/items/0"),
            Plan.of2027().goal("reach", "audiences", List.of("builders")),
            Plan.draft()),
        where(
            "goals.no-measure",
            Plan.draft().goal("reach").goal("image").measure("videos", contributesTo("reach")),
            List.of("/goals/items/1"),
            Plan.draft()
                .goal("reach")
                .goal("readers", "parent", "reach")
                .measure("videos", contributesTo("readers")),
            Plan.draft()));
  }

  private static Stream<Example> targets() {
    return Stream.of(
        where(
            "goals.two-targets-one-kpi",
            Plan.draft()
                .kpi("readers")
                .goal("reach", "target", figure("kpi", "readers", "value", 10))
                .goal("growth", "target", figure("kpi", "readers", "value", 20)),
            List.of("/goals/items/0/target/kpi", "/goals/items/1/target/kpi"),
            Plan.draft()
                .kpi("readers")
                .goal("reach", "due", "2027-06-30", "target", figure("kpi", "readers"))
                .goal("growth", "due", "2027-12-31", "target", figure("kpi", "readers")),
            Plan.draft().goal("reach", "target", figure("metric", "readers"))),
        where(
            "goals.growth-unrealistic",
            Plan.draft().goal("reach", "target", figure("growth", quarterly(0.2))),
            List.of("/goals/items/0/target"),
            Plan.draft().goal("reach", "target", figure("growth", quarterly(0.18))),
            Plan.draft().goal("reach", "target", figure("value", 10))));
  }

  private static Stream<Example> organisation() {
    return Stream.of(
        always(
            "organisation.no-responsible",
            Plan.draft(),
            List.of("/organisation"),
            Plan.of2027().say("organisation", "responsible", "head")),
        always(
            "organisation.no-working-group",
            Plan.draft(),
            List.of("/organisation"),
            Plan.draft().say("organisation", "workingGroup", fields("name", "Circle"))),
        always(
            "organisation.no-sponsor",
            Plan.draft(),
            List.of("/organisation"),
            Plan.of2027().say("organisation", "sponsor", "head")),
        always(
            "organisation.no-guidelines",
            Plan.draft(),
            List.of("/organisation"),
            Plan.draft().add("organisation", "guidelines", "conduct")),
        always(
            "organisation.no-training",
            Plan.draft(),
            List.of("/organisation"),
            Plan.draft().add("organisation", "trainings", "answers")),
        always(
            "legal.open",
            Plan.draft()
                .add("organisation", "legal", "imprint", "status", "DONE")
                .add("organisation", "legal", "pictures", "status", "OPEN")
                .add("organisation", "legal", "privacy"),
            List.of("/organisation/legal/1", "/organisation/legal/2"),
            Plan.draft()
                .add("organisation", "legal", "imprint", "status", "DONE")
                .add("organisation", "legal", "politics", "status", "NOT_APPLICABLE")));
  }

  private static Stream<Example> effort() {
    return Stream.of(
        where(
            "measures.no-effort",
            Plan.draft()
                .add("resources", "skills", "video")
                .measure("videos", "effort", List.of(fields("skill", "video", "hoursPerMonth", 8)))
                .measure("posts"),
            List.of("/measures/items/1"),
            Plan.draft().measure("answers", "interaction", contacts()),
            Plan.draft()),
        where(
            "measures.interaction-forgotten",
            Plan.draft().platform("forum", "twoWay", true).measure("posts", "platform", "forum"),
            List.of("/platforms/items/0"),
            Plan.draft()
                .platform("forum", "twoWay", true)
                .measure("answers", "platform", "forum", "interaction", contacts()),
            Plan.draft()
                .platform("blog", "twoWay", false)
                .platform("old", "twoWay", true, "state", "CLOSED")),
        always(
            "resources.budget-missing",
            Plan.draft(),
            List.of("/resources"),
            Plan.draft().budget("tools", "TOOLS", "0.00", "YEAR")),
        always(
            "resources.paid-media-missing",
            Plan.draft().budget("tools", "TOOLS", "100.00", "YEAR"),
            List.of("/resources"),
            Plan.draft().budget("ads", "PAID_MEDIA", "0.00", "YEAR")),
        where(
            "resources.stated-totals-differ",
            Plan.of2027()
                .budget("ads", "PAID_MEDIA", "100.00", "MONTH")
                .statedTotal("sum", "1000.00", "per", "YEAR"),
            List.of("/resources/statedTotals/0", "/resources/budgets"),
            Plan.of2027()
                .budget("ads", "PAID_MEDIA", "100.00", "MONTH")
                .statedTotal("sum", "1200.00", "per", "YEAR"),
            Plan.of2027().statedTotal("sum", "1000.00", "per", "YEAR")));
  }

  private static Stream<Example> audiences() {
    return Stream.of(
        always(
            "audiences.none",
            Plan.draft(),
            List.of("/audiences"),
            Plan.draft().audience("builders")),
        where(
            "audiences.no-needs",
            Plan.draft().audience("builders"),
            List.of("/audiences/items/0"),
            Plan.draft().audience("builders", "needs", List.of(named("answers"))),
            Plan.draft()),
        where(
            "audiences.presence-unknown",
            Plan.draft().audience("builders"),
            List.of("/audiences/items/0"),
            Plan.draft().audience("builders", "presences", presence("forum")),
            Plan.draft()),
        always(
            "monitoring.none",
            Plan.draft(),
            List.of("/monitoring"),
            Plan.draft().add("monitoring", "topics", "company")));
  }

  private static Stream<Example> content() {
    Plan curious = Plan.draft().audience("builders", "needs", List.of(named("answers")));
    return Stream.of(
        always("content.no-theme", Plan.draft(), List.of("/content"), Plan.draft().theme("advice")),
        where(
            "content.need-unanswered",
            curious,
            List.of("/audiences/items/0/needs/0"),
            Plan.draft()
                .audience("builders", "needs", List.of(named("answers")))
                .theme("advice", "needs", List.of("answers")),
            Plan.draft().audience("builders")),
        where(
            "content.theme-without-need",
            Plan.draft().theme("ourselves"),
            List.of("/content/themes/0"),
            Plan.draft()
                .audience("builders", "needs", List.of(named("answers")))
                .theme("advice", "needs", List.of("answers")),
            Plan.draft()));
  }

  private static Stream<Example> platforms() {
    Plan closed = Plan.draft().platform("forum", "state", "CLOSED");
    return Stream.of(
        where(
            "platforms.no-role",
            Plan.draft().platform("forum"),
            List.of("/platforms/items/0"),
            Plan.draft().platform("forum", "role", "Help"),
            closed),
        where(
            "platforms.risk-unattended",
            Plan.of2027().platform("forum", "risks", List.of(named("end", "mitigation", "Talk"))),
            List.of("/platforms/items/0/risks/0"),
            Plan.of2027()
                .platform(
                    "forum",
                    "risks",
                    List.of(
                        named("end", "mitigation", "Talk", "owner", "head"),
                        named("small", "likelihood", 1, "impact", 4))),
            Plan.draft().platform("blog", "ownership", "OWN")),
        where(
            "platforms.no-exit",
            Plan.draft().platform("forum").platform("blog", "ownership", "OWN"),
            List.of("/platforms/items/0"),
            Plan.draft().platform("forum", "exit", "Take the members along"),
            Plan.draft().platform("blog", "ownership", "OWN")));
  }

  private static Stream<Example> crisis() {
    return Stream.of(
        always(
            "crisis.none",
            Plan.draft(),
            List.of("/crisis"),
            Plan.draft().add("crisis", "team", "speaker")),
        where(
            "crisis.no-chain",
            Plan.draft().add("crisis", "team", "speaker"),
            List.of("/crisis"),
            Plan.draft().add("crisis", "chain", "report"),
            Plan.draft()),
        where(
            "crisis.no-statements",
            Plan.draft()
                .add("crisis", "statements", "delay", "text", "We are late")
                .add("crisis", "statements", "fault"),
            List.of("/crisis/statements/1"),
            Plan.draft().add("crisis", "statements", "delay", "text", "We are late"),
            Plan.draft()));
  }

  private static Stream<Example> measurement() {
    return Stream.of(
        where(
            "measurement.goal-without-kpi",
            Plan.draft().goal("reach", "target", figure("value", 10)).goal("growth"),
            List.of("/goals/items/0", "/goals/items/1"),
            Plan.draft().kpi("readers").goal("reach", "target", figure("kpi", "readers")),
            Plan.draft().goal("image", "target", fields("kind", "QUALITATIVE"))),
        always(
            "measurement.output-only",
            Plan.draft().kpi("posts", "level", "OUTPUT_EXTERNAL").kpi("fans"),
            List.of("/measurement/kpis"),
            Plan.draft().kpi("posts", "level", "OUTPUT_EXTERNAL").kpi("leads", "level", "OUTFLOW")),
        where(
            "measurement.platform-without-kpi",
            Plan.draft().platform("forum").platform("old", "state", "LEAVING"),
            List.of("/platforms/items/0"),
            Plan.draft()
                .platform("forum")
                .platform("blog")
                .measure("posts", "platform", "blog")
                .kpi("threads", "platform", "forum")
                .kpi("readers", "measure", "posts"),
            Plan.draft().platform("old", "state", "LEAVING")),
        where(
            "measurement.report-contradicts-series",
            Plan.draft()
                .kpi("fans")
                .report("spring", statement(100, 120, 0.25), statement(100, 120, 0.2)),
            List.of("/measurement/reports/0/statements/0"),
            Plan.draft().kpi("fans").report("spring", statement(300, 361, 0.2)),
            Plan.draft().kpi("fans").report("spring", fields("kpi", "fans", "value", 10))));
  }

  private static Stream<Example> community() {
    return Stream.of(
        where(
            "community.none",
            Plan.draft().platform("forum", "twoWay", true).platform("blog", "twoWay", false),
            List.of("/community", "/platforms/items/0"),
            Plan.draft().add("community", "rules", "kind"),
            Plan.draft().platform("blog", "twoWay", false)),
        always(
            "integration.support-untied",
            Plan.draft(),
            List.of("/integration"),
            Plan.draft().add("integration", "support", "cases")),
        always(
            "integration.products-untied",
            Plan.draft(),
            List.of("/integration"),
            Plan.draft().add("integration", "products", "hints")),
        always(
            "integration.no-recipient-department",
            Plan.of2027().add("integration", "findingRoutes", "faults", "person", "head"),
            List.of("/integration/findingRoutes/0"),
            Plan.draft()
                .add("organisation", "units", "development")
                .add("integration", "findingRoutes", "faults", "unit", "development")),
        where(
            "components.required-field-missing",
            Plan.draft().component("dealers", "fields", List.of(field("contact"), field("start"))),
            List.of("/components/items/0/fields/0", "/components/items/0/fields/1"),
            Plan.draft().component("dealers", "fields", List.of(filled("contact"))),
            Plan.draft().component("dealers")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldFindWhatBreaksTheRule(Example example) {
    Assessment assessment = CHECKLIST.assess(example.broken().evidence());

    assertThat(found(assessment, example.rule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.pointers()).isEqualTo(example.at()))
        .satisfies(RulesTest::shouldSpeakBothLanguages);
    assertThat(state(assessment, example.rule())).isEqualTo(State.BROKEN);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldFindNothingWhereTheRuleIsKept(Example example) {
    Assessment assessment = CHECKLIST.assess(example.kept().evidence());

    assertThat(found(assessment, example.rule())).isEmpty();
    assertThat(state(assessment, example.rule())).isEqualTo(State.HOLDS);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldNotCountWhereTheRuleHasNothingToSay(Example example) {
    example
        .beside()
        .map(plan -> CHECKLIST.assess(plan.evidence()))
        .ifPresent(
            assessment -> {
              assertThat(found(assessment, example.rule())).isEmpty();
              assertThat(state(assessment, example.rule())).isEqualTo(State.NOT_APPLICABLE);
            });
  }

  @Test
  void shouldHaveAnExampleOfEveryRule() {
    Stream<String> own = Stream.of("components.required-field-missing");

    assertThat(examples().map(Example::rule))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(CHECKLIST.rules().stream().map(Rule::id), own).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldPointOnlyAtPlacesOfTheDocumentOrAtSections(Example example) {
    Object tree = StrategyFormat.CURRENT.write(example.broken().strategy()).tree();

    assertThat(found(CHECKLIST.assess(example.broken().evidence()), example.rule()))
        .flatExtracting(Finding::pointers)
        .allSatisfy(
            at -> {
              Pointer pointer = Pointer.parse(at).orElseThrow();
              assertThat(pointer.tokens().size() == 1 || pointer.in(tree).isPresent()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldGiveEachFindingAnIdOfItsOwn(Example example) {
    Stream.concat(Stream.of(example.broken(), example.kept()), example.beside().stream())
        .forEach(
            plan ->
                assertThat(CHECKLIST.assess(plan.evidence()).findings())
                    .extracting(Finding::id)
                    .doesNotHaveDuplicates());
  }

  private static void shouldSpeakBothLanguages(Finding finding) {
    assertThat(
            Stream.of(finding.message(), finding.why(), finding.remedy())
                .flatMap(text -> Stream.of(text.de(), text.en())))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
    assertThat(finding.source()).isNotBlank();
  }

  private static List<Finding> found(Assessment assessment, String rule) {
    return assessment.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static State state(Assessment assessment, String rule) {
    return Stream.of(
            assessment.points(),
            assessment.successFactors(),
            assessment.challenges(),
            assessment.components(),
            assessment.stumblingBlocks())
        .flatMap(List::stream)
        .flatMap(view -> view.rules().stream())
        .filter(mark -> mark.rule().equals(rule))
        .map(View.Mark::state)
        .findFirst()
        .orElseThrow();
  }

  private static Object presence(String network) {
    return List.of(fields("network", network));
  }

  private static Object[] contributesTo(String goal) {
    return new Object[] {"contributions", List.of(fields("goal", goal, "perMonth", 1))};
  }

  private static Object quarterly(double rate) {
    return fields("rate", rate, "per", "QUARTER");
  }

  private static Object contacts() {
    return fields("contactsPerMonth", 60, "minutesPerContact", 5);
  }

  private static Object statement(int previous, int value, double stated) {
    return fields("kpi", "fans", "previous", previous, "value", value, "statedChange", stated);
  }

  private static Object field(String id) {
    return named(id, "type", "TEXT", "required", true);
  }

  private static Object filled(String id) {
    return named(id, "type", "TEXT", "required", true, "value", "Known");
  }
}
