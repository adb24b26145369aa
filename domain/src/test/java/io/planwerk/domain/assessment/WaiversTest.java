package io.planwerk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.planwerk.domain.assessment.Assessment.Verdict;
import io.planwerk.domain.assessment.Assessment.Waived.Effect;
import io.planwerk.domain.assessment.View.Mark;
import io.planwerk.domain.assessment.View.State;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final Checklist CHECKLIST = new Checklist(Thresholds.DEFAULT);
  private static final LocalDate DAY = Plan.DAY;

  private static Plan waiving(String id, String rule, LocalDate until) {
    return Plan.draft().say("waivers", "items", List.of(waiver(id, rule, until)));
  }

  private static Object waiver(String id, String rule, LocalDate until) {
    return Plan.fields(
        "id", id, "rule", rule, "reason", "The group has one", "by", "Anna", "until", "" + until);
  }

  private static Assessment assess(Plan plan) {
    return CHECKLIST.assess(plan.evidence());
  }

  @Test
  void shouldShowAWaivedFindingWithWhoAnswersForIt() {
    Assessment assessment = assess(waiving("plan", "crisis.none", DAY));

    assertThat(assessment.findings())
        .filteredOn(finding -> finding.rule().equals("crisis.none"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.isWaived()).isTrue();
              assertThat(finding.waiver().by().value()).isEqualTo("Anna");
            });
    assertThat(assessment.waivers())
        .extracting(waived -> waived.waiver().id().value(), waived -> waived.effect())
        .containsExactly(tuple("plan", Effect.IN_FORCE));
  }

  @Test
  void shouldLeaveTheScoreAsItIs() {
    Assessment without = assess(Plan.draft().goal("reach"));
    Assessment with = assess(waiving("plan", "crisis.none", DAY).goal("reach"));

    assertThat(with.points()).extracting(View::score).isEqualTo(scores(without));
    assertThat(marks(with).filter(mark -> mark.rule().equals("crisis.none")))
        .extracting(Mark::state)
        .containsOnly(State.WAIVED);
  }

  private static List<Integer> scores(Assessment assessment) {
    return assessment.points().stream().map(View::score).toList();
  }

  private static Stream<Mark> marks(Assessment assessment) {
    return assessment.points().stream().flatMap(view -> view.rules().stream());
  }

  @Test
  void shouldNotStandInTheWayAnyMore() {
    Assessment open = assess(Plan.draft());
    List<Object> all =
        open.findings().stream()
            .filter(finding -> finding.severity() == Severity.BLOCKER)
            .map(Finding::rule)
            .distinct()
            .map(rule -> waiver(rule.replace('.', '-'), rule, DAY))
            .toList();
    Assessment waived = assess(Plan.draft().say("waivers", "items", all));

    assertThat(open.verdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(open.count(Severity.BLOCKER)).isPositive();
    assertThat(waived.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(waived.count(Severity.BLOCKER)).isZero();
    assertThat(waived.findings()).hasSameSizeAs(open.findings());
  }

  @Test
  void shouldEndWithItsLastDay() {
    Assessment assessment = assess(waiving("plan", "crisis.none", DAY.minusDays(1)));

    assertThat(assessment.findings()).noneMatch(Finding::isWaived);
    assertThat(assessment.waivers())
        .extracting(waived -> waived.effect())
        .containsExactly(Effect.ENDED);
  }

  @Test
  void shouldSayWhenAWaiverIsGoodForNothing() {
    Plan plan =
        Plan.draft()
            .goal("reach")
            .say(
                "waivers",
                "items",
                List.of(waiver("kept", "goals.none", DAY), waiver("typo", "goals.nun", DAY)));

    assertThat(assess(plan).waivers())
        .extracting(waived -> waived.effect())
        .containsExactly(Effect.NOT_NEEDED, Effect.UNKNOWN_RULE);
  }

  @Test
  void shouldTellWhatAnEditDoes() {
    AssessmentChange change =
        AssessmentChange.between(
            assess(Plan.draft()), assess(Plan.draft().goal("reach").goal("image")));

    assertThat(change.closed()).extracting(Finding::rule).contains("goals.none");
    assertThat(change.opened()).extracting(Finding::rule).contains("goals.unmeasurable");
    assertThat(change.scores())
        .anySatisfy(
            score -> {
              assertThat(score.family()).isEqualTo(Perspective.Family.POINTS);
              assertThat(score.id()).isEqualTo("goals");
              assertThat(score.before()).isZero();
              assertThat(score.after()).isPositive();
            });
    assertThat(change.summary().en())
        .isEqualTo(
            "This closes %d finding%s and opens %d."
                .formatted(
                    change.closed().size(),
                    change.closed().size() == 1 ? "" : "s",
                    change.opened().size()));
  }

  @Test
  void shouldSeeNoChangeWhereThingsOnlyMove() {
    Plan one = Plan.draft().goal("reach", "audiences", List.of()).audience("builders");
    Plan other = Plan.draft().audience("builders").goal("reach", "audiences", List.of());

    AssessmentChange change = AssessmentChange.between(assess(one), assess(other));

    assertThat(change.closed()).isEmpty();
    assertThat(change.opened()).isEmpty();
    assertThat(change.summary().en()).isEqualTo("No finding comes or goes.");
  }
}
