package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Assessment.Verdict;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.strategy.Section;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {SampleDocuments.ASYNCAPI, SampleDocuments.DECRED, SampleDocuments.NORDLICHT})
  void shouldReadBackWhatItWrites(String name) {
    StrategyDocument document = SampleDocuments.strategy(name);

    assertThat(document.tree()).isEqualTo(SampleDocuments.tree(name));
    assertThat(StrategyFormat.CURRENT.read(document.tree()))
        .isEqualTo(new Reading.Read<>(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {SampleDocuments.ASYNCAPI, SampleDocuments.DECRED, SampleDocuments.NORDLICHT})
  void shouldBelongToAnOrganisationThatShipsToo(String name) {
    List<?> organisations = (List<?>) SampleDocuments.tree("organisations");

    assertThat(organisations)
        .map(tree -> RecordReader.read(Organisation.class, tree))
        .allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Read.class))
        .map(reading -> ((Reading.Read<Organisation>) reading).value().id())
        .contains(SampleDocuments.strategy(name).strategy().organisationId());
  }

  @Test
  void shouldUseEveryPartOfEverySectionInTheMadeUpOne() {
    Map<String, Object> tree = SampleDocuments.strategy(SampleDocuments.NORDLICHT).tree();

    for (String name : Section.names()) {
      for (Shape.Field part : Section.named(name).orElseThrow().shape().fields().values()) {
        assertThat(Pointer.parse("/" + name + "/" + part.name()).orElseThrow().in(tree))
            .as(name + "/" + part.name())
            .isPresent();
      }
    }
  }

  @Test
  void shouldSayThatTheMadeUpOneIsMadeUp() {
    assertThat(SampleDocuments.strategy(SampleDocuments.NORDLICHT).strategy().note())
        .startsWith("Frei erfunden");
  }

  @Test
  void shouldFindTheMadeUpOneGoodButNotPerfect() {
    Assessment assessment = assess(SampleDocuments.NORDLICHT);

    assertThat(assessment.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(assessment.findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "audiences.platform-mismatch",
            "content.need-unanswered",
            "platforms.account-security",
            "organisation.skill-gap-untrained",
            "legal.open",
            "components.required-field-missing",
            "orientation.competitors-unknown");
    assertThat(assessment.points()).extracting(View::score).allMatch(score -> score >= 60);
  }

  @Test
  void shouldSeeWhatTheMadeUpOneLeavesOutForReasons() {
    assertThat(texts(SampleDocuments.NORDLICHT, "audiences.platform-mismatch"))
        .containsExactly(
            "1 of 4 favourite places of the audiences is without a platform: 'youtube' for"
                + " 'Eigenheimbesitzer vor der Modernisierung' (58%)");
    assertThat(texts(SampleDocuments.NORDLICHT, "platforms.account-security"))
        .containsExactly(
            "1 of 6 platforms is not sufficiently secured: 'Haustechnikforum' (no second factor)");
  }

  @Test
  void shouldSayWhichPaceTheAsyncApiTargetsComeTo() {
    assertThat(texts(SampleDocuments.ASYNCAPI, "goals.growth-unrealistic"))
        .satisfiesExactly(
            text -> assertThat(text).contains("'Community growth'", "+20%", "+107% a year"),
            text -> assertThat(text).contains("'Contribution volume'", "+25%", "+144% a year"),
            text -> assertThat(text).contains("'Social media engagement'", "+30%", "+186% a year"),
            text -> assertThat(text).contains("'Engagement rate on LinkedIn", "+187% a year"),
            text -> assertThat(text).contains("'Content reach'", "+50%", "+406% a year"));
  }

  @Test
  void shouldSeeTheTwoTargetsOfOneAsyncApiKpi() {
    assertThat(texts(SampleDocuments.ASYNCAPI, "goals.two-targets-one-kpi"))
        .containsExactly(
            "'Content reach' has two targets: 2,000 views per month and +50% a quarter");
  }

  @Test
  void shouldSeeWhereAsyncApiReportsContradictTheirFigures() {
    assertThat(texts(SampleDocuments.ASYNCAPI, "measurement.report-contradicts-series"))
        .satisfiesExactly(
            text -> assertThat(text).contains("first quarter", "+20%", "263 to 313", "+19%"),
            text -> assertThat(text).contains("first quarter", "+18%", "263 to 313", "+19%"),
            text -> assertThat(text).contains("first quarter", "+13%", "6.23 to 7.52", "+20.7%"),
            text -> assertThat(text).contains("first quarter", "+75%", "2 to 3", "+50%"),
            text -> assertThat(text).contains("second quarter", "+100%", "48 to 78", "+62.5%"),
            text -> assertThat(text).contains("second quarter", "+11%", "7.52 to 8.06", "+7.2%"),
            text -> assertThat(text).contains("second quarter", "+9.4%", "6,889 to 7,098", "+3%"));
  }

  @Test
  void shouldSeeWhatAsyncApiDoesNotMeasure() {
    assertThat(texts(SampleDocuments.ASYNCAPI, "measurement.goal-without-kpi"))
        .singleElement()
        .asString()
        .contains("2 of 10 goals have no KPI", "'Encourage adoption of AsyncAPI");
    assertThat(texts(SampleDocuments.ASYNCAPI, "measurement.platform-without-kpi"))
        .containsExactly("3 of 6 platforms have no KPI: 'Mastodon', 'YouTube' and 'GitHub'");
    assertThat(rules(SampleDocuments.ASYNCAPI)).contains("measurement.output-only");
  }

  @Test
  void shouldSeeThatAsyncApiReportsOtherFiguresThanItsGoals() {
    assertThat(texts(SampleDocuments.ASYNCAPI, "measurement.goal-unreported"))
        .singleElement()
        .asString()
        .startsWith("5 of 8 KPIs of goals have no value in any report: 'Community growth'");
  }

  @Test
  void shouldSeeWhereAsyncApiWonMoreFollowersThanItHas() {
    assertThat(texts(SampleDocuments.ASYNCAPI, "measurement.gain-differs"))
        .satisfiesExactly(
            text -> assertThat(text).contains("first quarter", "313", "by 306 (3,949 to 4,255)"),
            text -> assertThat(text).contains("second quarter", "285", "by 279 (4,255 to 4,534)"));
  }

  @Test
  void shouldSeeWhatAsyncApiLacks() {
    assertThat(rules(SampleDocuments.ASYNCAPI))
        .contains(
            "goals.baseline-missing",
            "goals.unmeasurable",
            "resources.budget-missing",
            "measures.no-effort",
            "audiences.no-needs",
            "audiences.presence-unknown",
            "platforms.risk-unattended",
            "strategy.instruments-first",
            "organisation.no-deputy",
            "platforms.uniform-appearance",
            "content.no-seo",
            "crisis.none",
            "legal.open")
        .doesNotContain(
            "crisis.no-drill",
            "platforms.one-platform-dependence",
            "platforms.same-role-twice",
            "goals.none",
            "audiences.none",
            "organisation.no-responsible",
            "organisation.no-working-group",
            "platforms.no-role");
  }

  @Test
  void shouldSeeThatTheDecredYearIsDearerThanStated() {
    assertThat(texts(SampleDocuments.DECRED, "resources.stated-totals-differ"))
        .containsExactly(
            "'Budget of a year': USD 120,000 a year is stated, the parts give USD 129,600 (USD"
                + " 108,000 in 10 months)");
  }

  @Test
  void shouldSeeWhatDecredPaysForUnknownHours() {
    assertThat(texts(SampleDocuments.DECRED, "resources.paid-hours-unknown"))
        .containsExactly(
            "72% of the budget is set aside for 'Hours of contributors', but no role names hours or"
                + " a rate");
  }

  @Test
  void shouldSeeThatADecredReportRepeatsTheFigureBefore() {
    assertThat(texts(SampleDocuments.DECRED, "measurement.value-repeated"))
        .containsExactly(
            "'Monthly report, November 2020' repeats the value before for 'Members of the Facebook"
                + " group (Brazil)': 5,741");
  }

  @Test
  void shouldSeeWhatDecredLacks() {
    assertThat(texts(SampleDocuments.DECRED, "goals.unmeasurable"))
        .singleElement()
        .asString()
        .contains("19 more states' (without due date, owner)");
    assertThat(texts(SampleDocuments.DECRED, "goals.no-measure"))
        .singleElement()
        .asString()
        .startsWith("2 of 2 goals have no measure");
    assertThat(rules(SampleDocuments.DECRED))
        .contains(
            "measures.no-effort",
            "strategy.instruments-first",
            "organisation.no-deputy",
            "measurement.goal-without-kpi",
            "measurement.output-only",
            "crisis.none",
            "legal.open");
  }

  @Test
  void shouldBlockNothingButWhatMustStopAdoption() {
    assertThat(assess(SampleDocuments.ASYNCAPI).count(Severity.BLOCKER)).isZero();
    assertThat(assess(SampleDocuments.DECRED).count(Severity.BLOCKER)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {SampleDocuments.ASYNCAPI, SampleDocuments.DECRED, SampleDocuments.NORDLICHT})
  void shouldGiveEachFindingAnIdOfItsOwn(String name) {
    assertThat(assess(name).findings()).extracting(Finding::id).doesNotHaveDuplicates();
  }

  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

  private static List<String> rules(String sample) {
    return assess(sample).findings().stream().map(Finding::rule).toList();
  }

  private static List<String> texts(String sample, String rule) {
    return assess(sample).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.message().en())
        .toList();
  }

  private static Assessment assess(String sample) {
    return new Checklist(Thresholds.DEFAULT)
        .assess(Evidence.of(SampleDocuments.strategy(sample).strategy(), DAY));
  }
}
