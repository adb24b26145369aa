package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.FindingTextTest.messages;
import static io.planwerk.domain.assessment.MixExamples.cadence;
import static io.planwerk.domain.assessment.Plan.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules on audiences, monitoring, content, platforms and crisis say and mend. */
class MixTextTest {
  private static final String NO_BREAK_SPACE = "\u00a0";

  @Test
  void shouldSayWhoIsNotWhereAndWhoIsWhereNothingIs() {
    Plan plan =
        Plan.draft()
            .audience(
                "owners",
                "presences",
                List.of(
                    fields("network", "youtube", "share", 0.58, "hoursPerWeek", 3.5),
                    fields("network", "x", "share", 0.04, "hoursPerWeek", 9)))
            .platform("clips", "network", "x", "audiences", List.of("owners"))
            .platform("blog", "network", "blog", "ownership", "OWN");

    assertThat(messages(plan, "audiences.platform-mismatch"))
        .containsExactly(
            new Bilingual(
                "1 von 1 Zielgruppe der Plattformen ist dort kaum zu finden: „clips“ für „owners“ (4 %)"
                    .replace(" %", NO_BREAK_SPACE + "%"),
                "1 of 1 audience of the platforms is hardly found there: 'clips' for 'owners'"
                    + " (4%)"),
            new Bilingual(
                "1 von 1 Lieblingsort der Zielgruppen ist ohne Plattform: „youtube“ für „owners“ (58 %)"
                    .replace(" %", NO_BREAK_SPACE + "%"),
                "1 of 1 favourite place of the audiences is without a platform: 'youtube' for"
                    + " 'owners' (58%)"));
  }

  @ParameterizedTest
  @MethodSource("servedByOtherMeans")
  void shouldSeeThatAnAudienceIsServed(Plan plan) {
    assertThat(messages(plan, "audiences.platform-mismatch")).isEmpty();
  }

  static Stream<Plan> servedByOtherMeans() {
    return Stream.of(
        loved().platform("youtube"),
        loved().platform("films", "network", "youtube"),
        loved()
            .audience("others")
            .platform("films", "network", "youtube", "audiences", List.of("others"))
            .measure("ads", "platform", "films", "audiences", List.of("owners")),
        loved()
            .platform("blog", "ownership", "OWN")
            .add("audiences", "contributors", "fans", "networks", List.of("youtube")));
  }

  private static Plan loved() {
    return Plan.draft()
        .audience("owners", "presences", List.of(fields("network", "youtube", "share", 0.58)));
  }

  @Test
  void shouldSayHowManyHoursTheCadencesTake() {
    Plan plan =
        Plan.draft()
            .add("resources", "skills", "film")
            .person(
                "maker",
                "hoursPerMonth",
                20,
                "headcount",
                2,
                "skills",
                List.of(fields("skill", "film", "level", 0.9)))
            .platform("films")
            .add("content", "formats", "long", "skill", "film", "hoursPerPiece", 9.3)
            .say("content", "cadences", List.of(cadence("weekly", "long", 4)));

    assertThat(messages(plan, "content.cadence-over-capacity"))
        .containsExactly(
            new Bilingual(
                "Die Taktung braucht im Monat 37,2 Stunden „film“; vorhanden sind 36",
                "The cadences take 37.2 hours 'film' a month; there are 36"));
  }

  @Test
  void shouldAddUpTheHoursOfAllSkills() {
    Plan plan =
        Plan.draft()
            .person("maker", "hoursPerMonth", 10)
            .platform("films")
            .add("content", "formats", "long", "hoursPerPiece", 3)
            .add("content", "formats", "short", "hoursPerPiece", 1)
            .say(
                "content",
                "cadences",
                List.of(cadence("weekly", "long", 3), cadence("daily", "short", 2)));

    assertThat(messages(plan, "content.cadence-over-capacity"))
        .extracting(Bilingual::en)
        .containsExactly("The cadences take 11 hours a month; there are 10");
  }

  @Test
  void shouldSayHowMuchOnePlatformCarries() {
    Plan plan =
        Plan.draft()
            .goal("leads")
            .goal("image")
            .platform("films")
            .platform("blog", "ownership", "OWN")
            .measure("series", "platform", "films", "contributions", gives("leads", 9, "image", 2))
            .measure("articles", "platform", "blog", "contributions", gives("leads", 3));

    assertThat(messages(plan, "platforms.one-platform-dependence"))
        .containsExactly(
            new Bilingual(
                "„films“ trägt 88 % der geplanten Wirkung, gemittelt über 2 Ziele."
                    .replace(" %", NO_BREAK_SPACE + "%"),
                "'films' carries 88% of the planned effect, averaged over 2 goals."));
  }

  private static Object gives(Object... goalsAndAmounts) {
    return Stream.iterate(0, i -> i < goalsAndAmounts.length, i -> i + 2)
        .map(i -> fields("goal", goalsAndAmounts[i], "perMonth", goalsAndAmounts[i + 1]))
        .toList();
  }

  @Test
  void shouldSayWhatBrandRulesLeaveOpen() {
    Plan plan =
        Plan.draft()
            .platform("films")
            .platform("forum")
            .say("content", "brandRules", fields("visuals", "Blue"));

    assertThat(messages(plan, "platforms.uniform-appearance"))
        .containsExactly(
            new Bilingual(
                "Die Regeln für den Auftritt lassen offen: Sprache und Profil",
                "The brand rules leave open: language and profile"));
  }

  @Test
  void shouldTellTheWeaknessesOfEachAccount() {
    Plan plan =
        Plan.of2027()
            .platform("films")
            .platform("forum", "security", fields("twoFactor", true, "personalLoginsOnly", false))
            .platform(
                "old",
                "security",
                fields("recoveryContact", "head", "accessReviewedOn", "2026-05-31"))
            .platform(
                "planned",
                "state",
                "PLANNED",
                "security",
                fields(
                    "twoFactor",
                    true,
                    "recoveryContact",
                    "head",
                    "accessReviewedOn",
                    "2026-05-31"));

    assertThat(messages(plan, "platforms.account-security"))
        .extracting(Bilingual::en)
        .containsExactly(
            "3 of 4 platforms are not sufficiently secured: 'films' (nothing on record), 'forum'"
                + " (shared password and nobody for recovery) and 'old' (no second factor and"
                + " access last reviewed on 31 May 2026)");
  }

  @Test
  void shouldSayWhichHoursOfTheWeekNobodyWatches() {
    Plan plan =
        Plan.draft()
            .add("crisis", "team", "speaker")
            .add(
                "community",
                "coverHours",
                "desk",
                "days",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                "from",
                "08:00",
                "to",
                "20:30");

    assertThat(messages(plan, "crisis.cover-gap"))
        .containsExactly(
            new Bilingual(
                "In 105,5 von 168 Stunden der Woche beobachtet niemand die Plattformen; länger als"
                    + " 12 am Stück: Freitag 20:30 bis Montag 08:00",
                "Nobody watches the platforms in 105.5 of the week's 168 hours; for more than 12 in"
                    + " a row: Friday 20:30 to Monday 08:00"));
  }

  @Test
  void shouldSayThatNobodyIsSetToWatch() {
    assertThat(messages(Plan.draft().add("crisis", "team", "speaker"), "crisis.cover-gap"))
        .extracting(Bilingual::en)
        .containsExactly("For no hour of the week is it set who watches the platforms.");
  }

  @Test
  void shouldOnlyHintAtADrillThatIsSet() {
    Plan plan =
        Plan.draft()
            .add("crisis", "drills", "old", "on", "2025-11-17", "done", true)
            .add("crisis", "drills", "missed", "on", "2026-11-17")
            .add("crisis", "drills", "next", "on", "2027-06-15");

    assertThat(findings(plan, "crisis.no-drill"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.HINT);
              assertThat(finding.message())
                  .isEqualTo(
                      new Bilingual(
                          "Die letzte Übung war am 17.11.2025, vor mehr als 12 Monaten; die nächste"
                              + " ist am 15.06.2027.",
                          "The last drill was on 17 November 2025, more than 12 months ago; the"
                              + " next drill is on 15 June 2027."));
            });
  }

  @Test
  void shouldWarnOfAPlanThatNobodyPractised() {
    assertThat(findings(Plan.draft().add("crisis", "team", "speaker"), "crisis.no-drill"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message().de())
                  .isEqualTo(
                      "Geübt wurde der Krisenplan noch nicht; eine nächste Übung ist nicht"
                          + " angesetzt.");
            });
  }

  @Test
  void shouldSayWhyContactsAreInDoubt() {
    Plan plan =
        Plan.draft()
            .person("lead", "contact", "Phone", "contactCheckedOn", "2026-05-31")
            .person("deputy", "contact", "Phone")
            .person(
                "trainee",
                "contact",
                "Phone",
                "contactCheckedOn",
                "2027-05-01",
                "available",
                fields("from", "2026-09", "to", "2027-05"))
            .person("boss")
            .person("gone", "available", fields("from", "2026-09", "to", "2027-01"))
            .person("editor", "contact", "Nobody needs it")
            .add("crisis", "team", "leading", "person", "lead", "deputy", "deputy")
            .add("crisis", "team", "typing", "person", "trainee")
            .add("crisis", "chain", "stop", "person", "gone")
            .add("crisis", "chain", "decide", "person", "boss");

    assertThat(messages(plan, "crisis.contact-outdated"))
        .extracting(Bilingual::en)
        .containsExactly(
            "4 of 5 people of the crisis organisation have no contact that can be relied on:"
                + " 'lead' (last checked on 31 May 2026), 'deputy' (never checked), 'trainee'"
                + " (position filled until May 2027) and 'gone' (position filled until January"
                + " 2027)",
            "1 of 5 people of the crisis organisation has no contact on record: 'boss'");
  }

  @Test
  void shouldOnlyHintAtLevelsThatPeopleHaveToSee() {
    Plan plan = Plan.draft().add("crisis", "levels", "storm", "level", 5, "trigger", "Papers ask");

    assertThat(findings(plan, "crisis.no-thresholds"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
  }

  @ParameterizedTest
  @MethodSource("mechanical")
  void shouldMendWhatIsMechanical(String rule, Plan plan) {
    JsonPatch fix =
        Objects.requireNonNull(findings(plan, rule).getFirst().fix(), "no fix of " + rule);

    Reading<Object> mended = fix.applyTo(StrategyFormat.CURRENT.write(plan.strategy()).tree());

    assertThat(mended).isInstanceOf(Reading.Read.class);
    Reading<StrategyDocument> read =
        StrategyFormat.CURRENT.read(((Reading.Read<Object>) mended).value());
    assertThat(read).isInstanceOf(Reading.Read.class);
    StrategyDocument document = ((Reading.Read<StrategyDocument>) read).value();
    assertThat(
            new Checklist(Thresholds.DEFAULT)
                .assess(Evidence.of(document.strategy(), Plan.DAY))
                .findings())
        .extracting(Finding::rule)
        .doesNotContain(rule);
  }

  static Stream<Object[]> mechanical() {
    Map<String, Object> rival = Plan.named("rival");
    return Stream.of(
        new Object[] {
          "monitoring.company-only",
          Plan.draft()
              .add("monitoring", "topics", "rival", "subject", "COMPANY")
              .say("orientation", "competitors", List.of(rival))
        },
        new Object[] {
          "monitoring.platform-unmonitored",
          Plan.draft()
              .add("monitoring", "topics", "films", "subject", "COMPANY")
              .platform("films")
              .platform("forum")
        },
        new Object[] {
          "monitoring.platform-unmonitored",
          Plan.draft()
              .add("monitoring", "sources", "films", "platform", "films")
              .platform("films")
              .platform("forum")
        });
  }

  private static List<Finding> findings(Plan plan, String rule) {
    return new Checklist(Thresholds.DEFAULT)
        .assess(plan.evidence()).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
  }
}
