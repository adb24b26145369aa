package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on launch, people, figures and conduct say, and where they keep silent. */
class FigureTextTest {
  private static final String RULES_BROKEN = "measures.platform-rules-broken";

  @Test
  void shouldSayWithHowMuchTheFirstStageBegins() {
    Plan plan =
        Plan.of2027()
            .platform("forum")
            .platform("blog")
            .add(
                "roadmap",
                "stages",
                "pilot",
                "audiences",
                List.of("builders"),
                "platforms",
                List.of("forum", "blog"));

    assertThat(messages(plan, "roadmap.big-bang"))
        .containsExactly(
            new Bilingual(
                "Die erste Stufe „pilot“ beginnt mit 1 Zielgruppe und 2 neuen Plattformen (Grenze:"
                    + " je 1): „forum“ und „blog“",
                "The first stage 'pilot' begins with 1 audience and 2 new platforms (bound: 1"
                    + " each): 'forum' and 'blog'"));
  }

  @Test
  void shouldReckonServiceHoursRoundTheClock() {
    Plan plan =
        Plan.draft()
            .add(
                "community",
                "coverHours",
                "desk",
                "days",
                List.of("MONDAY"),
                "from",
                "08:00",
                "to",
                "16:00")
            .add(
                "community",
                "responseTargets",
                "question",
                "withinMinutes",
                240,
                "serviceHoursOnly",
                true);

    assertThat(messages(plan, "community.response-over-benchmark"))
        .containsExactly(
            new Bilingual(
                "Die Antwort auf „question“ kommt nach bis zu 84 Stunden, erwartet wird sie binnen"
                    + " 24",
                "The answer to 'question' takes up to 84 hours, people expect it within 24"));
  }

  @Test
  void shouldSayWhatADepartmentIsNotTrainedIn() {
    Plan plan =
        Plan.of2027()
            .add("resources", "skills", "law")
            .add("organisation", "units", "development")
            .add("organisation", "trainings", "law-for-all", "skill", "law")
            .add(
                "organisation",
                "effects",
                "shown",
                "unit",
                "development",
                "knowledge",
                List.of("law"));

    assertThat(messages(plan, "organisation.skill-gap-untrained"))
        .extracting(Bilingual::en)
        .containsExactly(
            "'shown' asks for knowledge that the department neither has nor is trained in: 'law'");
  }

  @Test
  void shouldOnlyHintAtACultureThatIsWorkedOn() {
    Plan plan =
        Plan.draft()
            .say("organisation", "culture", fields("criticism", 2))
            .add("organisation", "changeActivities", "talks", "side", "EMPLOYEES");

    assertThat(findings(plan, "organisation.culture-criticism"))
        .extracting(Finding::severity)
        .containsExactly(Severity.HINT);
  }

  @Test
  void shouldSayHowOftenATargetIsBeaten() {
    Plan plan =
        Plan.draft()
            .goal("seen", "target", figure("direction", "RISE", "baseline", 68000, "value", 20000));

    assertThat(messages(plan, "goals.target-already-reached"))
        .containsExactly(
            new Bilingual(
                "„seen“ will 20.000, erreicht sind schon 68.000, das 3,4-Fache (Ausgangswert)",
                "'seen' aims for 20,000, 68,000 is reached already, 3.4 times as much (baseline)"));
  }

  @Test
  void shouldNotCallATargetReachedThatItsOwnReportReaches() {
    Plan plan =
        Plan.of2027()
            .kpi("fans", "direction", "RISE")
            .goal("more", "due", "2027-03-31", "target", figure("kpi", "fans", "value", 10))
            .add(
                "measurement",
                "reports",
                "spring",
                "span",
                fields("from", "2027-01-01", "to", "2027-03-31"),
                "statements",
                List.of(fields("kpi", "fans", "value", 12)));

    assertThat(messages(plan, "goals.target-already-reached")).isEmpty();
  }

  @Test
  void shouldNotHoldTheSumOfAYearAgainstTheTargetOfAQuarter() {
    Plan plan =
        Plan.of2027()
            .kpi("views", "direction", "RISE", "aggregation", "SUM", "rhythm", "QUARTERLY")
            .goal("seen", "target", figure("kpi", "views", "value", 10))
            .add(
                "measurement",
                "reports",
                "year",
                "span",
                fields("from", "2026-01-01", "to", "2026-12-31"),
                "statements",
                List.of(fields("kpi", "views", "value", 12)));

    assertThat(messages(plan, "goals.target-already-reached")).isEmpty();
  }

  @Test
  void shouldSayTheLeapAndItsDays() {
    Plan plan =
        Plan.of2027()
            .goal("likes", "due", "2027-01-08", "target", figure("baseline", 15, "value", 45));

    assertThat(messages(plan, "goals.leap-unrealistic"))
        .containsExactly(
            new Bilingual(
                "„likes“ verlangt +200 % in 7 Tagen (Grenze für ein ganzes Jahr: +100 %)",
                "'likes' asks for +200% in 7 days (bound for a whole year: +100%)"));
  }

  @Test
  void shouldSayThatPercentageAndFiguresDiffer() {
    Plan plan =
        Plan.of2027()
            .goal(
                "fans",
                "target",
                figure(
                    "baseline",
                    4000,
                    "value",
                    6000,
                    "growth",
                    fields("rate", 0.25, "per", "YEAR")));

    assertThat(messages(plan, "goals.growth-contradicts-figures"))
        .containsExactly(
            new Bilingual(
                "„fans“ nennt +25 % im Jahr, die Zahlen (4.000 auf 6.000 in 364 Tagen) ergeben"
                    + " +50 %",
                "'fans' states +25% a year, the figures (4,000 to 6,000 in 364 days) give +50%"));
  }

  @Test
  void shouldSayWhatARateCounts() {
    Plan plan = Plan.draft().kpi("e", "name", "Engagement rate", "unit", "interactions");

    assertThat(messages(plan, "measurement.rate-is-count"))
        .containsExactly(
            new Bilingual(
                "„Engagement rate“ heißt Quote, zählt aber „interactions“",
                "'Engagement rate' is called a rate, but counts 'interactions'"));
  }

  @Test
  void shouldSayWhichPartOfTheBudgetBuysUnknownHours() {
    Plan plan =
        Plan.of2027()
            .budget("work", "PERSONNEL", "78.00", "YEAR")
            .budget("rest", "TRAVEL", "30.00", "YEAR");

    assertThat(messages(plan, "resources.paid-hours-unknown"))
        .containsExactly(
            new Bilingual(
                "Für „work“ sind 72 % des Budgets vorgesehen, aber keine Rolle nennt Stunden oder"
                    + " Stundensatz",
                "72% of the budget is set aside for 'work', but no role names hours or a rate"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow 100 accounts a day, unfollow those who do not follow back",
        "Follow-unfollow in the evening",
        "Buy 1,000 followers",
        "Wir setzen auf gekaufte Bewertungen",
        "Accounts, die nicht zurückfolgen, wieder entfolgen"
      })
  void shouldNameWhatNetworksForbid(String words) {
    assertThat(messages(Plan.draft().measure("reach", "description", words), RULES_BROKEN))
        .containsExactly(
            new Bilingual(
                "Gegen die Regeln der Plattformen: „reach“",
                "Against the rules of the platforms: 'reach'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No follow-unfollow",
        "Posts that make people who buy become fans",
        "Nie Follower kaufen",
        "Unfollow spam accounts and answer new followers",
        "Buyers follow us"
      })
  void shouldNotAccuseWhatIsAllowed(String words) {
    assertThat(messages(Plan.draft().measure("reach", "description", words), RULES_BROKEN))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giveaways",
        "Gewinnspiel",
        "Verlosung von Karten",
        "Wir verlosen Karten",
        "Preisausschreiben",
        "PRIZE DRAW",
        "A raffle",
        "Sweepstakes"
      })
  void shouldKnowAPrizeDrawByItsNames(String words) {
    assertThat(
            messages(
                Plan.draft().measure("reach", "description", words), "legal.giveaway-unsettled"))
        .hasSize(1);
  }

  @Test
  void shouldNotTakeLawfulWordsForAPrizeDraw() {
    Plan plan =
        Plan.draft()
            .measure("answers", "description", "Ohne Gewinnspiel, ohne Verlosung")
            .add("community", "offers", "help", "description", "Give advice away");

    assertThat(messages(plan, "legal.giveaway-unsettled")).isEmpty();
  }

  private static List<Bilingual> messages(Plan plan, String rule) {
    return findings(plan, rule).stream()
        .map(Finding::message)
        .map(text -> new Bilingual(text.de().replace('\u00a0', ' '), text.en()))
        .toList();
  }

  private static List<Finding> findings(Plan plan, String rule) {
    return new Checklist(Thresholds.DEFAULT)
        .assess(plan.evidence()).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
  }
}
