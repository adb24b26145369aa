package io.planwerk.optimizer.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.month;
import static io.planwerk.domain.alignment.Draft.offers;
import static io.planwerk.domain.alignment.Draft.span;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.alignment.Alignment.Conflict;
import io.planwerk.domain.alignment.Alignment.FrontierPoint;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.AppliedChanges;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gaps whose cheapest ways out can be worked out by hand. */
class OptionsTest {

  /**
   * Ann has 30 hours of film, the series takes 40 in each of six months: 10 lack, and 45 of 60 are
   * reached.
   */
  private static Draft gap() {
    return Draft.lasting(6)
        .skills("film")
        .person("ann", 30, "skills", List.of(can("film", 1)))
        .goal("fame", 0, 60)
        .measure(
            "series",
            "contributions",
            List.of(gives("fame", 10)),
            "effort",
            List.of(takes("film", 40)));
  }

  private static Draft ann(Draft draft, Object... fields) {
    return draft.change("resources", "people", "ann", fields);
  }

  @Test
  void shouldFindNoMoneyThatHelpsWhereNobodyCanBeHad() {
    Answers answers = Answers.to(gap());

    assertThat(answers.option(OptionKind.RAISE_RESOURCES)).isEmpty();
    assertThat(answers.goal("fame").reachable()).isEqualByComparingTo("0.75");
    assertThat(answers.alignment().caveats())
        .singleElement()
        .satisfies(caveat -> assertThat(caveat.code()).isEqualTo("alignment.out-of-reach"));
  }

  @Test
  void shouldBuyFromAPartner() {
    // 10 hours in 6 months at 80, of which a budget holds 500.
    Draft draft =
        gap().partner("studio", offers("film", 80)).budget("agencies", "EXTERNAL", 500, "TOTAL");
    Answers answers = Answers.to(draft);

    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(4_300);
    assertThat(answers.changes(OptionKind.RAISE_RESOURCES))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.BudgetAmount.class,
            budget -> {
              assertThat(budget.before()).isEqualTo(Money.of("500", "EUR"));
              assertThat(budget.after()).isEqualTo(Money.of("4800", "EUR"));
            });
    // 500 of 4,800 are there, so 60 x 500 / 4,800 hours are bought already.
    assertThat(answers.attainment("fame")).isCloseTo(0.75 + 0.25 * 500 / 4_800, within(1e-6));
  }

  @Test
  void shouldPayForOvertime() {
    Draft draft =
        ann(gap(), "overtime", fields("hoursPerMonth", 10, "costPerHour", euros(70)))
            .budget("staff", "PERSONNEL", 0, "TOTAL");

    assertThat(Answers.to(draft).cost(OptionKind.RAISE_RESOURCES)).isEqualTo(4_200);
    assertThat(Answers.to(draft).changes(OptionKind.RAISE_RESOURCES))
        .hasOnlyElementsOfType(Change.BudgetAmount.class);
  }

  @Test
  void shouldRaiseRegularHours() {
    // 10 hours in 6 months at 60.
    Answers answers = Answers.to(ann(gap(), "costPerHour", euros(60)));

    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(3_600);
    assertThat(answers.changes(OptionKind.RAISE_RESOURCES, Change.RegularHours.class))
        .singleElement()
        .satisfies(
            hours -> {
              assertThat(hours.hoursInMonth())
                  .hasSize(6)
                  .allSatisfy(
                      month -> assertThat(month.hours().value()).isEqualByComparingTo("40"));
              assertThat(hours.before())
                  .extracting(month -> month.month())
                  .isEqualTo(hours.hoursInMonth().stream().map(month -> month.month()).toList());
              assertThat(hours.before())
                  .allSatisfy(
                      month -> assertThat(month.hours().value()).isEqualByComparingTo("30"));
            });
    assertThat(answers.option(OptionKind.RAISE_RESOURCES).orElseThrow().changes())
        .as("equal quarters in a row are told as one")
        .extracting(change -> change.text().en())
        .anyMatch(text -> text.endsWith(": 10 hours a month more (January to June 2027)"));
    assertThat(answers.changes(OptionKind.RAISE_RESOURCES))
        .as("regular wages are charged to no budget")
        .hasSize(1);
    assertThat(answers.option(OptionKind.RAISE_RESOURCES).orElseThrow().steps())
        .extracting(step -> step.en())
        .containsExactly(
            "Further hours and positions cost EUR 3,600 in wages, which stand in no budget.");
  }

  @Test
  void shouldNotPayOvertimeWithMoneyForOtherHours() {
    // 700 euros pay for 10 hours of overtime, 1,800 more for 30 regular ones: 40 of the 60 that
    // lack. Once these are regular, their wages pay for nothing else.
    Draft draft =
        ann(
                gap(),
                "costPerHour",
                euros(60),
                "overtime",
                fields("hoursPerMonth", 10, "costPerHour", euros(70)))
            .budget("staff", "PERSONNEL", 700, "TOTAL");
    Answers answers = Answers.to(draft, Answers.money("1800"));
    double promised = answers.option(OptionKind.MIX).orElseThrow().attainment().doubleValue();
    Draft applied = AppliedChanges.of(draft, answers.option(OptionKind.MIX).orElseThrow());
    Answers after = Answers.to(applied.copy().target("fame", "value", 60));

    assertThat(promised).isCloseTo(0.75 + 40.0 / 240, within(1e-6));
    assertThat(Answers.to(applied).alignment().verdict()).isEqualTo(Verdict.FIT);
    assertThat(after.attainment("fame"))
        .as("hours are rounded upwards to a tenth")
        .isBetween(promised - 1e-6, promised + 6 * 0.1 / 240);
  }

  @Test
  void shouldNotChargeOvertimeForPositionsThatAreFilled() {
    // 500 euros for overtime don't make a position cheaper, and stay for overtime.
    Draft draft =
        ann(gap(), "overtime", fields("hoursPerMonth", 10, "costPerHour", euros(100)))
            .budget("staff", "PERSONNEL", 500, "TOTAL")
            .hire(
                "editor",
                "skills",
                List.of(can("film", 1)),
                "hoursPerMonth",
                20,
                "costPerMonth",
                euros(600));
    Answers answers = Answers.to(draft);
    Answers after =
        Answers.to(
            AppliedChanges.of(draft, answers.option(OptionKind.RAISE_RESOURCES).orElseThrow()));

    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(3_600);
    assertThat(after.alignment().verdict()).isEqualTo(Verdict.FIT);
    assertThat(after.budget("staff").available()).isEqualTo(Money.of("500", "EUR"));
  }

  @Test
  void shouldFillAPosition() {
    // 1,000 once and 500 in each of 6 months; it can't come before January, and has to.
    Draft draft =
        gap()
            .hire(
                "editor",
                "skills",
                List.of(can("film", 1)),
                "hoursPerMonth",
                20,
                "costPerMonth",
                euros(500),
                "recruitingCost",
                euros(1_000));
    Answers answers = Answers.to(draft);

    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(4_000);
    assertThat(answers.changes(OptionKind.RAISE_RESOURCES, Change.Hire.class))
        .singleElement()
        .satisfies(
            hire -> {
              assertThat(hire.option().value()).isEqualTo("editor");
              assertThat(hire.person().available().from()).hasToString("2027-01");
            });
    assertThat(answers.option(OptionKind.RAISE_RESOURCES).orElseThrow().proven()).isTrue();
  }

  @Test
  void shouldFillAPositionNoEarlierThanNeeded() {
    // From July on the 20 hours of one quarter more do.
    Draft draft =
        Draft.lasting(12)
            .skills("film")
            .person("ann", 30, "skills", List.of(can("film", 1)))
            .goal("fame", 0, 30)
            .measure(
                "series",
                "launch",
                "2027-10",
                "contributions",
                List.of(gives("fame", 10)),
                "effort",
                List.of(takes("film", 40)))
            .hire(
                "editor",
                "skills",
                List.of(can("film", 1)),
                "hoursPerMonth",
                20,
                "costPerMonth",
                euros(500),
                "leadMonths",
                4);

    assertThat(Answers.to(draft).cost(OptionKind.RAISE_RESOURCES)).isEqualTo(1_500);
  }

  @Test
  void shouldTrainWhoHasTheTime() {
    // Bob has 20 idle hours; the course takes 8 in January and makes 0.5 of each of the others.
    // From
    // February on 10 of his 20 hours' worth do; January lacks 10, which the studio sells at 80.
    Draft draft =
        gap()
            .person("bob", 20)
            .training(
                "course",
                "people",
                List.of("bob"),
                "skill",
                "film",
                "proficiencyAfter",
                0.5,
                "hoursPerPerson",
                8,
                "cost",
                euros(900))
            .partner("studio", offers("film", 80));
    Answers answers = Answers.to(draft);

    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(900 + 800);
    assertThat(answers.changes(OptionKind.RAISE_RESOURCES, Change.Schedule.class))
        .singleElement()
        .satisfies(
            schedule -> {
              assertThat(schedule.on()).isEqualTo("2027-01-01");
              assertThat(schedule.effectiveFrom()).hasToString("2027-02");
            });
  }

  @Test
  void shouldChooseTheCheapestOfAll() {
    // Overtime of 4 hours at 50 is cheapest, regular hours at 60 next; the studio and the position
    // cost more: 6 x (4 x 50 + 6 x 60).
    Draft draft =
        ann(
                gap(),
                "costPerHour",
                euros(60),
                "overtime",
                fields("hoursPerMonth", 4, "costPerHour", euros(50)))
            .partner("studio", offers("film", 80))
            .hire(
                "editor",
                "skills",
                List.of(can("film", 1)),
                "hoursPerMonth",
                20,
                "costPerMonth",
                euros(600));
    Answers answers = Answers.to(draft);

    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(3_360);
    assertThat(answers.changes(OptionKind.RAISE_RESOURCES, Change.Hire.class)).isEmpty();
    assertThat(
            Answers.to(
                    draft.change("resources", "hireOptions", "editor", "costPerMonth", euros(550)))
                .cost(OptionKind.RAISE_RESOURCES))
        .as("a position for less than that")
        .isEqualTo(3_300);
    assertThat(answers.alignment().coverage().getFirst().ways())
        .extracting(way -> way.way().name() + " " + way.perHour().amount())
        .containsExactly("HIRE 30.00", "OVERTIME 50.00", "MORE_HOURS 60.00", "BUY 80.00");
  }

  @Test
  void shouldPayPartnersForTheLeastHoursOfAQuarter() {
    // Only March lacks hours; the studio sells up to 20 a month, and 10 in each of the quarter.
    Draft draft =
        Draft.lasting(3)
            .skills("film")
            .person("ann", 30, "skills", List.of(can("film", 1)))
            .goal("fame", 0, 10)
            .measure(
                "series",
                "launch",
                "2027-03",
                "contributions",
                List.of(gives("fame", 10)),
                "effort",
                List.of(takes("film", 40)))
            .partner("studio", offers("film", 80, "hoursPerMonth", 20, "leastHoursPerMonth", 10));

    assertThat(Answers.to(draft).alignment().coverage().getFirst().ways())
        .singleElement()
        .satisfies(
            way -> {
              assertThat(way.hours()).isEqualByComparingTo("20");
              assertThat(way.cost()).isEqualTo(Money.of("3200", "EUR"));
              assertThat(way.perHour()).isEqualTo(Money.of("160", "EUR"));
            });
  }

  @Test
  void shouldMixMoneyAndSmallerGoals() {
    // 1,800 euros are half of the hours that lack: 52.5 of 60.
    Draft draft = ann(gap(), "costPerHour", euros(60));
    Answers half = Answers.to(draft);
    Answers third = Answers.to(draft, Answers.money("1200"));

    assertThat(half.cost(OptionKind.MIX)).isEqualTo(1_800);
    assertThat(half.option(OptionKind.MIX).orElseThrow().attainment().doubleValue())
        .isCloseTo(0.875, within(1e-6));
    assertThat(half.changes(OptionKind.MIX, Change.Target.class).getFirst().after())
        .isEqualByComparingTo("52");
    assertThat(third.option(OptionKind.MIX).orElseThrow().attainment().doubleValue())
        .isCloseTo(0.75 + 0.25 / 3, within(1e-6));
  }

  @Test
  void shouldMixAsLongAsAPointIsWorthIt() {
    // 25 points cost 3,600 euros: 144 for each.
    Draft draft = ann(gap(), "costPerHour", euros(60));

    assertThat(Answers.to(draft, price("150")).cost(OptionKind.MIX)).isEqualTo(3_600);
    assertThat(Answers.to(draft, price("140")).option(OptionKind.MIX))
        .as("what costs nothing is cutting goals")
        .isEmpty();
  }

  @Test
  void shouldAskForNoMoreThanIsAllowed() {
    Draft draft = gap().partner("studio", offers("film", 80));
    Draft several =
        draft
            .copy()
            .goal("calm", 0, 60)
            .measure(
                "ads",
                "contributions",
                List.of(gives("calm", 10)),
                "spend",
                List.of(spends("PAID_MEDIA", 100), spends("PRODUCTION", 70)));

    assertThat(Answers.to(draft, Answers.money("0.50")).cost(OptionKind.MIX)).isEqualTo(0.5);
    assertThat(Answers.to(several, Answers.money("501")).cost(OptionKind.MIX))
        .isLessThanOrEqualTo(501)
        .isGreaterThan(500.9);
  }

  private static Question price(String perPoint) {
    return new Question(null, Money.of(perPoint, "EUR"), null, 100, 1, 3, null, null, null, null);
  }

  @Test
  void shouldPostponeByAsLittleAsWillDo() {
    // 7.5 a month are 60 after 8 months: 3 more than 6.
    Draft draft =
        gap().budget("media", "PAID_MEDIA", 9, "YEAR", "span", span("2027-01", "2027-06"));
    Answers answers = Answers.to(draft);

    assertThat(answers.changes(OptionKind.POSTPONE))
        .satisfiesExactly(
            change -> assertThat(((Change.Due) change).after()).isEqualTo("2027-09-30"),
            change -> assertThat(((Change.PeriodEnd) change).after()).isEqualTo("2027-09-30"),
            change -> assertThat(((Change.BudgetSpan) change).after().to()).hasToString("2027-09"));
    assertThat(answers.option(OptionKind.POSTPONE).orElseThrow().attainment())
        .isEqualByComparingTo("1");
  }

  @Test
  void shouldTellEqualShiftsInOneLine() {
    Draft draft =
        gap()
            .budget("media", "PAID_MEDIA", 9, "YEAR", "span", span("2027-01", "2027-06"))
            .budget("shoots", "PRODUCTION", 9, "YEAR", "span", span("2027-01", "2027-06"))
            .partner("studio", offers("film", 900))
            .change("resources", "partners", "studio", "available", span("2027-01", "2027-06"));

    Option option = Answers.to(draft).option(OptionKind.POSTPONE).orElseThrow();

    assertThat(option.changes()).hasSize(5);
    assertThat(option.lines())
        .extracting(Bilingual::en)
        .containsExactly(
            "Goal 'fame' by 30 September 2027",
            "The strategy goes on until 30 September 2027",
            "'media', 'shoots' and 'studio' until September 2027");
  }

  @Test
  void shouldPostponeTheLighterGoal() {
    // Both are due in June and take all of Ann's time until then: one of them waits.
    Draft draft =
        Draft.lasting(6)
            .skills("film")
            .person("ann", 10, "skills", List.of(can("film", 1)))
            .goal("heavy", 0, 60, "weight", 5)
            .goal("light", 0, 30, "weight", 1);
    for (String goal : List.of("heavy", "light")) {
      draft.measure(
          "for-" + goal,
          "contributions",
          List.of(gives(goal, 10)),
          "effort",
          List.of(takes("film", 10)));
    }

    assertThat(Answers.to(draft).changes(OptionKind.POSTPONE, Change.Due.class))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.goal().value()).isEqualTo("light");
              assertThat(due.after()).isEqualTo("2027-09-30");
            });
  }

  @Test
  void shouldNotPostponeForLongerThanBudgetsLast() {
    // The rent of 100 a month runs on, and 1,000 euros last for 10 months.
    Draft draft =
        gap()
            .measure("rent", "spend", List.of(spends("PRODUCTION", 100)))
            .budget("making", "PRODUCTION", 1_000, "TOTAL");

    assertThat(Answers.to(draft).option(OptionKind.POSTPONE)).isPresent();
    assertThat(
            Answers.to(draft.change("resources", "budgets", "making", "amount", euros(800)))
                .option(OptionKind.POSTPONE))
        .isEmpty();
  }

  @Test
  void shouldGoOnForAsLongAsMoneyOfAYearHasToCome() {
    // 120 euros a month for each of 10; a year holds 600 of them, so a month 50: 1,200 by the end
    // of 2028, half a year after the goal could be reached if all of 2028 were there at once.
    Draft draft =
        Draft.lasting(12)
            .goal("fame", 0, 100, "due", "2027-12-31")
            .measure(
                "ads",
                "contributions",
                List.of(gives("fame", 10)),
                "spend",
                List.of(spends("PAID_MEDIA", 120)))
            .budget("media", "PAID_MEDIA", 600, "YEAR");
    Answers answers = Answers.to(draft);
    Answers after =
        Answers.to(AppliedChanges.of(draft, answers.option(OptionKind.POSTPONE).orElseThrow()));

    assertThat(answers.changes(OptionKind.POSTPONE, Change.Due.class).getFirst().after())
        .isEqualTo("2028-06-30");
    assertThat(answers.changes(OptionKind.POSTPONE, Change.PeriodEnd.class).getFirst().after())
        .isEqualTo("2028-12-31");
    assertThat(after.alignment().verdict()).isEqualTo(Verdict.FIT);
  }

  @Test
  void shouldKeepTheFigureOfAPaceThatGetsMoreTime() {
    // +10 % a month for six months is the figure of June, with three months more as well.
    Draft draft = gap().target("fame", "baseline", 100);
    draft.entity("goals", "items", "fame").put("due", "2027-06-30");
    draft.target("fame", "growth", fields("rate", 0.1, "per", "MONTH"), "baselineOn", "2026-12-31");
    ((Map<?, ?>) draft.entity("goals", "items", "fame").get("target")).remove("value");
    Answers answers = Answers.to(draft);

    assertThat(answers.changes(OptionKind.POSTPONE, Change.Target.class)).hasSize(1);
    assertThat(
            Answers.to(AppliedChanges.of(draft, answers.option(OptionKind.POSTPONE).orElseThrow()))
                .alignment()
                .verdict())
        .isEqualTo(Verdict.FIT);
  }

  @Test
  void shouldMoveLaunchesToWhereTheHoursAre() {
    // Both start in July, one could in January: 10 hours a month for two that take 10.
    Draft draft =
        Draft.lasting(12)
            .skills("film")
            .person("ann", 10, "skills", List.of(can("film", 1)))
            .goal("fame", 0, 60)
            .goal("calm", 0, 60);
    for (String goal : List.of("fame", "calm")) {
      draft.measure(
          "for-" + goal,
          "launch",
          "2027-07",
          "contributions",
          List.of(gives(goal, 10)),
          "effort",
          List.of(takes("film", 10)));
    }
    Answers answers = Answers.to(draft, Answers.MOVING);

    assertThat(answers.alignment().attainment()).isEqualByComparingTo("0.5");
    assertThat(answers.option(OptionKind.MOVE_LAUNCHES).orElseThrow().attainment())
        .isEqualByComparingTo("1");
    assertThat(answers.changes(OptionKind.MOVE_LAUNCHES))
        .as("one of them moves")
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Launch.class, launch -> assertThat(launch.after()).hasToString("2027-01"));
  }

  @Test
  void shouldMoveLaunchesWithinWindowsAndAfterPrerequisites() {
    // The second needs the first to have run for two months, which may start in April at the
    // soonest: July is the first quarter for it, and leaves 6 months of 10.
    Draft draft =
        Draft.lasting(12)
            .goal("fame", 0, 100)
            .measure(
                "first",
                "launch",
                "2027-10",
                "window",
                span("2027-04", "2027-12"),
                "contributions",
                List.of(gives("fame", 1)))
            .measure(
                "second",
                "prerequisites",
                List.of(fields("measure", "first", "lagMonths", 2)),
                "contributions",
                List.of(gives("fame", 10)));
    Answers answers = Answers.to(draft, Answers.MOVING);

    assertThat(answers.attainment("fame")).as("3 + 10").isEqualTo(0.13);
    assertThat(answers.option(OptionKind.MOVE_LAUNCHES).orElseThrow().attainment())
        .as("9 + 60")
        .isEqualByComparingTo("0.69");
  }

  @Test
  void shouldOpenNoMorePlatformsInAStageThanAllowed() {
    // Three platforms at once are planned; one in each quarter gives 12 + 9 + 6 months.
    Draft draft = Draft.lasting(12).goal("fame", 0, 36);
    for (String platform : List.of("a", "b", "c")) {
      draft
          .platform(platform, "launch", "2027-10")
          .measure(
              "on-" + platform, "platform", platform, "contributions", List.of(gives("fame", 1)));
    }
    draft.say("roadmap", "newPlatformsPerStage", 1);
    Answers answers = Answers.to(draft, Answers.MOVING);

    assertThat(answers.option(OptionKind.MOVE_LAUNCHES).orElseThrow().attainment())
        .isEqualByComparingTo("0.75");
    assertThat(answers.changes(OptionKind.MOVE_LAUNCHES, Change.GoLive.class))
        .extracting(live -> live.after().toString())
        .containsExactlyInAnyOrder("2027-01", "2027-04", "2027-07");
  }

  @Test
  void shouldOfferNothingThatCountsOnWhatNobodyCan() {
    // The platform opens with work that nobody can do.
    Draft draft =
        gap()
            .skills("law")
            .platform(
                "tube",
                "launch",
                "2027-03",
                "setup",
                fields("effort", List.of(fields("skill", "law", "hours", 5))))
            .partner("studio", offers("film", 80));
    Answers answers = Answers.to(draft);

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.GAP);
    assertThat(answers.alignment().options()).noneMatch(option -> option.fits());
  }

  @Test
  void shouldRaiseWhatIsSpentWhateverIsDone() {
    // 30 euros a month for a tool, and no budget for tools.
    Draft draft = gap().add("platforms", "tools", "editor", "costPerMonth", euros(30));
    ann(draft, "hoursPerMonth", 40);
    Answers answers = Answers.to(draft);

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.GAP);
    assertThat(answers.cost(OptionKind.RAISE_RESOURCES)).isEqualTo(180);
    assertThat(answers.option(OptionKind.CUT_GOALS)).as("no smaller goal pays for it").isEmpty();
    assertThat(
            Answers.to(
                    AppliedChanges.of(
                        draft, answers.option(OptionKind.RAISE_RESOURCES).orElseThrow()))
                .alignment()
                .verdict())
        .isEqualTo(Verdict.FIT);
  }

  @Test
  void shouldPutOffPlannedLaunchesThatCannotRun() {
    // The series was to start in March; its sequel two months later. Neither has anybody.
    Draft draft =
        Draft.lasting(6)
            .skills("film")
            .person("ann", 5, "skills", List.of(can("film", 1)))
            .goal("fame", 0, 60)
            .goal("calm", 0, 60);
    draft.measure(
        "series",
        "launch",
        "2027-03",
        "leastLevel",
        0.5,
        "contributions",
        List.of(gives("fame", 10)),
        "effort",
        List.of(takes("film", 40)));
    draft.measure(
        "sequel",
        "launch",
        "2027-05",
        "prerequisites",
        List.of(fields("measure", "series", "lagMonths", 2)),
        "contributions",
        List.of(gives("calm", 10)));
    Answers answers = Answers.to(draft);

    assertThat(answers.option(OptionKind.CUT_GOALS).orElseThrow().fits()).isTrue();
    assertThat(answers.option(OptionKind.CUT_GOALS).orElseThrow().title().en())
        .isEqualTo("Cut goals, put measures off, resources stay");
    assertThat(
            Answers.to(AppliedChanges.of(draft, answers.option(OptionKind.CUT_GOALS).orElseThrow()))
                .alignment()
                .verdict())
        .isEqualTo(Verdict.FIT);
  }

  @Test
  void shouldCallPuttingOffWhatItIs() {
    // The extra serves nothing and has nobody who could do it: without it all goals are reached.
    Draft draft = ann(gap(), "hoursPerMonth", 40).skills("law");
    draft.person("bob", 5, "skills", List.of(can("law", 1)));
    draft.measure("extra", "launch", "2027-03", "effort", List.of(takes("law", 20)));
    Answers answers = Answers.to(draft);

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.GAP);
    assertThat(answers.alignment().options())
        .filteredOn(option -> option.changes().stream().anyMatch(c -> isWindow(c.change())))
        .isNotEmpty()
        .allSatisfy(
            option ->
                assertThat(option.title().de())
                    .isEqualTo("Maßnahmen aufschieben, Ziele und Ressourcen bleiben"));
  }

  private static boolean isWindow(Change change) {
    return change instanceof Change.Window;
  }

  @Test
  void shouldNotOfferToMoveWhatStaysWhereItIs() {
    assertThat(Answers.to(gap(), Answers.MOVING).option(OptionKind.MOVE_LAUNCHES)).isEmpty();
  }

  @Test
  void shouldShowWhatLacksWherePartnersAreHadInWholeOnly() {
    // 10 hours a month lack, and money for just these is there; the studio sells 20 or none.
    Draft draft =
        gap()
            .partner("studio", offers("film", 80, "leastHoursPerMonth", 20))
            .budget("agencies", "EXTERNAL", 4_800, "TOTAL");
    Answers answers = Answers.to(draft);

    assertThat(answers.alignment().verdict()).isEqualTo(Verdict.GAP);
    assertThat(answers.alignment().demand())
        .filteredOn(row -> row.verdict() == Verdict.GAP)
        .as("the money lasts for one of two quarters")
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.lack()).isEqualByComparingTo("10"));
    assertThat(answers.budget("agencies").needed()).isEqualTo(Money.of("4800", "EUR"));
  }

  @Test
  void shouldTellWhatTenMoreHoursAMonthBring() {
    // 10 more of 40 hours in each month of a quarter: 3 x 2.5 of 60 reached, or 30 x 80 saved.
    Answers answers = Answers.to(gap().partner("studio", offers("film", 80)));

    assertThat(answers.alignment().bottlenecks())
        .filteredOn(bottleneck -> "film".equals(bottleneck.resource().id()))
        .hasSize(2)
        .allSatisfy(
            bottleneck -> {
              assertThat(bottleneck.moreHours()).isEqualByComparingTo("10");
              assertThat(bottleneck.gain()).isEqualByComparingTo("0.125");
              assertThat(bottleneck.savedMoney()).isEqualTo(Money.of("2400", "EUR"));
            });
  }

  @Test
  void shouldTellWhatAThousandEurosMoreBring() {
    // 1,000 euros buy 12.5 hours, 3.125 of 60.
    Answers answers =
        Answers.to(
            gap()
                .partner("studio", offers("film", 80))
                .budget("agencies", "EXTERNAL", 500, "TOTAL"));

    assertThat(answers.bottleneck("agencies").moreMoney()).isEqualTo(Money.of("1000", "EUR"));
    assertThat(answers.bottleneck("agencies").gain().doubleValue())
        .isCloseTo(3.125 / 60, within(1e-6));
  }

  @Test
  void shouldFindExactlyWhatContradictsEachOther() {
    // Film lacks for fame, money for reach; text is plenty and belongs to neither.
    Draft draft =
        gap()
            .skills("text")
            .person("bob", 50, "skills", List.of(can("text", 1)))
            .goal("reach", 0, 60)
            .goal("calm", 0, 60)
            .budget("media", "PAID_MEDIA", 300, "TOTAL")
            .measure(
                "ads",
                "contributions",
                List.of(gives("reach", 10)),
                "effort",
                List.of(takes("text", 10)),
                "spend",
                List.of(spends("PAID_MEDIA", 100)))
            .measure("talks", "contributions", List.of(gives("calm", 10)))
            .partner("studio", offers("film", 80));
    List<Conflict> conflicts = Answers.to(draft).alignment().conflicts();

    assertThat(conflicts)
        .anySatisfy(
            conflict -> {
              assertThat(conflict.goals()).containsExactly("reach");
              assertThat(conflict.resources())
                  .extracting(resource -> resource.id())
                  .containsExactly("media");
            });
    assertThat(conflicts)
        .filteredOn(conflict -> conflict.goals().contains("fame"))
        .isNotEmpty()
        .allSatisfy(
            conflict -> {
              assertThat(conflict.goals()).containsExactly("fame");
              assertThat(conflict.resources())
                  .allMatch(
                      resource ->
                          Stream.of("EXTERNAL", "film")
                              .anyMatch(
                                  known ->
                                      known.equals(resource.id())
                                          || String.valueOf(resource.category()).equals(known)));
            });
    assertThat(conflicts).noneMatch(conflict -> conflict.goals().contains("calm"));
  }

  @Test
  void shouldFindGoalsThatContradictEachOther() {
    // Each could be had with Ann's 10 hours, both together can't.
    Draft draft =
        Draft.lasting(3)
            .skills("film")
            .person("ann", 10, "skills", List.of(can("film", 1)), "costPerHour", euros(50))
            .goal("fame", 0, 30)
            .goal("calm", 0, 30);
    for (String goal : List.of("fame", "calm")) {
      draft.measure(
          "for-" + goal,
          "contributions",
          List.of(gives(goal, 10)),
          "effort",
          List.of(takes("film", 10)));
    }

    assertThat(Answers.to(draft).alignment().conflicts())
        .anySatisfy(
            conflict -> {
              assertThat(conflict.goals()).containsExactly("calm", "fame");
              assertThat(conflict.resources())
                  .extracting(resource -> resource.id())
                  .contains("film");
            });
  }

  @Test
  void shouldDrawTheFrontierFromTodayToEverything() {
    List<FrontierPoint> frontier =
        Answers.to(ann(gap(), "costPerHour", euros(60))).alignment().frontier();

    assertThat(frontier)
        .extracting(
            point -> Math.rint(point.extraMoney().amount().doubleValue()),
            point -> point.attainment().doubleValue(),
            point -> point.bound().doubleValue())
        .containsExactly(
            tuple(0.0, 0.75, 0.75), tuple(1_800.0, 0.875, 0.875), tuple(3_600.0, 1.0, 1.0));
  }

  @Test
  void shouldSayWhichGoalsNoMoneyReaches() {
    // 12 months of 1 are never 20, whatever is spent.
    Draft draft =
        Draft.lasting(12)
            .goal("fame", 0, 20, "due", month(11).atEndOfMonth().toString())
            .measure("talks", "contributions", List.of(gives("fame", 1)));
    Answers answers = Answers.to(draft);

    assertThat(answers.goal("fame").reachable()).isEqualByComparingTo("0.6");
    assertThat(answers.option(OptionKind.RAISE_RESOURCES)).isEmpty();
    assertThat(answers.changes(OptionKind.POSTPONE, Change.Due.class).getFirst().after())
        .as("20 months, in steps of 3")
        .isEqualTo("2028-09-30");
  }
}
