package io.planwerk.optimizer.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.offers;
import static io.planwerk.domain.alignment.Draft.piece;
import static io.planwerk.domain.alignment.Draft.span;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.alignment.Alignment.Estimated;
import io.planwerk.domain.alignment.Alignment.Influence;
import io.planwerk.domain.alignment.Alignment.MeasureUse;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small plans whose best can be worked out by hand. */
class BestPlanTest {
  private static final Offset<Double> EXACTLY = within(1e-6);

  /** Ann has so many hours of film a month. */
  private static Draft film(int months, int hours) {
    return Draft.lasting(months)
        .skills("film")
        .person("ann", hours, "skills", List.of(can("film", 1)));
  }

  /** A measure that carries a goal so far for so many hours of film a month. */
  private static Draft measure(
      Draft draft, String id, String goal, int gives, int hours, Object... fields) {
    return draft.measure(
        id,
        fields(
            "contributions",
            List.of(gives(goal, gives)),
            "effort",
            List.of(takes("film", hours)),
            fields(fields)));
  }

  @Test
  void shouldReachAGoalThatTheHoursAreEnoughFor() {
    // 10 months of 10 make 100, with 20 of 20 hours.
    Answers answers =
        Answers.to(measure(film(10, 20).goal("fame", 0, 100), "series", "fame", 10, 20));

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.FIT);
    assertThat(answers.alignment().leastAcceptable()).isEqualTo(Verdict.FIT);
    assertThat(answers.attainment("fame")).isEqualTo(1);
    assertThat(answers.alignment().options()).isEmpty();
    assertThat(answers.alignment().demand())
        .hasSize(10)
        .allSatisfy(
            row -> {
              assertThat(row.needed()).isEqualByComparingTo("20");
              assertThat(row.lack()).isZero();
            });
  }

  @Test
  void shouldCountWhatATrainingTeachesFromItsMonthOn() {
    // Half of 20 hours counts until the course works in April; it takes 4 of them in February.
    Draft draft =
        measure(
            Draft.lasting(6)
                .skills("film")
                .person("ann", 20, "skills", List.of(can("film", 0.5)))
                .training(
                    "course",
                    "on",
                    "2027-02-10",
                    "people",
                    List.of("ann"),
                    "skill",
                    "film",
                    "proficiencyAfter",
                    1,
                    "effectiveFrom",
                    "2027-04",
                    "hoursPerPerson",
                    4)
                .goal("fame", 0, 100),
            "series",
            "fame",
            10,
            20);

    assertThat(Answers.to(draft).levels("series")).containsExactly(0.5, 0.4, 0.5, 1.0, 1.0, 1.0);
    assertThat(Answers.to(draft).attainment("fame")).isEqualTo(0.44);
    assertThat(
            Answers.to(
                    draft.change("organisation", "trainings", "course", "effectiveFrom", "2027-06"))
                .attainment("fame"))
        .isEqualTo(0.34);
  }

  @Test
  void shouldTellHowFarTooFewHoursCarry() {
    // 15 of 20 hours: 7.5 in each of 10 months, 75 of 100; proficiency counts.
    Draft draft =
        measure(
            Draft.lasting(10)
                .skills("film")
                .person("ann", 30, "skills", List.of(can("film", 0.5)))
                .goal("fame", 0, 100)
                .target("fame", "leastAcceptable", 70),
            "series",
            "fame",
            10,
            20);
    Answers answers = Answers.to(draft);

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.GAP);
    assertThat(answers.alignment().leastAcceptable()).isEqualTo(Verdict.FIT);
    assertThat(answers.attainment("fame")).isEqualTo(0.75);
    assertThat(answers.goal("fame").figure()).isEqualByComparingTo("75");
    assertThat(answers.goal("fame").leastAcceptableReached()).isTrue();
    assertThat(answers.levels("series")).containsOnly(0.75);
    assertThat(answers.alignment().demand())
        .allSatisfy(row -> assertThat(row.lack()).isEqualByComparingTo("5"));
    assertThat(answers.alignment().overbooked())
        .hasSize(10)
        .allSatisfy(
            row -> {
              assertThat(row.lack()).isEqualByComparingTo("5");
              assertThat(row.skills()).containsExactly("film");
              assertThat(row.skillNames())
                  .containsExactly(
                      (String) draft.entity("resources", "skills", "film").get("name"));
            });
    assertThat(answers.alignment().horizon())
        .isEqualTo(new MonthSpan(Month.of(2027, 1), Month.of(2027, 10)));
    assertThat(answers.alignment().conflicts())
        .allSatisfy(
            conflict ->
                assertThat(conflict.goalNames())
                    .containsExactly((String) draft.entity("goals", "items", "fame").get("name")));
    assertThat(answers.changes(OptionKind.CUT_GOALS))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Target.class,
            target -> {
              assertThat(target.before()).isEqualByComparingTo("100");
              assertThat(target.after()).isEqualByComparingTo("75");
              assertThat(target.leastAcceptable()).isEqualByComparingTo("70");
            });
  }

  @Test
  void shouldUseTheSteepPiecesOfSaturationFirst() {
    // 10 hours: of two measures that take 10 each, each gets its steep half; 0.5 x 1.6 = 0.8 of 10.
    Map<String, Object> diminishing =
        gives("fame", 10, "saturation", List.of(piece(0.5, 1.6), piece(0.5, 0.4)));
    Draft draft = film(1, 10).goal("fame", 0, 20);
    for (String id : List.of("series", "shorts")) {
      draft.measure(
          id, "contributions", List.of(diminishing), "effort", List.of(takes("film", 10)));
    }
    Answers answers = Answers.to(draft);

    assertThat(answers.levels("series")).containsExactly(0.5);
    assertThat(answers.levels("shorts")).containsExactly(0.5);
    assertThat(answers.attainment("fame")).isEqualTo(0.8);
  }

  @Test
  void shouldTellHoursAndMoneyMonthByMonth() {
    // 12 hours and 600 of set-up over the two months before March, then 10 hours and 100 a month.
    Draft draft =
        film(5, 20)
            .goal("fame", 0, 30)
            .budget("shoots", "PRODUCTION", 5_000, "YEAR")
            .measure(
                "series",
                "launch",
                "2027-03",
                "contributions",
                List.of(gives("fame", 10)),
                "effort",
                List.of(takes("film", 10)),
                "spend",
                List.of(spends("PRODUCTION", 100)),
                "setup",
                fields(
                    "months",
                    2,
                    "effort",
                    List.of(fields("skill", "film", "hours", 12)),
                    "spend",
                    List.of(fields("category", "PRODUCTION", "amount", euros(600)))));
    MeasureUse use = Answers.to(draft).measure("series");

    assertThat(use.hoursInMonth())
        .extracting(BigDecimal::doubleValue)
        .containsExactly(6.0, 6.0, 10.0, 10.0, 10.0);
    assertThat(use.hours()).isEqualByComparingTo("42");
    assertThat(use.costInMonth())
        .extracting(money -> money.amount().doubleValue())
        .containsExactly(300.0, 300.0, 100.0, 100.0, 100.0);
    assertThat(use.cost()).isEqualTo(Money.of("900", "EUR"));
  }

  @Test
  void shouldNameTheSkillThatAnEstimateOfEffortIsAbout() {
    Draft draft = measure(film(10, 15).goal("fame", 0, 100), "series", "fame", 10, 20);

    assertThat(
            Answers.to(draft, new Question(null, null, null, 2_000, 1, 3, null, null, null, null))
                .alignment()
                .likelihoods())
        .singleElement()
        .satisfies(
            likelihood ->
                assertThat(likelihood.influences())
                    .extracting(Influence::estimate, Influence::skill)
                    .containsExactlyInAnyOrder(
                        tuple(Estimated.EFFORT, "film"), tuple(Estimated.EFFECT, null)));
  }

  @Test
  void shouldAddNothingBeyondTheLastPieceOfSaturation() {
    Draft draft =
        film(1, 10)
            .goal("fame", 0, 20)
            .measure(
                "series",
                "contributions",
                List.of(gives("fame", 20, "saturation", List.of(piece(0.5, 1)))),
                "effort",
                List.of(takes("film", 10)));

    assertThat(Answers.to(draft).attainment("fame")).isEqualTo(0.5);
    assertThat(Answers.to(draft).levels("series")).as("thrift").containsExactly(0.5);
  }

  @Test
  void shouldCarryEffectsOverAndHeedTheSeason() {
    // A month's 100 leaves 50 and 25 in the next two, and January counts twice:
    // 2 x 175 + 150 + 100 = 600.
    Draft draft =
        film(3, 10)
            .goal("fame", 0, 1000)
            .measure(
                "series",
                "contributions",
                List.of(
                    gives(
                        "fame",
                        100,
                        "carryOver",
                        0.5,
                        "season",
                        List.of(fields("monthOfYear", 1, "factor", 2)))),
                "effort",
                List.of(takes("film", 10)));

    assertThat(Answers.to(draft).attainment("fame")).isEqualTo(0.6);
    assertThat(
            Answers.to(draft.change("goals", "items", "fame", "due", "2027-02-28"))
                .attainment("fame"))
        .as("by February: 2 x 150 + 100")
        .isEqualTo(0.4);
  }

  @Test
  void shouldRiseNoFasterThanTheRampAllows() {
    // From February on: 0.2, 0.6, then all of it.
    Draft draft =
        measure(
            film(4, 10).goal("fame", 0, 100),
            "series",
            "fame",
            25,
            10,
            "launch",
            "2027-02",
            "rampUp",
            List.of(0.2, 0.6));
    Answers answers = Answers.to(draft);

    assertThat(answers.levels("series")).containsExactly(0.0, 0.2, 0.6, 1.0);
    assertThat(answers.attainment("fame")).isEqualTo(0.45);
  }

  @Test
  void shouldKeepTheLeastLevelOfWhatRuns() {
    // 10 hours: the series has to keep 4, the shorts give twice as much for the other 6.
    Draft draft =
        measure(film(1, 10).goal("fame", 0, 20), "series", "fame", 10, 10, "leastLevel", 0.4);
    Answers answers = Answers.to(measure(draft, "shorts", "fame", 20, 10));

    assertThat(answers.levels("series")).containsExactly(0.4);
    assertThat(answers.levels("shorts")).containsExactly(0.6);
    assertThat(answers.attainment("fame")).isEqualTo(0.8);
    assertThat(answers.measure("series").worthItsHours()).isFalse();
    assertThat(answers.measure("shorts").worthItsHours()).isTrue();
  }

  @Test
  void shouldLeaveOutWhatCannotRunAtItsLeast() {
    // Both have to keep 8 of 10 hours, which only one can; the shorts give more.
    Draft draft =
        measure(film(2, 10).goal("fame", 0, 40), "series", "fame", 10, 10, "leastLevel", 0.8);
    measure(draft, "shorts", "fame", 20, 10, "leastLevel", 0.8, "launch", "2027-01");
    Answers answers = Answers.to(draft);

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.GAP);
    assertThat(answers.measure("series").launch()).isNull();
    assertThat(answers.levels("shorts")).containsExactly(1.0, 1.0);
    assertThat(answers.alignment().attainment()).isEqualByComparingTo("1");
    assertThat(answers.changes(OptionKind.CUT_GOALS))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Window.class,
            window -> {
              assertThat(window.measure().value()).isEqualTo("series");
              assertThat(window.after().from()).hasToString("2027-03");
            });
  }

  @Test
  void shouldTakeHoursForSetUpsBeforeALaunch() {
    // The launch in March takes 6 hours in each of January and February; the shorts get the rest.
    Draft draft =
        measure(
            film(3, 10).goal("fame", 0, 20),
            "series",
            "fame",
            0,
            0,
            "launch",
            "2027-03",
            "leastLevel",
            1,
            "setup",
            fields("effort", List.of(fields("skill", "film", "hours", 12)), "months", 2));
    Answers answers = Answers.to(measure(draft, "shorts", "fame", 10, 10));

    assertThat(answers.levels("shorts")).containsExactly(0.4, 0.4, 1.0);
    assertThat(answers.attainment("fame")).isEqualTo(0.9);
  }

  @Test
  void shouldTakeHoursAndMoneyForPlatforms() {
    // Opening in February takes 5 hours and 300 euros of 500 then.
    Draft draft =
        film(2, 10)
            .goal("fame", 0, 20)
            .budget("making", "PRODUCTION", 500, "TOTAL")
            .platform(
                "tube",
                "launch",
                "2027-02",
                "setup",
                fields(
                    "effort",
                    List.of(fields("skill", "film", "hours", 5)),
                    "spend",
                    List.of(fields("category", "PRODUCTION", "amount", euros(300)))))
            .measure(
                "shorts",
                "contributions",
                List.of(gives("fame", 10)),
                "effort",
                List.of(takes("film", 10)),
                "spend",
                List.of(spends("PRODUCTION", 160)));
    Answers answers = Answers.to(draft);

    // 200 euros are enough for 1.25 months, of which January takes one.
    assertThat(answers.levels("shorts").stream().mapToDouble(level -> level).sum())
        .isCloseTo(1.25, EXACTLY);
    assertThat(answers.levels("shorts").get(1)).isLessThanOrEqualTo(0.5);
    assertThat(answers.attainment("fame")).isEqualTo(0.625);
    assertThat(answers.budget("making").available().amount()).isEqualByComparingTo("500");
    assertThat(answers.budget("making").needed().amount()).isEqualByComparingTo("620");
  }

  @Test
  void shouldDrawOnSeveralBudgetsOfACategory() {
    // 100 in each month, and 150 more for February and March: 100, then 100 to 250.
    Draft draft =
        Draft.lasting(3)
            .goal("fame", 0, 600)
            .budget("usual", "PAID_MEDIA", 100, "MONTH")
            .budget("campaign", "PAID_MEDIA", 150, "TOTAL", "span", span("2027-02", "2027-03"))
            .measure(
                "ads",
                "contributions",
                List.of(gives("fame", 200)),
                "spend",
                List.of(spends("PAID_MEDIA", 200)));
    Answers answers = Answers.to(draft);

    assertThat(answers.attainment("fame")).as("450 of 600 euros").isEqualTo(0.75);
    assertThat(answers.levels("ads").getFirst()).isEqualTo(0.5);
  }

  @Test
  void shouldPayOvertimeFromThePersonnelBudget() {
    // 10 hours, 4 more at 25 each; 50 euros are enough for two of them.
    Draft draft =
        measure(
                film(1, 10)
                    .change(
                        "resources",
                        "people",
                        "ann",
                        "costPerHour",
                        euros(20),
                        "overtime",
                        fields("hoursPerMonth", 4, "costPerHour", euros(25)))
                    .goal("fame", 0, 20),
                "series",
                "fame",
                20,
                20)
            .budget("staff", "PERSONNEL", 50, "TOTAL");

    assertThat(Answers.to(draft).attainment("fame")).isEqualTo(0.6);
    assertThat(
            Answers.to(draft.change("resources", "budgets", "staff", "amount", euros(500)))
                .attainment("fame"))
        .as("4 hours are all there is")
        .isEqualTo(0.7);
  }

  @Test
  void shouldEngagePartnersForTheirLeastHoursOrNotAtAll() {
    // 300 euros a quarter pay for 2 hours a month at 50, but the studio wants 3.
    Draft draft =
        measure(film(3, 0).goal("fame", 0, 30), "series", "fame", 10, 10)
            .partner("studio", offers("film", 50, "leastHoursPerMonth", 3))
            .budget("agencies", "EXTERNAL", 300, "TOTAL");

    assertThat(Answers.to(draft).attainment("fame")).isZero();
    assertThat(
            Answers.to(draft.change("resources", "budgets", "agencies", "amount", euros(450)))
                .attainment("fame"))
        .as("3 of 10 hours in each month")
        .isEqualTo(0.3);
  }

  @Test
  void shouldServeMustsBeforeShouldsBeforeCoulds() {
    // 30 hours for three goals that take 20 each, whatever their weight.
    Draft draft = film(1, 30);
    for (String priority : List.of("COULD", "SHOULD", "MUST")) {
      String goal = priority.toLowerCase(Locale.ROOT);
      draft.goal(goal, 0, 10, "priority", priority, "weight", priority.equals("COULD") ? 100 : 1);
      measure(draft, "for-" + goal, goal, 10, 20);
    }
    Answers answers = Answers.to(draft);

    assertThat(answers.attainment("must")).isEqualTo(1);
    assertThat(answers.attainment("should")).isEqualTo(0.5);
    assertThat(answers.attainment("could")).isZero();
    // 9 x 1 + 3 x 0.5 of 9 + 3 + 100.
    assertThat(answers.alignment().attainment().doubleValue()).isCloseTo(10.5 / 112, EXACTLY);
  }

  @Test
  void shouldServeTheHeavierGoalOfAClassFirst() {
    Draft draft = film(1, 30);
    for (int weight : List.of(2, 3)) {
      draft.goal("goal-" + weight, 0, 10, "weight", weight);
      measure(draft, "for-" + weight, "goal-" + weight, 10, 20);
    }
    Answers answers = Answers.to(draft);

    assertThat(answers.attainment("goal-3")).isEqualTo(1);
    assertThat(answers.attainment("goal-2")).isEqualTo(0.5);
  }

  @Test
  void shouldPayForOverheadAtAnyLevel() {
    // 4 hours of overhead leave 6 of 10 for 12 hours of contacts.
    Draft draft =
        film(1, 10)
            .goal("fame", 0, 20)
            .measure(
                "forum",
                "contributions",
                List.of(gives("fame", 20)),
                "interaction",
                fields(
                    "skill",
                    "film",
                    "contactsPerMonth",
                    72,
                    "minutesPerContact",
                    10,
                    "overheadHoursPerMonth",
                    4));

    assertThat(Answers.to(draft).attainment("fame")).isEqualTo(0.5);
    assertThat(
            Answers.to(draft.change("resources", "people", "ann", "hoursPerMonth", 3))
                .alignment()
                .attainment())
        .as("not even the overhead")
        .isZero();
  }

  @Test
  void shouldWaitForPrerequisites() {
    Draft draft =
        measure(film(4, 10).goal("fame", 0, 40), "first", "fame", 0, 0, "launch", "2027-02");
    measure(
        draft,
        "second",
        "fame",
        10,
        10,
        "prerequisites",
        List.of(fields("measure", "first", "lagMonths", 1)));

    assertThat(Answers.to(draft).levels("second")).containsExactly(0.0, 0.0, 1.0, 1.0);
  }

  @Test
  void shouldLoseWhatIsHarmed() {
    // Held at 50 of which 2 go in each of 10 months: 30 are left, 0.6 of it.
    Draft draft =
        film(10, 10)
            .goal("fame", 0, 100, "priority", "MUST")
            .goal("trust", 50, 50)
            .goal("calm", 0, 100)
            .measure(
                "ads",
                "contributions",
                List.of(gives("fame", 10), gives("trust", -2), gives("calm", -1)),
                "effort",
                List.of(takes("film", 10)));
    Answers answers = Answers.to(draft);

    assertThat(answers.attainment("fame")).isEqualTo(1);
    assertThat(answers.attainment("trust")).isEqualTo(0.6);
    assertThat(answers.goal("trust").figure()).isEqualByComparingTo("30");
    assertThat(answers.attainment("calm")).as("less than nothing is nothing").isZero();
    assertThat(answers.option(OptionKind.CUT_GOALS).orElseThrow().fits())
        .as("what is to be held can't be cut")
        .isFalse();
  }
}
