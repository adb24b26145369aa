package io.planwerk.domain.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.money;
import static io.planwerk.domain.alignment.Draft.offers;
import static io.planwerk.domain.alignment.Draft.piece;
import static io.planwerk.domain.alignment.Draft.span;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SituationReaderTest {

  /** A year with one goal, one measure, one skill and somebody who has it: nothing to say. */
  private static Draft sound() {
    return Draft.lasting(12)
        .skills("film")
        .person("ann", 40, "skills", List.of(can("film", 1)))
        .goal("fame", 0, 100)
        .measure(
            "series",
            "contributions",
            List.of(gives("fame", 10)),
            "effort",
            List.of(takes("film", 20)));
  }

  private static Situation read(Draft draft) {
    return SituationReader.read(draft.strategy());
  }

  @Test
  void shouldHaveNothingToSayAboutASoundStrategy() {
    assertThat(read(sound()).caveats()).isEmpty();
  }

  static Stream<Arguments> caveats() {
    return Stream.of(
        caveat("no-goals", true, "/goals", Draft.lasting(12)),
        caveat("goal-without-figures", true, "/goals/items/1", sound().add("goals", "items", "x")),
        caveat(
            "goal-without-figures",
            true,
            "/goals/items/1",
            sound().add("goals", "items", "x").target("x", "kind", "QUANTITATIVE", "value", 5)),
        caveat(
            "goal-judged",
            false,
            "/goals/items/1",
            sound().add("goals", "items", "x").target("x", "kind", "QUALITATIVE")),
        caveat(
            "wrong-way",
            true,
            "/goals/items/0/target/value",
            sound().target("fame", "direction", "FALL")),
        caveat(
            "due-before-period",
            true,
            "/goals/items/0/due",
            sound().change("goals", "items", "fame", "due", "2026-12-31")),
        caveat(
            "due-after-period",
            false,
            "/goals/items/0/due",
            sound().change("goals", "items", "fame", "due", "2028-01-01")),
        caveat("period-too-long", true, "/period", lasting("2027-01-01", "2037-01-31")),
        caveat(
            "other-currency",
            true,
            "/resources/budgets/0/amount",
            sound()
                .budget("media", "PAID_MEDIA", 0, "YEAR")
                .change("resources", "budgets", "media", "amount", money(500, "USD"))),
        caveat(
            "budget-in-part",
            false,
            "/resources/budgets/0",
            sound().budget("media", "PAID_MEDIA", 12, "YEAR", "span", span("2027-03", "2027-12"))),
        caveat(
            "circular-prerequisites",
            true,
            "/measures/items/1/prerequisites",
            sound()
                .measure("a", "prerequisites", List.of(fields("measure", "b")))
                .measure("b", "prerequisites", List.of(fields("measure", "a")))),
        caveat(
            "launch-too-early",
            true,
            "/measures/items/0/launch",
            sound()
                .change(
                    "measures",
                    "items",
                    "series",
                    "launch",
                    "2027-02",
                    "window",
                    span("2027-04", "2027-12"))),
        caveat(
            "platform-closed",
            true,
            "/measures/items/0/platform",
            sound()
                .platform("tube", "state", "CLOSED")
                .change("measures", "items", "series", "platform", "tube")),
        caveat(
            "measure-outside",
            false,
            "/measures/items/1",
            sound().measure("late", "window", span("2028-01", "2028-12"))),
        caveat(
            "harm-with-saturation",
            true,
            "/measures/items/1/contributions/0",
            sound()
                .measure(
                    "ads",
                    "contributions",
                    List.of(
                        gives(
                            "fame", -3, "saturation", List.of(piece(0.5, 1.5), piece(0.5, 0.5)))))),
        caveat(
            "interaction-without-skill",
            true,
            "/measures/items/1/interaction",
            sound()
                .measure(
                    "forum", "interaction", fields("contactsPerMonth", 9, "minutesPerContact", 5))),
        caveat("goal-without-measure", true, "/goals/items/1", sound().goal("calm", 9, 5)),
        caveat(
            "nobody-can",
            true,
            "/measures/items/1",
            sound().skills("text").measure("blog", "effort", List.of(takes("text", 5)))),
        caveat(
            "stage-crowded",
            true,
            "/roadmap/stages/0",
            sound()
                .platform("tube", "launch", "2027-02")
                .platform("gram", "launch", "2027-03")
                .stage("first", "span", span("2027-01", "2027-06"))
                .say("roadmap", "newPlatformsPerStage", 1)),
        caveat(
            "price-missing",
            false,
            "/resources/partners/0/offers/0",
            sound().partner("studio", fields("skill", "film"))),
        caveat(
            "hire-without-figures",
            false,
            "/resources/hireOptions/0",
            sound().hire("editor", "skills", List.of(can("film", 1)), "hoursPerMonth", 80)));
  }

  @Test
  void shouldSayInGoodGrammarHowManyPlatformsAStageMayOpen() {
    Draft draft =
        sound()
            .platform("tube", "launch", "2027-02")
            .platform("gram", "launch", "2027-03")
            .platform("tok", "launch", "2027-03")
            .stage("first", "span", span("2027-01", "2027-06"));

    assertThat(crowded(draft.copy().say("roadmap", "newPlatformsPerStage", 1)))
        .satisfies(
            text -> {
              assertThat(text.de()).contains(" öffnet mehr als eine Plattform: ");
              assertThat(text.en()).contains(" opens more than one platform: ");
            });
    assertThat(crowded(draft.say("roadmap", "newPlatformsPerStage", 2)).en())
        .contains(" opens more than 2 platforms: ");
  }

  private static Bilingual crowded(Draft draft) {
    return SituationReader.read(draft.strategy()).caveats().stream()
        .filter(caveat -> caveat.code().equals("alignment.stage-crowded"))
        .map(Caveat::message)
        .findFirst()
        .orElseThrow();
  }

  private static Draft lasting(String from, String to) {
    return sound().set("period", span(from, to));
  }

  private static Arguments caveat(String name, boolean stopsFit, String pointer, Draft draft) {
    return Arguments.of(name, stopsFit, pointer, draft);
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("caveats")
  void shouldSayWhatItCannotReckonWith(String name, boolean stopsFit, String pointer, Draft draft) {
    assertThat(read(draft).caveats())
        .filteredOn(caveat -> caveat.code().equals("alignment." + name))
        .singleElement()
        .satisfies(
            caveat -> {
              assertThat(caveat.stopsFit()).isEqualTo(stopsFit);
              assertThat(caveat.pointers()).containsExactly(pointer);
              assertThat(caveat.message().de()).isNotBlank();
              assertThat(caveat.message().en()).isNotBlank();
            });
  }

  @Test
  void shouldReadAPeriodOffGoalsAndMeasuresWhereNoneIsStated() {
    Situation dued = read(Draft.open().goal("fame", 0, 9, "due", "2027-06-30"));
    Situation started = read(Draft.open().measure("series", "launch", "2027-03"));
    Situation unknown = read(Draft.open());

    assertThat(dued.horizon().first()).hasToString("2026-07");
    assertThat(dued.months()).isEqualTo(12);
    assertThat(started.horizon().first()).hasToString("2027-03");
    assertThat(noPeriod(dued).stopsFit()).isFalse();
    assertThat(noPeriod(started).stopsFit()).isFalse();
    assertThat(noPeriod(unknown).stopsFit()).as("not even a month is known").isTrue();
  }

  private static Caveat noPeriod(Situation situation) {
    return situation.caveats().stream()
        .filter(caveat -> caveat.code().equals("alignment.no-period"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldCutAPeriodThatIsTooLong() {
    assertThat(read(lasting("2027-01-01", "2037-01-31")).months()).isEqualTo(Horizon.MOST);
    assertThat(read(lasting("2027-01-01", "2036-12-31")).caveats()).isEmpty();
  }

  @Test
  void shouldKnowTheQuartersOfAPeriodThatBeginsWithinOne() {
    Horizon horizon = read(lasting("2027-02-15", "2027-07-02")).horizon();

    assertThat(horizon.months()).isEqualTo(6);
    assertThat(horizon.quarters()).isEqualTo(3);
    assertThat(List.of(horizon.firstOf(0), horizon.lastOf(0))).containsExactly(0, 1);
    assertThat(List.of(horizon.firstOf(1), horizon.lastOf(1))).containsExactly(2, 4);
    assertThat(List.of(horizon.firstOf(2), horizon.lastOf(2))).containsExactly(5, 5);
    assertThat(horizon.nameOf(1)).isEqualTo("2027-Q2");
  }

  @Test
  void shouldBringRisesFallsAndHoldsToOneScale() {
    Situation situation =
        read(
            Draft.lasting(12)
                .goal("a-rise", 200, 500)
                .target("a-rise", "leastAcceptable", 350)
                .goal("b-fall", 40, 10)
                .target("b-fall", "leastAcceptable", 20)
                .goal("c-hold", 50, 50)
                .measure(
                    "series",
                    "contributions",
                    List.of(gives("a-rise", 30), gives("b-fall", 3), gives("c-hold", -5))));

    GoalLine rise = situation.goals().get(0);
    assertThat(rise.scale()).isEqualTo(300);
    assertThat(rise.start()).isZero();
    assertThat(rise.least()).isEqualTo(0.5);
    assertThat(rise.figureAt(0.1)).isEqualTo(230);
    GoalLine fall = situation.goals().get(1);
    assertThat(fall.scale()).isEqualTo(30);
    assertThat(fall.least()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(fall.figureAt(0.5)).isEqualTo(25);
    GoalLine hold = situation.goals().get(2);
    assertThat(hold.start()).isEqualTo(1);
    assertThat(hold.least()).isEqualTo(1);
    assertThat(hold.figureAt(1)).isEqualTo(50);
    assertThat(situation.measures().getFirst().effects())
        .extracting(EffectLine::perMonth)
        .containsExactly(0.1, 0.1, -0.1);
  }

  @Test
  void shouldReckonGrowthUpToTheDueMonth() {
    Draft draft =
        Draft.lasting(12)
            .add("goals", "items", "pace", "due", "2027-07-31")
            .target(
                "pace",
                "kind",
                "QUANTITATIVE",
                "baseline",
                100,
                "baselineOn",
                "2027-01-31",
                "growth",
                fields("rate", 0.1, "per", "QUARTER"));

    assertThat(read(draft).goals().getFirst().target()).isCloseTo(121, within(1e-9));
  }

  @Test
  void shouldTakeAGoalWithoutPriorityAsAShouldOfWeightOne() {
    GoalLine goal = read(sound()).goals().getFirst();

    assertThat(goal.priority()).hasToString("SHOULD");
    assertThat(goal.weight()).isEqualTo(1);
    assertThat(goal.due()).isEqualTo(11);
  }

  @Test
  void shouldDivideBudgetsIntoPotsOfTheirPeriods() {
    List<PotLine> pots =
        read(Draft.lasting(18)
                .budget("a", "PAID_MEDIA", 10, "MONTH", "span", span("2027-02", "2027-04"))
                .budget("b", "PRODUCTION", 30, "QUARTER", "span", span("2027-02", "2027-07"))
                .budget("c", "EXTERNAL", 30, "YEAR")
                .budget("d", "TRAINING", 40, "TOTAL"))
            .pots();

    assertThat(of(pots, "a")).containsExactly("1-1 10.0", "2-2 10.0", "3-3 10.0");
    assertThat(of(pots, "b")).containsExactly("1-2 20.0", "3-5 30.0", "6-6 10.0");
    assertThat(of(pots, "c")).containsExactly("0-11 30.0", "12-17 15.0");
    assertThat(of(pots, "d")).containsExactly("0-17 40.0");
    assertThat(pots).filteredOn(PotLine::whole).extracting(PotLine::budget).containsOnly("d");
  }

  @Test
  void shouldCountBudgetsByTheMonthsThatArePlanned() {
    // From July 2027 to June 2028; the last two were given for longer than that.
    Situation situation =
        read(
            sound()
                .set("period", span("2027-07-01", "2028-06-30"))
                .budget("a", "PAID_MEDIA", 12_000, "YEAR")
                .budget("b", "PRODUCTION", 6_000, "TOTAL", "span", span("2027-01", "2027-12"))
                .budget("c", "EXTERNAL", 6_000, "TOTAL", "span", span("2028-01", "2028-12")));

    assertThat(of(situation.pots(), "a")).containsExactly("0-5 6000.0", "6-11 6000.0");
    assertThat(of(situation.pots(), "b")).containsExactly("0-5 3000.0");
    assertThat(of(situation.pots(), "c")).containsExactly("6-11 3000.0");
    assertThat(situation.pots())
        .filteredOn(pot -> !pot.budget().isEmpty())
        .as("one that is told in part can't grow by what lacks")
        .noneMatch(PotLine::whole);
    assertThat(situation.caveats())
        .filteredOn(caveat -> caveat.pointers().contains("/resources/budgets/0"))
        .singleElement()
        .satisfies(
            caveat -> {
              assertThat(caveat.message().de())
                  .isEqualTo(
                      "„a“ zählt nach Monaten anteilig: 6.000 EUR für Juli bis Dezember 2027 und"
                          + " 6.000 EUR für Januar bis Juni 2028. Steht in diesen Monaten mehr"
                          + " bereit, geben Sie es als Betrag an, der für sie insgesamt gilt.");
              assertThat(caveat.message().en())
                  .isEqualTo(
                      "'a' counts in part, by months: EUR 6,000 for July to December 2027 and EUR"
                          + " 6,000 for January to June 2028. If more is there in these months,"
                          + " state it as an amount that counts for them in total.");
            });
  }

  @Test
  void shouldCountMoneyInFullThatIsGivenForTheMonthsPlanned() {
    Situation situation =
        read(
            sound()
                .set("period", span("2027-07-01", "2027-12-31"))
                .budget("a", "PAID_MEDIA", 12_000, "TOTAL")
                .budget("b", "PRODUCTION", 6_000, "TOTAL", "span", span("2027-07", "2027-09"))
                .budget("c", "EXTERNAL", 600, "QUARTER"));

    assertThat(of(situation.pots(), "a")).containsExactly("0-5 12000.0");
    assertThat(of(situation.pots(), "b")).containsExactly("0-2 6000.0");
    assertThat(of(situation.pots(), "c")).containsExactly("0-2 600.0", "3-5 600.0");
    assertThat(situation.caveats()).noneMatch(c -> c.code().equals("alignment.budget-in-part"));
  }

  private static List<String> of(List<PotLine> pots, String budget) {
    return pots.stream()
        .filter(pot -> pot.budget().equals(budget))
        .map(pot -> pot.from() + "-" + pot.to() + " " + pot.amount())
        .toList();
  }

  @Test
  void shouldKeepOverlappingBudgetsApartAndPutEmptyPotsWhereNoneIs() {
    List<PotLine> pots =
        read(Draft.lasting(18)
                .budget("a", "PAID_MEDIA", 10, "TOTAL", "span", span("2027-03", "2027-06"))
                .budget("b", "PAID_MEDIA", 20, "TOTAL", "span", span("2027-05", "2027-08")))
            .pots();

    assertThat(pots)
        .filteredOn(pot -> pot.category() == BudgetCategory.PAID_MEDIA)
        .extracting(pot -> pot.budget() + " " + pot.from() + "-" + pot.to())
        .containsExactly(" 0-1", " 8-11", " 12-17", "a 2-5", "b 4-7");
  }

  @Test
  void shouldReadHoursMonthByMonth() {
    Draft draft =
        Draft.lasting(4)
            .skills("film", "text")
            .person(
                "ann",
                20,
                "headcount",
                3,
                "hoursInMonth",
                List.of(fields("month", "2027-02", "hours", 5)),
                "available",
                span("2027-01", "2027-03"),
                "costPerHour",
                euros(50),
                "overtime",
                fields("hoursPerMonth", 4),
                "skills",
                List.of(can("film", 0.8)));
    PersonLine ann = read(draft).people().getFirst();

    assertThat(ann.hours()).containsExactly(60, 15, 60, 0);
    assertThat(ann.overtime()).containsExactly(12, 12, 12, 0);
    assertThat(ann.overtimePrice()).as("of a regular hour").isEqualTo(50);
    assertThat(ann.raise()).as("up to full time").containsExactly(420, 465, 420, 0);
    assertThat(ann.proficiency()[0]).containsExactly(0.8, 0.8, 0.8, 0.8);
    assertThat(ann.proficiency()[1]).containsExactly(0, 0, 0, 0);
  }

  @Test
  void shouldLearnFromTrainingsWithADate() {
    Draft draft =
        Draft.lasting(6)
            .skills("film")
            .person("ann", 20, "headcount", 2, "skills", List.of(can("film", 0.3)))
            .person("bob", 20, "skills", List.of(can("film", 0.9)))
            .training(
                "course",
                "on",
                "2027-02-10",
                "people",
                List.of("ann", "bob"),
                "skill",
                "film",
                "proficiencyAfter",
                0.7,
                "effectiveFrom",
                "2027-04",
                "hoursPerPerson",
                6,
                "cost",
                euros(900));
    Situation situation = read(draft);

    assertThat(situation.people().get(0).hours()).containsExactly(40, 28, 40, 40, 40, 40);
    assertThat(situation.people().get(0).proficiency()[0])
        .containsExactly(0.3, 0.3, 0.3, 0.7, 0.7, 0.7);
    assertThat(situation.people().get(1).proficiency()[0]).containsOnly(0.9);
    assertThat(situation.trainings()).as("it is decided").isEmpty();
    assertThat(situation.fixedSpend()[Situation.index(BudgetCategory.TRAINING)])
        .containsExactly(0, 900, 0, 0, 0, 0);
  }

  @Test
  void shouldReadTrainingsWithoutADateAsSomethingToDecide() {
    Draft draft =
        Draft.lasting(6)
            .skills("film")
            .person("ann", 20, "headcount", 2)
            .training(
                "course",
                "people",
                List.of("ann"),
                "skill",
                "film",
                "proficiencyAfter",
                0.7,
                "hoursPerPerson",
                6,
                "cost",
                euros(900));

    assertThat(read(draft).trainings())
        .singleElement()
        .satisfies(
            training -> {
              assertThat(training.people()).containsExactly(0);
              assertThat(training.hours()).containsExactly(12);
              assertThat(training.cost()).isEqualTo(900);
            });
    assertThat(read(draft).people().getFirst().hours()).containsOnly(40);
  }

  @Test
  void shouldReadWhatPartnersOffer() {
    Draft draft =
        Draft.lasting(3)
            .skills("film")
            .partner("studio", offers("film", 90, "leastHoursPerMonth", 4))
            .change("resources", "partners", "studio", "available", span("2027-02", "2027-02"))
            .partner("club", fields("skill", "film", "hoursPerMonth", 8))
            .change("resources", "partners", "club", "kind", "COOPERATION");

    OfferLine club = read(draft).offers().get(0);
    OfferLine studio = read(draft).offers().get(1);
    assertThat(club.price()).as("a cooperation lends its hours").isZero();
    assertThat(club.limit()).containsExactly(8, 8, 8);
    assertThat(studio.limit()).containsExactly(0, Double.POSITIVE_INFINITY, 0);
    assertThat(studio.least()).isEqualTo(4);
  }

  @Test
  void shouldReadMeasuresAsTheyRun() {
    Draft draft =
        sound()
            .platform("tube", "launch", "2027-03")
            .change("measures", "items", "series", "platform", "tube", "rampUp", List.of(0.5))
            .measure(
                "sequel",
                "prerequisites",
                List.of(fields("measure", "series", "lagMonths", 2)),
                "leastLevel",
                0.2,
                "contributions",
                List.of(gives("fame", 5, "saturation", List.of(piece(0.4, 1.5), piece(0.6, 0.5)))),
                "spend",
                List.of(spends("PRODUCTION", 70)))
            .measure("running", "launch", "2026-05")
            .measure("staged")
            .stage("second", "span", span("2027-06", "2027-12"), "measures", List.of("staged"));
    Situation situation = read(draft);

    assertThat(launch(situation, "series")).as("with its platform").isEqualTo(2);
    assertThat(launch(situation, "sequel")).as("two months after").isEqualTo(4);
    assertThat(launch(situation, "running")).isNegative();
    assertThat(launch(situation, "staged")).isEqualTo(5);
    MeasureLine sequel = measure(situation, "sequel");
    assertThat(sequel.widths()).containsExactly(new double[] {0.4, 0.6}, within(1e-9));
    assertThat(sequel.effects().getFirst().slopes()).containsExactly(1.5, 0.5);
    assertThat(sequel.leastLevel()).isEqualTo(0.2);
    assertThat(sequel.spends().getFirst().amounts()).containsOnly(70);
    MeasureLine series = measure(situation, "series");
    assertThat(List.of(series.reachable(-1), series.reachable(0), series.reachable(1)))
        .containsExactly(0.0, 0.5, 1.0);
    assertThat(measure(situation, "staged").leastLevel())
        .as("what serves no goal runs as it is planned")
        .isEqualTo(1);
  }

  private static MeasureLine measure(Situation situation, String id) {
    return situation.measures().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static int launch(Situation situation, String id) {
    return measure(situation, id).launch();
  }

  @Test
  void shouldTellContactsThatShrinkFromOverheadThatStands() {
    Draft draft =
        sound()
            .change(
                "measures",
                "items",
                "series",
                "interaction",
                fields(
                    "skill",
                    "film",
                    "contactsPerMonth",
                    120,
                    "minutesPerContact",
                    3,
                    "overheadHoursPerMonth",
                    2));
    MeasureLine series = measure(read(draft), "series");

    assertThat(series.needs()).extracting(need -> need.hours()[0]).containsExactly(20.0, 6.0);
    assertThat(series.standing()).extracting(need -> need.hours()[0]).containsExactly(2.0);
  }

  @Test
  void shouldTakeEstimatesOverUsualSpreads() {
    Draft draft =
        sound()
            .measure(
                "estimated",
                "effort",
                List.of(
                    takes("film", 10, "estimate", fields("least", 8, "likely", 10, "most", 15))));

    NeedLine usual = measure(read(draft), "series").needs().getFirst();
    NeedLine estimated = measure(read(draft), "estimated").needs().getFirst();
    assertThat(List.of(usual.least(), usual.most())).containsExactly(0.8, 1.8);
    assertThat(usual.estimated()).isFalse();
    assertThat(List.of(estimated.least(), estimated.most())).containsExactly(0.8, 1.5);
    assertThat(estimated.estimated()).isTrue();
  }

  @Test
  void shouldGoOnWithWhatLastsUntilTheEnd() {
    Draft draft =
        sound()
            .budget("a", "PAID_MEDIA", 10, "YEAR")
            .budget("b", "PRODUCTION", 10, "TOTAL", "span", span("2027-01", "2027-12"))
            .budget("c", "EXTERNAL", 10, "TOTAL", "span", span("2027-01", "2027-11"))
            .change("measures", "items", "series", "window", span("2027-01", "2027-12"))
            .measure("short", "window", span("2027-01", "2027-06"));
    Situation extended = SituationReader.readExtended(draft.strategy(), 6);

    assertThat(extended.months()).isEqualTo(18);
    assertThat(extended.goals().getFirst().due()).as("no later than today").isEqualTo(11);
    assertThat(measure(extended, "series").to()).isEqualTo(17);
    assertThat(measure(extended, "short").to()).isEqualTo(5);
    assertThat(of(extended.pots(), "a")).containsExactly("0-11 10.0", "12-17 5.0");
    assertThat(of(extended.pots(), "b")).containsExactly("0-17 10.0");
    assertThat(of(extended.pots(), "c")).containsExactly("0-10 10.0");
  }

  @Test
  void shouldOrderEverythingById() {
    Draft draft =
        Draft.lasting(3)
            .skills("b", "a")
            .goal("y", 0, 1)
            .goal("x", 0, 1)
            .person("q", 1)
            .person("p", 1)
            .measure("n")
            .measure("m");
    Situation situation = read(draft);

    assertThat(situation.skills()).extracting(Situation.SkillLine::id).containsExactly("a", "b");
    assertThat(situation.goals()).extracting(GoalLine::id).containsExactly("x", "y");
    assertThat(situation.people()).extracting(PersonLine::id).containsExactly("p", "q");
    assertThat(situation.measures()).extracting(MeasureLine::id).containsExactly("m", "n");
  }
}
