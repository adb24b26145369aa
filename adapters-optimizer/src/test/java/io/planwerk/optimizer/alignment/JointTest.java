package io.planwerk.optimizer.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.offers;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwerk.application.alignment.Aligner;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.RandomDrafts;
import io.planwerk.domain.alignment.RandomDrafts.Size;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointAlignment.JointOption;
import io.planwerk.domain.portfolio.JointAlignment.OptionKind;
import io.planwerk.domain.portfolio.JointAlignment.StrategyResult;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.portfolio.JointQuestion.Wanted;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strategies that share people and budgets, held against what can be reckoned by hand. */
class JointTest {
  private static final double NEAR = 1e-5;

  private static JointAlignment of(Draft... drafts) {
    Answers.SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
    List<Strategy> strategies = Stream.of(drafts).map(Draft::strategy).toList();
    return new Aligner(Answers.SOLVER, InstantSource.fixed(Instant.EPOCH))
        .alignJointly(
            strategies,
            new JointQuestion(
                strategies.stream().map(one -> new Wanted(one.id(), null)).toList(), null));
  }

  /** Three months in which a goal takes so many hours each of somebody. */
  private static Draft film(String id, int hours, Object... person) {
    return Draft.lasting(3)
        .set("id", id)
        .skills("film")
        .goal("reach", 0, 300)
        .measure(
            "films",
            "contributions",
            List.of(gives("reach", 100)),
            "effort",
            List.of(takes("film", hours)))
        .person(
            "film-maker",
            100,
            Draft.fields("skills", List.of(can("film", 1)), Draft.fields(person)));
  }

  private static Draft shared(String id, int hours) {
    return film(id, hours, "sharedAs", "mia", "costPerHour", euros(40));
  }

  private static List<Double> jointly(JointAlignment joint) {
    return joint.strategies().stream()
        .map(StrategyResult::jointly)
        .map(BigDecimal::doubleValue)
        .toList();
  }

  private static JointOption option(JointAlignment joint, OptionKind kind, int number) {
    return joint.options().stream()
        .filter(option -> option.kind() == kind)
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> outcomes(JointOption option) {
    return option.outcomes().stream().map(part -> part.amount().doubleValue()).toList();
  }

  /** 80 and 50 hours of 100: each keeps 100 / 130 of its goal. */
  @Test
  void shouldLetEachKeepTheSamePart() {
    JointAlignment joint = of(shared("bread", 80), shared("beer", 50));

    assertThat(joint.verdict()).isEqualTo(Verdict.GAP);
    assertThat(joint.alone()).isEqualByComparingTo("1");
    assertThat(jointly(joint))
        .allSatisfy(part -> assertThat(part).isCloseTo(100 / 130.0, within(NEAR)));
    assertThat(joint.shared())
        .allSatisfy(
            use ->
                assertThat(use.parts().stream().mapToDouble(p -> p.amount().doubleValue()).sum())
                    .isCloseTo(100, within(0.02)));
  }

  /** Whoever is first takes all it wants; 20 of 50 and 50 of 80 hours are left for the other. */
  @Test
  void shouldTellWhatIsLeftBehindWhoeverIsFirst() {
    JointAlignment joint = of(shared("bread", 80), shared("beer", 50));

    assertThat(outcomes(option(joint, OptionKind.SERVE_FIRST, 0)).get(0))
        .isCloseTo(1, within(NEAR));
    assertThat(outcomes(option(joint, OptionKind.SERVE_FIRST, 0)).get(1))
        .isCloseTo(0.4, within(NEAR));
    assertThat(outcomes(option(joint, OptionKind.SERVE_FIRST, 1)).get(0))
        .isCloseTo(0.625, within(NEAR));
    assertThat(outcomes(option(joint, OptionKind.SERVE_FIRST, 1)).get(1))
        .isCloseTo(1, within(NEAR));
  }

  /** 30 hours in each of three months at 40 euros. */
  @Test
  void shouldTellWhatLettingBothReachEverythingTakes() {
    JointOption raise = option(of(shared("bread", 80), shared("beer", 50)), OptionKind.RAISE, 0);

    assertThat(raise.cost()).hasToString("Money[amount=3600.00, currency=EUR]");
    assertThat(raise.raised()).hasSize(3);
    assertThat(raise.raised())
        .allSatisfy(more -> assertThat(more.more()).isEqualByComparingTo("30"));
    assertThat(outcomes(raise)).allSatisfy(part -> assertThat(part).isCloseTo(1, within(NEAR)));
  }

  /** 40 hours in each of three months at 60 euros, less the 1,000 that a budget pays. */
  @Test
  void shouldTellWhoseHoursLetBothReachEverything() {
    Draft helped =
        shared("bread", 80)
            .partner("studio", offers("film", 60))
            .budget("agencies", "EXTERNAL", 1000, "TOTAL");

    JointOption hire = option(of(helped, shared("beer", 60)), OptionKind.HIRE, 0);

    assertThat(hire.cost()).hasToString("Money[amount=6200.00, currency=EUR]");
    assertThat(hire.attainment()).isEqualByComparingTo("1");
    assertThat(hire.proven()).isTrue();
    assertThat(hire.hired()).hasSize(1);
    assertThat(hire.hired().getFirst().hours()).isEqualByComparingTo("120");
    assertThat(hire.hired().getFirst().perHour()).hasToString("Money[amount=60.00, currency=EUR]");
  }

  /** A position of 50 hours at 700 euros, though half of it would be enough. */
  @Test
  void shouldFillPositionsAsAWhole() {
    Draft hiring =
        shared("bread", 80)
            .hire(
                "editor",
                "skills",
                List.of(can("film", 1)),
                "hoursPerMonth",
                50,
                "costPerMonth",
                euros(700));

    JointOption hire = option(of(hiring, shared("beer", 50)), OptionKind.HIRE, 0);

    assertThat(hire.cost()).hasToString("Money[amount=2100.00, currency=EUR]");
    assertThat(outcomes(hire)).allSatisfy(part -> assertThat(part).isCloseTo(1, within(NEAR)));
    assertThat(hire.hired())
        .singleElement()
        .satisfies(editor -> assertThat(editor.by()).isEqualTo("editor"));
  }

  @Test
  void shouldProposeToHireNobodyWhereNobodyIsNamed() {
    JointAlignment joint = of(shared("bread", 80), shared("beer", 50));

    assertThat(joint.options()).extracting(JointOption::kind).doesNotContain(OptionKind.HIRE);
  }

  /** Ten hours more in each month are worth 10 / 50 of a goal that counts half. */
  @Test
  void shouldTellWhatMoreOfSomebodyBrings() {
    JointAlignment joint = of(shared("bread", 80), shared("beer", 50));

    assertThat(joint.bottlenecks()).hasSize(1);
    assertThat(joint.bottlenecks().getFirst().gain().doubleValue()).isCloseTo(0.1, within(NEAR));
    assertThat(joint.bottlenecks().getFirst().text().en()).contains("'mia'", "10 points");
  }

  @Test
  void shouldFitWhereTheHoursLastForBoth() {
    JointAlignment joint = of(shared("bread", 60), shared("beer", 40));

    assertThat(joint.verdict()).isEqualTo(Verdict.FIT);
    assertThat(joint.options()).isEmpty();
  }

  @Test
  void shouldTakeNobodyForTheSameByName() {
    JointAlignment joint = of(film("bread", 80), film("beer", 50));

    assertThat(joint.verdict()).isEqualTo(Verdict.FIT);
    assertThat(joint.shared()).isEmpty();
  }

  /** A must of one is never paid for by a could of the other. */
  @Test
  void shouldServeMustsFirstWhosoeverTheyAre() {
    JointAlignment joint =
        of(
            shared("bread", 80).change("goals", "items", "reach", "priority", "MUST"),
            shared("beer", 50).change("goals", "items", "reach", "priority", "COULD"));

    assertThat(jointly(joint).get(0)).isCloseTo(1, within(NEAR));
    assertThat(jointly(joint).get(1)).isCloseTo(0.4, within(NEAR));
  }

  /** 900 and 600 euros of 1,000 in the year: each keeps two thirds. */
  @Test
  void shouldShareBudgets() {
    Draft[] drafts =
        Stream.of("bread", "beer")
            .map(
                id ->
                    Draft.lasting(12)
                        .set("id", id)
                        .goal("reach", 0, 1200)
                        .measure(
                            "ads",
                            "contributions",
                            List.of(gives("reach", 100)),
                            "spend",
                            List.of(spends("PAID_MEDIA", id.equals("bread") ? 75 : 50)))
                        .budget("media", "PAID_MEDIA", 1000, "YEAR", "sharedAs", "media"))
            .toArray(Draft[]::new);

    JointAlignment joint = of(drafts);

    assertThat(jointly(joint))
        .allSatisfy(part -> assertThat(part).isCloseTo(2 / 3.0, within(NEAR)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3})
  void shouldNeverReachMoreThanAloneAndAsMuchWhereNothingIsShared(int seed) {
    Draft one = RandomDrafts.of(Size.SMALL, 100 + seed).set("id", "one");
    Draft two = RandomDrafts.of(Size.SMALL, 200 + seed).set("id", "two");

    JointAlignment apart = of(one, two);

    assertThat(apart.attainment().doubleValue())
        .isCloseTo(apart.alone().doubleValue(), within(1e-4));
    Stream.of(one, two)
        .flatMap(draft -> draft.entities("resources", "people").stream())
        .forEach(person -> person.put("sharedAs", person.get("id")));
    JointAlignment tied = of(one, two);
    assertThat(tied.shared()).isNotEmpty();
    assertThat(tied.attainment().doubleValue())
        .isLessThanOrEqualTo(tied.alone().doubleValue() + 1e-5);
  }
}
