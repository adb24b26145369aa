package io.planwerk.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.alignment.AlignmentGate;
import io.planwerk.application.alignment.AlignmentStanding;
import io.planwerk.application.assessment.StrategyAssessment.Assessed;
import io.planwerk.application.assessment.StrategyAssessment.Compared;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanningService;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrategyAssessmentServiceTest {
  private static final WorkspaceId HOME = new WorkspaceId("home");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-06-01T10:00:00Z"));
  private static final StrategyId PLAN = new StrategyId("plan");
  private static final Map<String, Object> DRAFT =
      Map.of("id", "plan", "organisationId", "company", "name", "Plan");
  private static final Map<String, Object> WITH_GOAL =
      Map.of(
          "id",
          "plan",
          "organisationId",
          "company",
          "name",
          "Plan",
          "goals",
          Map.of("items", List.of(Map.of("id", "reach", "name", "Reach"))));

  private final TwoRevisions strategies =
      new TwoRevisions(HOME, document(DRAFT), document(WITH_GOAL));
  private final NoAlignments alignments = new NoAlignments();
  private final StrategyAssessment assessments = assessments(strategies, null);

  private StrategyAssessment assessments(Strategies kept, StrategyPlanning planning) {
    return new StrategyAssessmentService(
        kept,
        planning,
        new Checklist(Thresholds.DEFAULT),
        new GatheredEvidence(
            new AlignmentStanding(alignments, kept, new AlignmentGate(alignments, kept)),
            new CourseTaken(
                kept,
                new NothingHappened(),
                new NothingAcknowledged(),
                new NothingObserved(),
                new NothingFound()),
            CLOCK));
  }

  @Test
  void shouldAssessTheNewestRevision() {
    Assessed assessed = done(assessments.assess(actorAt(HOME), PLAN, null));

    assertThat(assessed.revision()).isEqualTo(2);
    assertThat(rules(assessed.assessment())).doesNotContain("goals.none");
  }

  @Test
  void shouldAssessAnEarlierRevisionOnRequest() {
    Assessed assessed = done(assessments.assess(actorAt(HOME), PLAN, 1));

    assertThat(assessed.revision()).isEqualTo(1);
    assertThat(rules(assessed.assessment())).contains("goals.none");
  }

  @Test
  void shouldNotFindARevisionThatNeverWas() {
    assertThat(assessments.assess(actorAt(HOME), PLAN, 3)).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void shouldNotFindTheStrategyOfAnotherWorkspace() {
    assertThat(assessments.assess(actorAt(new WorkspaceId("other")), PLAN, null))
        .isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void shouldAssessADocumentThatIsNotKept() {
    assertThat(assessments.check(DRAFT))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(rules((Assessment) read.value())).contains("goals.none"));
  }

  @Test
  void shouldTellTheFaultsOfADocumentThatIsNone() {
    assertThat(assessments.check(Map.of("id", "plan", "organisationId", "company", "gaols", 1)))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected ->
                assertThat(((Reading.Rejected<?>) rejected).faults())
                    .extracting(Fault::pointer)
                    .contains("/gaols"));
  }

  @Test
  void shouldTellWhatAnEditDid() {
    Compared compared =
        ((Outcome.Done<Compared>) assessments.compare(actorAt(HOME), PLAN, 1, 2)).value();

    assertThat(compared.change().closed()).extracting(Finding::rule).contains("goals.none");
    assertThat(compared.change().opened()).extracting(Finding::rule).doesNotContain("goals.none");
    assertThat(assessments.compare(actorAt(HOME), PLAN, 1, 3)).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void shouldNotMendWhatIsNotThere() {
    assertThat(
            assessments.fix(
                actorAt(HOME), PLAN, "goals.none:00000000", new Precondition.Exists(), null))
        .isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void shouldSayWhatToDoWhereNothingCanBeMendedByItself() {
    Finding finding =
        done(assessments.assess(actorAt(HOME), PLAN, null)).assessment().findings().getFirst();

    assertThat(assessments.fix(actorAt(HOME), PLAN, finding.id(), new Precondition.Exists(), null))
        .isInstanceOfSatisfying(
            Outcome.Conflict.class,
            conflict -> assertThat("" + conflict).contains(finding.remedy().en()));
  }

  @Test
  void shouldNotMendWhatSomebodyPutInThePlaceMeanwhile() {
    RememberedStrategies kept = new RememberedStrategies();
    StrategyPlanning planning = new StrategyPlanningService(kept, CLOCK);
    StrategyAssessment mending = assessments(kept, planning);
    Actor anna = actorAt(HOME);
    planning.create(
        anna,
        Map.of(
            "id", "plan",
            "organisationId", RememberedStrategies.ORGANISATION.value(),
            "name", "Plan",
            "goals", Map.of("items", List.of(goal("reach", "Readers"))),
            "measurement", Map.of("kpis", List.of(Map.of("id", "readers", "name", "Readers")))),
        null);
    Finding finding =
        done(mending.assess(anna, PLAN, null)).assessment().findings().stream()
            .filter(one -> one.rule().equals("measurement.goal-without-kpi"))
            .findFirst()
            .orElseThrow();
    kept.interruptOnce(
        () ->
            planning.change(
                anna,
                PLAN,
                new Place.Section("goals"),
                new Edit.Merge(
                    Map.of("items", List.of(goal("sales", "Sales"), goal("reach", "Readers")))),
                new Precondition.Exists(),
                null));

    mending.fix(anna, PLAN, finding.id(), new Precondition.Exists(), null);

    Object goals = kept.find(HOME, PLAN).orElseThrow().document().tree().get("goals");
    Object first = ((List<?>) ((Map<?, ?>) goals).get("items")).getFirst();
    assertThat("" + first).contains("sales").doesNotContain("readers");
  }

  private static Map<String, Object> goal(String id, String metric) {
    return Map.of(
        "id",
        id,
        "name",
        id,
        "target",
        Map.of("kind", "QUANTITATIVE", "metric", metric, "value", BigDecimal.TEN));
  }

  private static Actor actorAt(WorkspaceId workspace) {
    return new Actor(workspace, "strategist", Role.STRATEGIST);
  }

  private static List<String> rules(Assessment assessment) {
    return assessment.findings().stream().map(Finding::rule).toList();
  }

  private static Assessed done(Outcome<Assessed> outcome) {
    return ((Outcome.Done<Assessed>) outcome).value();
  }

  private static StrategyDocument document(Map<String, Object> tree) {
    return ((Reading.Read<StrategyDocument>) StrategyFormat.CURRENT.read(tree)).value();
  }
}
