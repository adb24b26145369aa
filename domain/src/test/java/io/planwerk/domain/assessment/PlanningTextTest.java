package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static io.planwerk.domain.assessment.PlanningExamples.cadence;
import static io.planwerk.domain.assessment.PlanningExamples.sole;
import static io.planwerk.domain.assessment.PlanningExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.assessment.Evidence.Alignment.State;
import io.planwerk.domain.shared.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What findings on orientation, goals, organisation and effort say, and how far they go. */
class PlanningTextTest {
  private static final String NO_BREAK_SPACE = "\u00a0";

  @Test
  void shouldSayWhatLedToNoPlatform() {
    Plan plan =
        Plan.of2027()
            .goal("reach")
            .platform("forum", "goals", List.of("reach"))
            .platform("chat", "audiences", List.of("builders"))
            .platform("video");

    assertThat(messages(plan, "strategy.instruments-first"))
        .containsExactly(
            new Bilingual(
                "3 von 3 Plattformen sind nicht aus Zielen und Zielgruppen abgeleitet: „forum“"
                    + " (ohne Zielgruppe), „chat“ (ohne Ziel) und „video“ (ohne Ziel und"
                    + " Zielgruppe)",
                "3 of 3 platforms are not derived from goals and audiences: 'forum' (without"
                    + " audience), 'chat' (without goal) and 'video' (without goal and audience)"));
  }

  @Test
  void shouldTakeAGoalThatIsMeasuredOnAPlatformAsOneThatLedThere() {
    Plan plan =
        Plan.of2027()
            .platform("video", "audiences", List.of("builders"))
            .kpi("views", "platform", "video")
            .goal("reach", "target", figure("kpi", "views"));

    assertThat(messages(plan, "strategy.instruments-first")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Followers",
        "Instagram-Follower",
        "Anzahl Abonnenten auf YouTube",
        "Fans",
        "Fan-Zahl",
        "Page likes",
        "„Gefällt mir“-Angaben der Seite",
        "follower growth on main channels"
      })
  void shouldKnowACountOfFans(String metric) {
    assertThat(messages(measuredBy(metric), "goals.fan-count-only")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Newsletter subscribers",
        "Engagement rate by followers",
        "Klicks je Follower",
        "Likes per post",
        "Share of followers reached",
        "Anteil der Follower mit Kaufabsicht",
        "Fantastische Bewertungen",
        "Anfragen",
        "Members"
      })
  void shouldNotTakeOtherFiguresForACountOfFans(String metric) {
    assertThat(messages(measuredBy(metric), "goals.fan-count-only")).isEmpty();
  }

  @Test
  void shouldLetOneJudgedGoalStandBesideFanCounts() {
    Plan plan =
        measuredBy("Followers")
            .goal(
                "tone",
                "target",
                fields("kind", "QUALITATIVE", "criteria", List.of(fields("name", "Tone"))));

    assertThat(messages(plan, "goals.fan-count-only")).isEmpty();
  }

  @Test
  void shouldSayTheBoundOfMusts() {
    Plan plan =
        Plan.draft()
            .goal("a", "priority", "MUST")
            .goal("b", "priority", "MUST")
            .goal("c", "priority", "COULD");

    assertThat(messages(plan, "goals.too-many-musts"))
        .containsExactly(
            new Bilingual(
                "2 von 3 Zielen sind unverzichtbar (Muss), Grenze: 60 %: „a“ und „b“"
                    .replace(" %", NO_BREAK_SPACE + "%"),
                "2 of 3 goals are indispensable (must), bound: 60%: 'a' and 'b'"));
  }

  @Test
  void shouldRoundProbabilitiesDownSoThatNoneLooksLikeTheBound() {
    Plan plan = Plan.draft().goal("reach").aligned(State.SETTLED, chance("reach", "0.7999"));

    assertThat(messages(plan, "goals.probability-low").getFirst().en())
        .isEqualTo("1 of 1 goal is less likely than 80%: 'reach' (79%)");
  }

  @Test
  void shouldOnlyHintWhereWhatIsUnlikelyIsWelcomeAtMost() {
    Plan plan =
        Plan.draft()
            .goal("reach", "priority", "COULD")
            .aligned(State.SETTLED, chance("reach", "0.1"));

    assertThat(findings(plan, "goals.probability-low"))
        .extracting(Finding::severity)
        .containsExactly(Severity.HINT);
  }

  @Test
  void shouldSayWhatIsUnclearAboutATask() {
    Plan plan = Plan.of2027().person("a").person("b").person("c").person("d");
    plan.add("organisation", "tasks", "plan", "consulted", List.of("a", "b", "c", "d"));

    assertThat(messages(plan, "organisation.raci"))
        .containsExactly(
            new Bilingual(
                "1 von 1 Aufgabe ist nicht klar verteilt: „plan“ (niemand steht gerade, niemand"
                    + " führt aus, 4 werden gefragt)",
                "1 of 1 task is not clearly assigned: 'plan' (nobody accountable, nobody"
                    + " responsible, 4 consulted)"));
  }

  @Test
  void shouldSayForWhatLearnersAloneAreResponsible() {
    Plan plan =
        Plan.draft()
            .person("intern", "level", "INTERN")
            .say("organisation", "responsible", "intern")
            .platform("forum", "owner", "intern");

    assertThat(messages(plan, "organisation.junior-only"))
        .containsExactly(
            new Bilingual(
                "Allein Praktikanten oder Auszubildende sind verantwortlich für: die Strategie und"
                    + " „forum“",
                "Interns or trainees alone are responsible for: the strategy and 'forum'"));
  }

  @Test
  void shouldNotAskATeamOfOneForADeputy() {
    Plan alone = Plan.of2027().say("organisation", "responsible", "head");

    assertThat(messages(alone, "organisation.no-deputy")).isEmpty();
    assertThat(messages(alone.person("other"), "organisation.no-deputy").getFirst().de())
        .isEqualTo("1 von 1 entscheidenden Aufgabe hat keine Vertretung: die Strategie");
  }

  @Test
  void shouldHintAtDepartmentsThatComeLate() {
    Plan plan = Plan.of2027().add("organisation", "units", "service", "involvedFrom", "2027-01-02");

    assertThat(findings(plan, "organisation.department-not-involved"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.HINT);
              assertThat(finding.message())
                  .isEqualTo(
                      new Bilingual(
                          "1 von 1 Abteilung ist erst nach Beginn der Strategie am 01.01.2027"
                              + " einbezogen: „service“",
                          "1 of 1 department is involved only after the strategy begins on"
                              + " 1 January 2027: 'service'"));
            });
  }

  @Test
  void shouldSayWhenSomebodyIsOverbookedMost() {
    Plan plan =
        sole(Plan.of2027(), 25)
            .add(
                "organisation",
                "trainings",
                "course",
                "on",
                "2027-03-10",
                "people",
                List.of("maker"),
                "hoursPerPerson",
                7.5);

    assertThat(messages(plan, "resources.person-overbooked"))
        .containsExactly(
            new Bilingual(
                "„maker“ ist in 1 Monat überbucht, am stärksten im März 2027: 27,5 Std. verplant,"
                    + " 25 vorhanden",
                "'maker' is overbooked in 1 month, most in March 2027: 27.5 h booked, 25 h there"));
  }

  @Test
  void shouldNotBookOnOneWhatAnotherCouldDo() {
    Object video = List.of(fields("skill", "video", "level", 0.1));

    assertThat(messages(sole(Plan.of2027(), 5), "resources.person-overbooked")).hasSize(1);
    assertThat(
            messages(
                sole(Plan.of2027(), 5).person("helper", "skills", video),
                "resources.person-overbooked"))
        .isEmpty();
    assertThat(
            messages(
                sole(Plan.of2027(), 5)
                    .add("resources", "partners", "studio", "offers", List.of(offer())),
                "resources.person-overbooked"))
        .isEmpty();
  }

  @Test
  void shouldTakeOvertimeAndEverybodyWhoSharesARoleIntoAccount() {
    Plan plan =
        Plan.of2027()
            .add("resources", "skills", "video")
            .person(
                "desk",
                "headcount",
                2,
                "hoursPerMonth",
                4,
                "overtime",
                fields("hoursPerMonth", 1),
                "skills",
                List.of(fields("skill", "video", "level", 1)))
            .measure("clips", "effort", List.of(fields("skill", "video", "hoursPerMonth", 10)));

    assertThat(messages(plan, "resources.person-overbooked")).isEmpty();
  }

  @Test
  void shouldOnlyBookMonthsInWhichAMeasureRuns() {
    Plan plan =
        Plan.of2027()
            .add("resources", "skills", "video")
            .person(
                "maker",
                "hoursPerMonth",
                9,
                "skills",
                List.of(fields("skill", "video", "level", 1)))
            .measure(
                "clips",
                "launch",
                "2027-10",
                "rampUp",
                List.of(0.5),
                "effort",
                List.of(fields("skill", "video", "hoursPerMonth", 10)));

    assertThat(messages(plan, "resources.person-overbooked").getFirst().en())
        .isEqualTo(
            "'maker' is overbooked in 2 months, most in November 2027: 10 h booked, 9 h there");
  }

  @Test
  void shouldSayWhichBenchmarkIsMissed() {
    Plan plan =
        written()
            .say("content", "cadences", List.of(cadence("beat", 40)))
            .platform("chat", "twoWay", true)
            .measure("talk", "platform", "chat", "effort", text(5))
            .platform("blog")
            .measure("write", "platform", "blog", "effort", text(2));

    assertThat(messages(plan, "measures.below-benchmark"))
        .containsExactly(
            new Bilingual(
                "„forum“: 10 Std. im Monat geplant, mindestens 21 nach dem Richtwert „1 Std. je"
                    + " Kanal und Tag“ bei 40 Beiträgen",
                "'forum': 10 h a month planned, at least 21 by the benchmark '1 h per channel and"
                    + " day' with 40 pieces"),
            new Bilingual(
                "„chat“: 5 Std. im Monat geplant, mindestens 5,25 nach dem Richtwert „15 Minuten"
                    + " Zuhören am Tag“",
                "'chat': 5 h a month planned, at least 5.25 by the benchmark '15 minutes of"
                    + " listening a day'"),
            new Bilingual(
                "„blog“: 2 Std. im Monat geplant, mindestens 3 nach dem Richtwert „3 bis 20 Std."
                    + " Inhalte im Monat“",
                "'blog': 2 h a month planned, at least 3 by the benchmark '3 to 20 h of content"
                    + " creation a month'"));
  }

  @Test
  void shouldLetHoursWithoutAPlatformFillUpWhatLacks() {
    Plan plan =
        written()
            .say("content", "cadences", List.of(cadence("beat", 12)))
            .measure("all", "effort", text(2));

    assertThat(messages(plan, "measures.below-benchmark")).isEmpty();
    assertThat(
            messages(
                plan.say("content", "cadences", List.of(cadence("beat", 12), cadence("more", 1))),
                "measures.below-benchmark"))
        .singleElement()
        .extracting(Bilingual::en)
        .asString()
        .endsWith("with 13 pieces; the 2 h without a platform don't fill that either");
  }

  @Test
  void shouldStopAdoptionOnAGapThatNobodyDecidedAbout() {
    Plan plan = Plan.draft().goal("reach").aligned(State.GAP_UNDECIDED, Map.of());

    assertThat(findings(plan, "alignment.gap-undecided"))
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCKER);
  }

  @Test
  void shouldAskForNoAlignmentWhereNobodyCanKnowOfOne() {
    assertThat(findings(Plan.draft().goal("reach"), "alignment.missing")).isEmpty();
  }

  private static Plan measuredBy(String metric) {
    return Plan.draft().goal("reach", "target", figure("metric", metric, "value", 10));
  }

  private static Plan written() {
    return Plan.draft()
        .add("resources", "skills", "text")
        .platform("forum")
        .measure("posts", "platform", "forum", "effort", text(10));
  }

  private static Object offer() {
    return fields("skill", "video");
  }

  private static Map<String, BigDecimal> chance(String goal, String chance) {
    return Map.of(goal, new BigDecimal(chance));
  }

  private static List<Bilingual> messages(Plan plan, String rule) {
    return findings(plan, rule).stream().map(Finding::message).toList();
  }

  private static List<Finding> findings(Plan plan, String rule) {
    return new Checklist(Thresholds.DEFAULT)
        .assess(plan.evidence()).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
  }
}
