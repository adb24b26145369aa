package io.planwerk.domain.returns;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.money;
import static io.planwerk.domain.alignment.Draft.offers;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;
import static io.planwerk.domain.measurement.MeasuringRhythm.MONTHLY;
import static io.planwerk.domain.observations.Slice.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.formulas.Observed;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Stretch;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.returns.Gap.Side;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReturnsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final Month JANUARY = Month.of(2027, 1);
  private static final Month APRIL = Month.of(2027, 4);

  @Test
  void shouldHoldCostAgainstValue() {
    Returns returns =
        returns(videos(), new Observed().series("leads", MONTHLY, DAY, 2, 4, 10, 12), APRIL);

    // 10 h at 40 EUR and 100 EUR a month
    assertThat(returns.cost().counted().likely()).isEqualTo(eur("2000"));
    assertThat(returns.cost().counted().assumed()).isEqualTo(eur("2000"));
    assertThat(returns.spending().likely()).isEqualTo(eur("400"));
    assertThat(returns.measures().getFirst().cost().hours()).isEqualByComparingTo("40");
    // 28 leads at 100 EUR
    assertThat(returns.value().measured()).isEqualTo(eur("2800"));
    assertThat(returns.roi()).contains(new Ratio(digits("0.4"), digits("0.4")));
    assertThat(returns.romi()).contains(new Ratio(digits("6"), digits("6")));
    assertThat(returns.goals().getFirst().perResult()).contains(eur("71.43"));
    assertThat(returns.breakEven()).contains(Month.of(2027, 3));
    assertThat(returns.gaps()).isEmpty();
    assertThat(returns.answer().de())
        .isEqualTo(
            "Januar bis April 2027: Kosten von 2.000 EUR steht ein Wert von 2.800 EUR gegenüber,"
                + " das ist ein ROI von 40\u00a0%. Vom Wert sind 100\u00a0% gemessen, 0\u00a0%"
                + " geschätzt und 0\u00a0% angenommen, die Kosten sind frühestens im März 2027"
                + " gedeckt.");
    assertThat(returns.answer().en())
        .isEqualTo(
            "January to April 2027: a cost of EUR 2,000 stands against a value of EUR 2,800, an ROI"
                + " of 40%. Of the value 100% is measured, 0% estimated and 0% assumed, the cost is"
                + " covered in March 2027 at the soonest.");
  }

  @Test
  void shouldTellARangeWithAndWithoutWhatIsAssumed() {
    Returns returns =
        returns(
            videos(),
            new Observed()
                .series("leads", MONTHLY, DAY, 10, 10)
                .series("leads", WHOLE, Certainty.ESTIMATED, MONTHLY, DAY.plusMonths(2), 5)
                .series("leads", WHOLE, Certainty.ASSUMED, MONTHLY, DAY.plusMonths(3), 15),
            APRIL);

    assertThat(returns.value().measured()).isEqualTo(eur("2000"));
    assertThat(returns.value().estimated()).isEqualTo(eur("500"));
    assertThat(returns.value().assumed()).isEqualTo(eur("1500"));
    assertThat(returns.value().low()).isEqualTo(eur("2500"));
    assertThat(returns.value().high()).isEqualTo(eur("4000"));
    assertThat(returns.value().share(Certainty.ASSUMED).orElseThrow())
        .isEqualByComparingTo("0.375");
    assertThat(returns.roi()).contains(new Ratio(digits("0.25"), digits("1")));
  }

  /** 1,500 EUR in January, 500 EUR of cost a month. */
  @Test
  void shouldNotCallCoveredWhatIsSpentAgain() {
    Observed good = new Observed().series("leads", MONTHLY, DAY, 15, 0, 0, 0);

    Returns returns = returns(videos(), good, APRIL);

    assertThat(returns.roi()).contains(new Ratio(digits("-0.25"), digits("-0.25")));
    assertThat(returns.breakEven()).isEmpty();
    assertThat(returns.answer().en()).endsWith("the cost isn't covered to the end.");
    assertThat(returns(videos(), good, Month.of(2027, 3)).breakEven()).contains(JANUARY);
  }

  @Test
  void shouldTakeAnAssumedWorthForAssumed() {
    Draft draft = videos().change("measurement", "kpis", "leads", "valueBasis", "ASSUMED");

    Returns returns = returns(draft, new Observed().series("leads", MONTHLY, DAY, 40), APRIL);

    assertThat(returns.value().assumed()).isEqualTo(eur("4000"));
    assertThat(returns.value().low()).isEqualTo(eur("0"));
    assertThat(returns.roi()).contains(new Ratio(digits("-1"), digits("1")));
    assertThat(returns.breakEven()).contains(JANUARY);
    assertThat(returns.surelyEven()).isEmpty();
  }

  @Test
  void shouldSpreadCostByThreePointEstimatesAndByWhoCouldDoIt() {
    Draft draft =
        videos()
            .person("expert", 10, "costPerHour", euros(60), "skills", List.of(can("video", 1)))
            .change(
                "measures",
                "items",
                "videos",
                "effort",
                List.of(takes("video", 10, "estimate", three(8, 10, 16))),
                "spend",
                List.of(spends("PRODUCTION", 100, "estimate", three(50, 100, 200))));

    Returns returns = returns(draft, new Observed().series("leads", MONTHLY, DAY, 10), JANUARY);
    Amount cost = returns.cost().counted();

    // people have 30 h and 10 h, so an hour costs 45 EUR on average
    assertThat(cost.estimated()).isEqualTo(eur("550"));
    assertThat(cost.assumed()).isEqualTo(eur("0"));
    assertThat(cost.low()).isEqualTo(eur("370"));
    assertThat(cost.high()).isEqualTo(eur("1160"));
    assertThat(returns.roi()).contains(new Ratio(digits("-0.1379"), digits("1.7027")));
  }

  @Test
  void shouldPriceLearnersBySkilledHoursAndPartnersWhereNobodyInTheTeamCan() {
    Draft draft =
        Draft.lasting(4)
            .skills("video", "text")
            .person("learner", 30, "costPerHour", euros(20), "skills", List.of(can("video", 0.5)))
            .partner("dear", offers("text", 90))
            .partner("cheap", offers("text", 70))
            .measure("m", "effort", List.of(takes("video", 10), takes("text", 10)));

    Amount cost = returns(draft, new Observed(), JANUARY).cost().counted();

    assertThat(cost.likely()).isEqualTo(eur("1100"));
    assertThat(cost.low()).isEqualTo(eur("1100"));
    assertThat(cost.high()).isEqualTo(eur("1300"));
  }

  @Test
  void shouldReckonInteractionSetUpRampUpAndLaunch() {
    Draft draft =
        team()
            .measure(
                "m",
                "launch",
                "2027-03",
                "rampUp",
                List.of(0.5),
                "effort",
                List.of(takes("video", 10)),
                "interaction",
                fields(
                    "skill",
                    "video",
                    "contactsPerMonth",
                    60,
                    "minutesPerContact",
                    10,
                    "overheadHoursPerMonth",
                    2),
                "setup",
                fields(
                    "effort",
                    List.of(fields("skill", "video", "hours", 6)),
                    "spend",
                    List.of(fields("category", "TOOLS", "amount", euros(500))),
                    "months",
                    2));

    Returns returns = returns(draft, new Observed(), APRIL);

    // 6 h before, (10 + 10) / 2 + 2 h in March, 10 + 10 + 2 h in April
    assertThat(returns.measures().getFirst().cost().hours()).isEqualByComparingTo("40");
    assertThat(returns.cost().counted().likely()).isEqualTo(eur("2100"));
    assertThat(returns(draft, new Observed(), JANUARY).cost().counted().likely())
        .isEqualTo(eur("370"));
    assertThat(returns.unassigned()).isEqualTo(returns.cost());
  }

  @Test
  void shouldCountWhatWasBookedAndThePlanForWhatComesAfter() {
    Returns returns =
        returns(
            videos(),
            new Observed(),
            booked(
                worked("videos", "2027-01", 30),
                worked("videos", "2027-02", 5),
                paid("videos", "2027-01", 250, "EUR"),
                paid("videos", "2026-12", 999, "EUR")),
            JANUARY,
            APRIL);

    MeasureCost videos = returns.measures().getFirst();
    Cost.Booked booked = videos.cost().booked().orElseThrow();
    assertThat(videos.workedUntil()).contains(Month.of(2027, 2));
    assertThat(videos.paidUntil()).contains(JANUARY);
    assertThat(videos.cost().planned().likely()).isEqualTo(eur("2000"));
    // 35 h at 40 EUR and 250 EUR, where 20 h and 100 EUR were planned
    assertThat(booked.hours()).isEqualByComparingTo("35");
    assertThat(booked.amount().measured()).isEqualTo(eur("1650"));
    assertThat(booked.planned().likely()).isEqualTo(eur("900"));
    assertThat(booked.excess()).isEqualTo(eur("750"));
    // and 20 h and 300 EUR to come
    assertThat(returns.cost().counted().measured()).isEqualTo(eur("1650"));
    assertThat(returns.cost().counted().assumed()).isEqualTo(eur("1100"));
    assertThat(returns.spending().likely()).isEqualTo(eur("550"));
    assertThat(returns.goals().getFirst().cost()).isEqualTo(videos.cost());
    assertThat(returns.answer().en())
        .startsWith("January to April 2027: it costs EUR 2,750 (60% of it booked), and");
  }

  @Test
  void shouldTakeAnEmptyBookingForNothingDone() {
    Returns returns =
        returns(videos(), new Observed(), booked(worked("videos", "2027-04", 0)), JANUARY, APRIL);

    assertThat(returns.cost().counted().likely()).isEqualTo(eur("400"));
    assertThat(returns.cost().booked().orElseThrow().excess()).isEqualTo(eur("-1600"));
  }

  @Test
  void shouldSpreadWhatLiesInSeveralMonthsByDays() {
    Returns returns =
        returns(
            videos(),
            new Observed(),
            booked(paid("videos", "2027-W13", 700, "EUR")),
            Month.of(2027, 3),
            Month.of(2027, 3));

    // Monday 29 March to Sunday 4 April
    assertThat(returns.cost().booked().orElseThrow().amount().likely()).isEqualTo(eur("300"));
  }

  @Test
  void shouldCountWhatBelongsToNoMeasureAsOverhead() {
    Draft draft =
        videos()
            .platform(
                "blog",
                "launch",
                "2027-02",
                "setup",
                fields(
                    "effort",
                    List.of(fields("skill", "video", "hours", 5)),
                    "spend",
                    List.of(fields("category", "TOOLS", "amount", euros(300)))))
            .add("platforms", "tools", "monitor", "costPerMonth", euros(50));

    Returns planned = returns(draft, new Observed(), APRIL);
    Returns booked =
        returns(
            draft,
            new Observed(),
            booked(worked(null, "2027-04", 2), worked("gone", "2027-04", 1)),
            JANUARY,
            APRIL);

    assertThat(planned.overhead().planned().likely()).isEqualTo(eur("700"));
    assertThat(planned.cost().counted().likely()).isEqualTo(eur("2700"));
    assertThat(planned.unassigned()).isEqualTo(planned.overhead());
    assertThat(booked.overhead().counted().likely()).isEqualTo(eur("620"));
  }

  @Test
  void shouldSayWhatOfTheBookingsCannotBePriced() {
    Returns returns =
        returns(
            videos(),
            new Observed(),
            booked(paid("videos", "2027-04", 10, "USD"), worked("videos", "2026-06", 9)),
            Month.of(2026, 6),
            APRIL);

    assertThat(returns.measures().getFirst().cost().booked().orElseThrow().amount().likely())
        .isEqualTo(eur("0"));
    assertThat(returns.gaps())
        .extracting(gap -> gap.text().en())
        .contains(
            "'videos': Booked spending in USD instead of EUR is missing.",
            "'videos': Booked hours of 'video' outside of what the strategy plans have no price and"
                + " are missing.");
  }

  @Test
  void shouldShareCostOutAmongGoalsByWhatTheMeasureGives() {
    Draft draft =
        videos()
            .goal("fans", 0, 1000)
            .change(
                "measures",
                "items",
                "videos",
                "contributions",
                List.of(gives("more-leads", 10), gives("fans", 300)));

    Returns returns = returns(draft, new Observed(), JANUARY);

    // 10 of 100 leads and 300 of 1000 fans
    assertThat(returns.goals())
        .extracting(goal -> goal.goal().value() + " " + goal.cost().counted().likely().amount())
        .containsExactly("fans 375.00", "more-leads 125.00");
  }

  @Test
  void shouldNotCountAWorthTwice() {
    Draft draft =
        videos()
            .add(
                "measurement",
                "kpis",
                "orders",
                "aggregation",
                "SUM",
                "valuePerUnit",
                euros(1000),
                "valueBasis",
                "MEASURED")
            .add("measurement", "links", "l", "from", "leads", "to", "orders");
    Observed observed = new Observed().series("leads", MONTHLY, DAY, 10);

    Returns both = returns(draft, observed.series("orders", MONTHLY, DAY, 2), JANUARY);
    assertThat(both.value().likely()).isEqualTo(eur("2000"));
    assertThat(both.values().getFirst().containedIn()).contains(new KpiId("orders"));

    draft.add("measurement", "links", "back", "from", "orders", "to", "leads");
    assertThat(returns(draft, observed, JANUARY).value().likely()).isEqualTo(eur("1000"));

    Returns one = returns(draft, new Observed().series("leads", MONTHLY, DAY, 10), JANUARY);
    assertThat(one.value().likely()).isEqualTo(eur("1000"));
  }

  @Test
  void shouldCountTheChangeOfWhatDoesNotAddUp() {
    Draft readers = videos().change("measurement", "kpis", "leads", "aggregation", "LAST");
    Observed observed = new Observed().series("leads", MONTHLY, DAY.minusMonths(1), 50, 60, 75);

    assertThat(
            returns(
                    readers,
                    new Observed()
                        .series("leads", MONTHLY, DAY.minusMonths(5), 10)
                        .series("leads", MONTHLY, DAY, 60, 75),
                    APRIL)
                .values()
                .getFirst()
                .results())
        .isEqualByComparingTo("15");
    assertThat(returns(readers, observed, APRIL).values().getFirst().results())
        .isEqualByComparingTo("25");
    assertThat(
            returns(
                    readers.change("measurement", "kpis", "leads", "direction", "FALL"),
                    observed,
                    APRIL)
                .value()
                .likely())
        .isEqualTo(eur("-2500"));
  }

  /** LinkedIn and Twitter of AsyncAPI in 2020: money spent and followers won, as published. */
  @Test
  void shouldTellTheCostOfAFollower() {
    Draft draft =
        Draft.open()
            .set("currency", "USD")
            .set("period", fields("from", "2020-12-01", "to", "2020-12-31"))
            .goal("followers", 0, 1000)
            .target("followers", "kpi", "paid-followers")
            .add("measurement", "kpis", "paid-followers", "aggregation", "SUM")
            .measure(
                "promotion",
                "contributions",
                List.of(gives("followers", 57)),
                "spend",
                List.of(fields("category", "PAID_MEDIA", "perMonth", money("1074.08", "USD"))));
    LocalDate december = LocalDate.of(2020, 12, 1);

    Returns returns =
        returns(
            draft,
            new Observed().series("paid-followers", MONTHLY, december, 57),
            Month.of(2020, 12),
            Month.of(2020, 12));

    assertThat(returns.goals().getFirst().perResult()).contains(Money.of("18.84", "USD"));
    assertThat(returns.roi()).isEmpty();
    assertThat(returns.answer().en())
        .isEqualTo(
            "December 2020: it costs USD 1,074, and what it brings in money can't be told yet."
                + " Statements that are missing for that: 1.");
  }

  @Test
  void shouldSayThatAnEmptyStrategyTellsNeitherCostNorWorth() {
    Returns returns = returns(Draft.lasting(4), new Observed(), APRIL);

    assertThat(returns.gaps())
        .extracting(gap -> gap.side() + " " + gap.text().en())
        .containsExactly(
            "COST No measure names effort or spending for these months.",
            "VALUE No figure says what one unit of it is worth.");
  }

  @Test
  void shouldSayWhatIsMissing() {
    Draft draft =
        Draft.lasting(4)
            .skills("video")
            .measure(
                "m",
                "effort",
                List.of(takes("video", 10)),
                "spend",
                List.of(fields("category", "TOOLS", "perMonth", money(10, "USD"))))
            .add("measurement", "kpis", "a", "role", "RESULT")
            .add("measurement", "kpis", "b", "valuePerUnit", money(5, "USD"))
            .add("measurement", "kpis", "c", "valuePerUnit", euros(5))
            .add("measurement", "kpis", "d", "valuePerUnit", euros(5), "aggregation", "SUM");

    Returns returns = returns(draft, new Observed(), Month.of(2027, 5));

    assertThat(returns.gaps())
        .extracting(gap -> gap.side() + " " + gap.text().en())
        .containsExactly(
            "COST 40 hours of 'video' have no price: nobody in the team with an hourly cost and no"
                + " partner can do it.",
            "COST An amount in USD instead of EUR doesn't count.",
            "COST No cost is planned for months outside of the strategy's period.",
            "VALUE What one unit of 'a' is worth isn't stated.",
            "VALUE The worth of 'b' is in USD instead of EUR; it is missing.",
            "VALUE Whether 'c' adds up over time isn't stated; its worth is missing.",
            "VALUE There are no results of 'd' in this time.");
    assertThat(returns.gaps())
        .allSatisfy(gap -> assertThat(gap.text().de()).doesNotContain("%", "null"));
    assertThat(returns.answer().en())
        .isEqualTo(
            "January to May 2027: neither cost nor value can be told. Statements that are missing"
                + " for that: 7.");
    assertThat(returns.gaps()).filteredOn(gap -> gap.side() == Side.COST).hasSize(3);
  }

  @Test
  void shouldAddUpWhateverTheFiguresAre() {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      Draft draft = team().goal("g", 0, 100).goal("h", 0, 10);
      int count = 1 + random.nextInt(4);
      for (int m = 0; m < count; m++) {
        draft.measure(
            "m" + m,
            "effort",
            List.of(takes("video", random.nextInt(40))),
            "spend",
            List.of(spends("TOOLS", random.nextInt(500))),
            "contributions",
            random.nextBoolean()
                ? List.of()
                : List.of(gives("g", 1 + random.nextInt(9)), gives("h", 1 + random.nextInt(9))));
      }
      Returns returns = returns(draft, new Observed(), APRIL);
      double measures =
          returns.measures().stream()
              .mapToDouble(measure -> measure.cost().counted().likely().amount().doubleValue())
              .sum();
      double goals =
          returns.goals().stream()
              .mapToDouble(goal -> goal.cost().counted().likely().amount().doubleValue())
              .sum();
      double all = returns.cost().counted().likely().amount().doubleValue();

      assertThat(measures).isCloseTo(all, within());
      assertThat(goals + returns.unassigned().counted().likely().amount().doubleValue())
          .isCloseTo(all, within());
      assertThat(returns.cost().counted().low().amount())
          .isLessThanOrEqualTo(returns.cost().counted().high().amount());
      assertThat(returns.spending().likely().amount())
          .isLessThanOrEqualTo(returns.cost().counted().likely().amount());
    }
  }

  @Test
  void shouldLookAtNoMoreMonthsThanAPlanCanHave() {
    assertThat(returns(videos(), new Observed(), Month.of(9999, 1)).span())
        .isEqualTo(new MonthSpan(JANUARY, Month.of(2036, 12)));
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.05);
  }

  private static Draft team() {
    return Draft.lasting(4)
        .skills("video")
        .person("maker", 30, "costPerHour", euros(40), "skills", List.of(can("video", 1)));
  }

  /** One measure that costs 500 EUR a month and brings leads worth 100 EUR each. */
  private static Draft videos() {
    return team()
        .goal("more-leads", 0, 100)
        .target("more-leads", "kpi", "leads")
        .add(
            "measurement",
            "kpis",
            "leads",
            "aggregation",
            "SUM",
            "valuePerUnit",
            euros(100),
            "valueBasis",
            "MEASURED")
        .measure(
            "videos",
            "contributions",
            List.of(gives("more-leads", 10)),
            "effort",
            List.of(takes("video", 10)),
            "spend",
            List.of(spends("PRODUCTION", 100)));
  }

  private static Map<String, Object> three(Object least, Object likely, Object most) {
    return fields("least", least, "likely", likely, "most", most);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static BigDecimal digits(String number) {
    return new BigDecimal(number).setScale(4);
  }

  private static Returns returns(Draft draft, Observed observed, Month to) {
    return returns(draft, observed, JANUARY, to);
  }

  private static Returns returns(Draft draft, Observed observed, Month from, Month to) {
    return returns(draft, observed, new Bookings(), from, to);
  }

  private static Returns returns(
      Draft draft, Observed observed, Bookings bookings, Month from, Month to) {
    Strategy strategy = draft.strategy();
    return Returns.of(
        strategy, new Figures(strategy.measurement().kpis(), observed), bookings, from, to);
  }

  /** Of the measure "videos". */
  private static Bookings booked(Observation... observations) {
    Bookings bookings = new Bookings();
    List.of(observations).forEach(bookings::add);
    return bookings;
  }

  private static Observation worked(@Nullable String measure, String days, int hours) {
    return observation(measure, days, new Subject.Work(new SkillId("video"), null), hours);
  }

  private static Observation paid(
      @Nullable String measure, String days, int amount, String currency) {
    return observation(
        measure,
        days,
        new Subject.Spending(BudgetCategory.PRODUCTION, Currency.getInstance(currency), null),
        amount);
  }

  private static Observation observation(
      @Nullable String measure, String days, Subject subject, int amount) {
    Stretch stretch = Stretch.parse(days).orElseThrow();
    return new Observation(
        subject,
        new Slice(null, measure == null ? null : new MeasureId(measure), null, null),
        new Point(
            stretch.from(), stretch.to(), BigDecimal.valueOf(amount), null, Certainty.MEASURED),
        null);
  }
}
