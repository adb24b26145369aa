package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.calendar.Clash;
import io.planwerk.domain.calendar.Entry;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.calendar.Gap;
import io.planwerk.domain.crisis.Cluster;
import io.planwerk.domain.crisis.CrisisType;
import io.planwerk.domain.crisis.Posture;
import io.planwerk.domain.crisis.ResponseAdvice;
import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.feeds.FeedStatus;
import io.planwerk.domain.forecast.Outlook;
import io.planwerk.domain.impact.ImpactChain;
import io.planwerk.domain.impact.ImpactFlag;
import io.planwerk.domain.impact.ImpactLink;
import io.planwerk.domain.impact.ImpactNode;
import io.planwerk.domain.impact.Mark;
import io.planwerk.domain.impact.MeasuredEffect;
import io.planwerk.domain.incidents.Chain;
import io.planwerk.domain.incidents.DrillMention;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.IncidentFacts;
import io.planwerk.domain.incidents.IncidentFinding;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentStatement;
import io.planwerk.domain.incidents.Origin;
import io.planwerk.domain.incidents.Scenario;
import io.planwerk.domain.incidents.TaskStatus;
import io.planwerk.domain.incidents.Telling;
import io.planwerk.domain.lessons.Closeness;
import io.planwerk.domain.lessons.LearntLesson;
import io.planwerk.domain.lifecycle.Answer;
import io.planwerk.domain.lifecycle.Backing;
import io.planwerk.domain.lifecycle.Side;
import io.planwerk.domain.lifecycle.SignoffEntry;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.objections.Classification;
import io.planwerk.domain.objections.Doubt;
import io.planwerk.domain.objections.ObjectionAnswer;
import io.planwerk.domain.objections.Statement;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.people.Edition;
import io.planwerk.domain.people.Involvement;
import io.planwerk.domain.people.Means;
import io.planwerk.domain.people.Reminder;
import io.planwerk.domain.people.Standing;
import io.planwerk.domain.people.Who;
import io.planwerk.domain.reports.Discrepancy;
import io.planwerk.domain.reports.ReportComparison;
import io.planwerk.domain.returns.Amount;
import io.planwerk.domain.returns.Cost;
import io.planwerk.domain.returns.GoalCost;
import io.planwerk.domain.returns.KpiValue;
import io.planwerk.domain.returns.MeasureCost;
import io.planwerk.domain.returns.Ratio;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.scorecard.GoalScore;
import io.planwerk.domain.scorecard.GoalStatus;
import io.planwerk.domain.scorecard.Obstacle;
import io.planwerk.domain.scorecard.Path;
import io.planwerk.domain.scorecard.Projection;
import io.planwerk.domain.scorecard.Reading;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.Digest;
import io.planwerk.domain.supply.QuietHours;
import io.planwerk.domain.supply.SubscriptionEntry;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What answers tell beside the plan agrees with the types it comes from. */
class AnswerSchemaTest {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final JsonNode SCHEMAS = CONTRACT.document().at("/components/schemas");

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("Assessment", Assessment.class, List.of("strategyRevision", "counts")),
        Arguments.of("Finding", Finding.class, List.of("id")),
        Arguments.of("AssessmentView", View.class, List.of()),
        Arguments.of("RuleMark", View.Mark.class, List.of()),
        Arguments.of("Bilingual", Bilingual.class, List.of()),
        Arguments.of("Fault", Fault.class, List.of()),
        Arguments.of("Revision", Revision.class, List.of("id")),
        Arguments.of("ChosenOption", Revision.Chosen.class, List.of()),
        Arguments.of("StrategySummary", StrategySummary.class, List.of()),
        Arguments.of("AcknowledgementEntry", AcknowledgementEntry.class, List.of()),
        Arguments.of("StandingCounts", Standing.Counts.class, List.of()),
        Arguments.of("UnitCounts", Standing.UnitCounts.class, List.of()),
        Arguments.of("Who", Who.class, List.of()),
        Arguments.of("ReminderMatter", Reminder.Matter.class, List.of()),
        Arguments.of("InvolvementRemark", Involvement.Remark.class, List.of()),
        Arguments.of("InvolvedDepartment", Involvement.Department.class, List.of()),
        Arguments.of("Involvement", Involvement.class, List.of("strategyRevision")),
        Arguments.of("SignoffEntry", SignoffEntry.class, List.of()),
        Arguments.of("Unmet", Unmet.class, List.of()),
        Arguments.of("MentionEntry", MentionEntry.class, List.of()),
        Arguments.of("FeedOrder", FeedOrder.class, List.of()),
        Arguments.of(
            "SubscriptionFields",
            SubscriptionEntry.class,
            List.of("id", "madeAt", "madeBy", "stopped")),
        Arguments.of("SupplyChannel", Channel.class, List.of()),
        Arguments.of("QuietHours", QuietHours.class, List.of()),
        Arguments.of("Digest", Digest.class, List.of()),
        Arguments.of("DigestItem", Digest.Item.class, List.of()),
        Arguments.of("GrownStory", Digest.Grown.class, List.of()),
        Arguments.of("DigestRest", Digest.Rest.class, List.of()),
        Arguments.of("ObservationEntry", ObservationEntry.class, List.of()),
        Arguments.of("IncidentOpening", Entries.Opening.class, List.of()),
        Arguments.of("DrillEntry", Entries.Drill.class, List.of()),
        Arguments.of("DrillMention", DrillMention.class, List.of()),
        Arguments.of("DrillAdvance", Entries.Advance.class, List.of()),
        Arguments.of("IncidentRating", Entries.Rating.class, List.of()),
        Arguments.of("IncidentNote", Entries.Note.class, List.of()),
        Arguments.of("CrisisKind", Entries.Kind.class, List.of()),
        Arguments.of("Takeover", Entries.Takeover.class, List.of()),
        Arguments.of("IncidentTaskEntry", Entries.Task.class, List.of()),
        Arguments.of("IncidentTaskChange", Entries.TaskChange.class, List.of()),
        Arguments.of("StatementDraft", Entries.Draft.class, List.of()),
        Arguments.of("StatementRewording", Entries.Rewording.class, List.of()),
        Arguments.of("StatementJudgement", Entries.Judgement.class, List.of()),
        Arguments.of("StatementPublication", Entries.Publication.class, List.of()),
        Arguments.of("IncidentReviewEntry", Entries.Review.class, List.of()),
        Arguments.of("IncidentFacts", IncidentFacts.class, List.of()),
        Arguments.of("IncidentFinding", IncidentFinding.class, List.of()),
        Arguments.of("ResponseAdvice", ResponseAdvice.class, List.of("label", "posture")),
        Arguments.of("CrisisKindKept", io.planwerk.domain.crisis.Classification.class, List.of()),
        Arguments.of("SeriesPoint", Point.class, List.of()),
        Arguments.of("ImpactChain", ImpactChain.class, List.of("strategyRevision")),
        Arguments.of("ImpactSlice", Slice.class, List.of()),
        Arguments.of("ImpactNode", ImpactNode.class, List.of()),
        Arguments.of("ImpactLink", ImpactLink.class, List.of()),
        Arguments.of("ImpactStep", ImpactLink.Step.class, List.of()),
        Arguments.of("ImpactFlag", ImpactFlag.class, List.of()),
        Arguments.of("Returns", Returns.class, List.of("strategyRevision")),
        Arguments.of("ReturnAmount", Amount.class, List.of("likely")),
        Arguments.of("ReturnRatio", Ratio.class, List.of()),
        Arguments.of("MeasureCost", MeasureCost.class, List.of()),
        Arguments.of("Cost", Cost.class, List.of()),
        Arguments.of("BookedCost", Cost.Booked.class, List.of("excess")),
        Arguments.of("MeasuredEffect", MeasuredEffect.class, List.of("id")),
        Arguments.of("GoalCost", GoalCost.class, List.of()),
        Arguments.of("KpiValue", KpiValue.class, List.of()),
        Arguments.of("ReturnGap", io.planwerk.domain.returns.Gap.class, List.of()),
        Arguments.of("ReportComparison", ReportComparison.class, List.of("strategyRevision")),
        Arguments.of("ReportDiscrepancy", Discrepancy.class, List.of()),
        Arguments.of("Scorecard", Scorecard.class, List.of("strategyRevision", "alerts")),
        Arguments.of("GoalScore", GoalScore.class, List.of("obstacleReason")),
        Arguments.of("GoalFigure", GoalScore.Figure.class, List.of()),
        Arguments.of("GoalPath", Path.class, List.of()),
        Arguments.of("GoalForecast", Projection.Expected.class, List.of("kind")),
        Arguments.of("RefusedForecast", Outlook.TooLittleData.class, List.of("kind", "reason")),
        Arguments.of("ForecastBounds", Projection.Bounds.class, List.of()),
        Arguments.of("LearntLesson", LearntLesson.class, List.of("id")),
        Arguments.of("TaughtLesson", LearntLesson.Taught.class, List.of()),
        Arguments.of("LessonOrigin", LearntLesson.Origin.class, List.of()),
        Arguments.of("LessonStage", LearntLesson.Step.class, List.of()),
        Arguments.of("Question", Question.class, List.of()),
        Arguments.of("AlignmentAnswer", Alignment.class, List.of()),
        Arguments.of("Caveat", Caveat.class, List.of()),
        Arguments.of("GoalResult", Alignment.GoalResult.class, List.of()),
        Arguments.of("SkillDemand", Alignment.SkillDemand.class, List.of()),
        Arguments.of("BudgetDemand", Alignment.BudgetDemand.class, List.of()),
        Arguments.of("Overbooking", Alignment.Overbooking.class, List.of()),
        Arguments.of("AlignmentResource", Alignment.Resource.class, List.of()),
        Arguments.of("Bottleneck", Alignment.Bottleneck.class, List.of()),
        Arguments.of("GoalConflict", Alignment.Conflict.class, List.of()),
        Arguments.of("AlignmentOption", Alignment.Option.class, List.of()),
        Arguments.of("GoalOutcome", Alignment.GoalOutcome.class, List.of()),
        Arguments.of("ProposedChange", Alignment.ProposedChange.class, List.of()),
        Arguments.of("TargetChange", Change.Target.class, List.of("kind")),
        Arguments.of("DueChange", Change.Due.class, List.of("kind")),
        Arguments.of("BudgetAmountChange", Change.BudgetAmount.class, List.of("kind")),
        Arguments.of("NewBudgetChange", Change.NewBudget.class, List.of("kind")),
        Arguments.of("RegularHoursChange", Change.RegularHours.class, List.of("kind")),
        Arguments.of("HireChange", Change.Hire.class, List.of("kind")),
        Arguments.of("ScheduleChange", Change.Schedule.class, List.of("kind")),
        Arguments.of("LaunchChange", Change.Launch.class, List.of("kind")),
        Arguments.of("GoLiveChange", Change.GoLive.class, List.of("kind")),
        Arguments.of("WindowChange", Change.Window.class, List.of("kind")),
        Arguments.of("PeriodEndChange", Change.PeriodEnd.class, List.of("kind")),
        Arguments.of("BudgetSpanChange", Change.BudgetSpan.class, List.of("kind")),
        Arguments.of("PersonAvailableChange", Change.PersonAvailable.class, List.of("kind")),
        Arguments.of("PartnerAvailableChange", Change.PartnerAvailable.class, List.of("kind")),
        Arguments.of("FrontierPoint", Alignment.FrontierPoint.class, List.of()),
        Arguments.of("Likelihood", Alignment.Likelihood.class, List.of()),
        Arguments.of("Influence", Alignment.Influence.class, List.of()),
        Arguments.of("SafePlan", Alignment.SafePlan.class, List.of()),
        Arguments.of("SafeGoal", Alignment.SafeGoal.class, List.of()),
        Arguments.of("SupplyWay", Alignment.SupplyWay.class, List.of()),
        Arguments.of("Coverage", Alignment.Coverage.class, List.of()),
        Arguments.of("MeasureUse", Alignment.MeasureUse.class, List.of()),
        Arguments.of("AlignmentMethod", Alignment.Method.class, List.of()),
        Arguments.of("AlignmentDecision", Decision.class, List.of()),
        Arguments.of("CalendarItem", Entry.class, List.of("id", "title")),
        Arguments.of("CalendarClash", Clash.class, List.of("id")),
        Arguments.of("CalendarGap", Gap.class, List.of("id")),
        Arguments.of("Classification", Classification.class, List.of()),
        Arguments.of("BlockScore", Classification.Score.class, List.of()),
        Arguments.of("ObjectionAnswer", ObjectionAnswer.class, List.of()),
        Arguments.of("ObjectionStatement", Statement.class, List.of()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void shouldShowEveryComponent(String schema, Class<?> type, List<String> added) {
    List<String> names = new ArrayList<>(added);
    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
    assertThat(SCHEMAS.path(schema).path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("records")
  void shouldRequireWhatIsAlwaysThere(String schema, Class<?> type, List<String> added) {
    if (type.getPackageName().equals(Alignment.class.getPackageName())
        && !type.equals(Question.class)) {
      List<String> required = new ArrayList<>(added);
      Shape.of(type).fields().values().stream()
          .filter(field -> field.list() || !field.optional())
          .forEach(field -> required.add(field.name()));
      assertThat(SCHEMAS.path(schema).path("required").valueStream().map(JsonNode::asString))
          .containsExactlyElementsOf(required);
    }
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("FaultCode", FaultCode.class),
        Arguments.of("LifeCycleStatus", Status.class),
        Arguments.of("SignoffSide", Side.class),
        Arguments.of("SignoffAnswer", Answer.class),
        Arguments.of("BackingState", Backing.State.class),
        Arguments.of("IncidentState", IncidentState.Kind.class),
        Arguments.of("DrillScenario", Scenario.class),
        Arguments.of("DrillShape", io.planwerk.domain.incidents.Shape.class),
        Arguments.of("IncidentStep", IncidentState.Step.class),
        Arguments.of("IncidentOrigin", Origin.class),
        Arguments.of("Telling", Telling.class),
        Arguments.of("ChainStand", Chain.Stand.class),
        Arguments.of("IncidentTaskStatus", TaskStatus.class),
        Arguments.of("StatementStand", IncidentStatement.Stand.class),
        Arguments.of("CrisisType", CrisisType.class),
        Arguments.of("CrisisCluster", Cluster.class),
        Arguments.of("ResponsePosture", Posture.class),
        Arguments.of("ResponseStrategy", ResponseStrategy.class),
        Arguments.of("ResponseFit", ResponseAdvice.Fit.class),
        Arguments.of("Certainty", Certainty.class),
        Arguments.of("FeedStatus", FeedStatus.class),
        Arguments.of("ImpactFlagKind", ImpactFlag.Kind.class),
        Arguments.of("ImpactMark", Mark.class),
        Arguments.of("ReturnSide", io.planwerk.domain.returns.Gap.Side.class),
        Arguments.of("StatedField", Discrepancy.Field.class),
        Arguments.of("GoalStatus", GoalStatus.class),
        Arguments.of("GoalObstacle", Obstacle.class),
        Arguments.of("TargetReading", Reading.class),
        Arguments.of("ForecastMethod", Outlook.Method.class),
        Arguments.of("Severity", Severity.class),
        Arguments.of("Verdict", Assessment.Verdict.class),
        Arguments.of("RuleState", View.State.class),
        Arguments.of("DifferenceKind", Difference.Kind.class),
        Arguments.of("AlignmentVerdict", io.planwerk.domain.alignment.Verdict.class),
        Arguments.of("Means", Means.class),
        Arguments.of("EditionChange", Edition.Change.class),
        Arguments.of("InvolvementTiming", Involvement.Timing.class),
        Arguments.of("Closeness", Closeness.class),
        Arguments.of("OptionKind", Alignment.OptionKind.class),
        Arguments.of("ResourceKind", Alignment.ResourceKind.class),
        Arguments.of("SupplyKind", Alignment.Supply.class),
        Arguments.of("Estimated", Alignment.Estimated.class),
        Arguments.of("CalendarItemKind", EntryKind.class),
        Arguments.of("CalendarClashKind", Clash.Kind.class),
        Arguments.of("CalendarGapKind", Gap.Kind.class),
        Arguments.of("Doubt", Doubt.class));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void shouldOfferEveryConstant(String schema, Class<?> type) {
    List<String> constants =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    assertThat(SCHEMAS.path(schema).path("enum").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(constants);
  }

  @Test
  void shouldCountFindingsOfEverySeverity() {
    assertThat(SCHEMAS.at("/FindingCounts/properties").propertyNames())
        .containsExactly("BLOCKER", "WARNING", "HINT");
  }

  @Test
  void shouldGiveEveryProblemTheStatusOfItsAnswer() {
    for (var response : CONTRACT.document().at("/components/responses").properties()) {
      JsonNode problem = response.getValue().path("content").path("application/problem+json");
      for (var example : problem.path("examples").properties()) {
        String code = example.getValue().at("/value/code").asString();
        String status = example.getValue().at("/value/status").asString();
        assertThat(SCHEMAS.at("/ProblemCode/description").asString())
            .contains("`" + code + "` (" + status + "):");
        assertThat(example.getValue().at("/value/type").asString())
            .isEqualTo("urn:planwerk:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
  }
}
