package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.strategy.StrategyDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Strategies that others published, and what a careful reader found in them. What the reader saw
 * and a check of the document can't know:
 *
 * <ul>
 *   <li>Mansfield, one person for 40 posts a month and 100 events: neither the hours of a post nor
 *       those of the person are stated, so only their absence shows.
 *   <li>Arlington, the target was raised: the document shows two targets, not that one came of the
 *       other.
 *   <li>West Sussex, followers on Twitter +3.9 % against a target of 10 %: the target is set for
 *       "activity", and nothing says that followers are meant. The check says that activity is
 *       neither defined nor reported.
 *   <li>AsyncAPI, engagement rate +7.2 % against a target of 30 %: that takes the values, so the
 *       scorecard says it.
 *   <li>Decred, members +20 % since 2018 by their own count while the Facebook group fell by 4.7 %:
 *       nobody said which way the group is to move; the series show it.
 *   <li>Decred, the series shows 5,717 where a report says 5,741: the check of reports says it,
 *       this one that the report repeats the figure before.
 * </ul>
 */
class PublishedCasesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

  static Stream<String> names() {
    return Stream.of(
        "arlington-tx-fy20",
        "bracknell-forest-2024",
        "cobb-travel-2018",
        "mansfield-tx-fy21",
        "thenewboston-2021",
        "thirty-seconds-2020",
        "west-sussex-2019");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldSaySourcesAndWhatTheyLack(String name) {
    StrategyDocument document = SampleDocuments.publishedCase(name);

    assertThat(document.strategy().sources()).isNotEmpty();
    assertThat(document.strategy().note()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldGiveEachFindingAnIdOfItsOwn(String name) {
    assertThat(findings(name)).extracting(Finding::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldSeeWhatNoneOfThemHas(String name) {
    assertThat(rules(name))
        .contains(
            "organisation.no-responsible",
            "audiences.none",
            "resources.budget-missing",
            "crisis.none",
            "legal.open",
            "orchestration.isolated",
            "measurement.value-missing");
  }

  @Test
  void shouldSeeThatBracknellNamesNoBaselines() {
    assertThat(rules("bracknell-forest-2024"))
        .contains("goals.baseline-missing", "goals.unmeasurable", "measurement.base-unknown")
        .doesNotContain("measurement.output-only", "measurement.rate-is-count");
  }

  @Test
  void shouldSeeTheRateOfMansfieldThatIsACount() {
    assertThat(texts("mansfield-tx-fy21", "measurement.rate-is-count"))
        .containsExactly(
            "'Engagement rate' is called a rate, but has values up to 12,000, more than the whole");
  }

  @Test
  void shouldSeeThatMansfieldStatesHalfTheGrowthOfItsFigures() {
    assertThat(texts("mansfield-tx-fy21", "goals.growth-contradicts-figures"))
        .containsExactly(
            "'More followers' states +25% a year, the figures (4,000 to 6,000 in 364 days) give"
                + " +50%");
    assertThat(rules("mansfield-tx-fy21")).contains("measures.no-effort");
  }

  @Test
  void shouldSeeThatArlingtonHadReachedItsTargets() {
    assertThat(texts("arlington-tx-fy20", "goals.target-already-reached"))
        .containsExactlyInAnyOrder(
            "'Nextdoor impressions 2020' aims for 20,000, 67,981 is reached already, 3.4 times as"
                + " much ('Fourth quarter of 2019')",
            "'Nextdoor impressions 2021' aims for 50,000, 101,567 is reached already, 2 times as"
                + " much ('Fourth quarter of 2020')");
  }

  @Test
  void shouldSeeThatNobodySaysWhatActivityIs() {
    assertThat(texts("west-sussex-2019", "measurement.kpi-undefined"))
        .containsExactly("1 of 1 KPI of goals has no definition: 'Social media activity'");
    assertThat(texts("west-sussex-2019", "measurement.goal-unreported"))
        .containsExactly("1 of 1 KPI of goals has no value in any report: 'Social media activity'");
  }

  @Test
  void shouldSeeTheLeapsOfThenewboston() {
    assertThat(texts("thenewboston-2021", "goals.leap-unrealistic"))
        .containsExactly(
            "'Follower base' asks for +400% in 63 days (bound for a whole year: +100%)",
            "'Likes per post' asks for +100% in 7 days (bound for a whole year: +100%)");
  }

  @Test
  void shouldSeeWhatThenewbostonMustNotDo() {
    assertThat(texts("thenewboston-2021", "measures.platform-rules-broken"))
        .containsExactly("Against the rules of the platforms: 'Follow accounts'");
    assertThat(texts("thenewboston-2021", "legal.giveaway-unsettled"))
        .containsExactly("Prize draw without settled labelling and terms: 'Weekly giveaway'");
  }

  @Test
  void shouldSeeThatAQuarterOfThirtySecondsWasWonInJanuary() {
    assertThat(texts("thirty-seconds-2020", "goals.target-already-reached"))
        .containsExactly(
            "'Twitter followers in the first quarter' aims for 500, 500 is reached already ('Middle"
                + " of January')");
    assertThat(rules("thirty-seconds-2020")).doesNotContain("measurement.goal-unreported");
  }

  @Test
  void shouldNotSpeakOfGoalsWhereOnlyTheBeginningWasRead() {
    assertThat(rules("cobb-travel-2018"))
        .contains("goals.none")
        .doesNotContain("goals.unmeasurable", "measurement.goal-unreported");
  }

  private static List<String> rules(String name) {
    return findings(name).map(Finding::rule).toList();
  }

  private static List<String> texts(String name, String rule) {
    return findings(name)
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.message().en())
        .toList();
  }

  private static Stream<Finding> findings(String name) {
    return new Checklist(Thresholds.DEFAULT)
            .assess(Evidence.of(SampleDocuments.publishedCase(name).strategy(), DAY))
            .findings()
            .stream();
  }
}
