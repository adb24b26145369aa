package io.planwerk.domain.alignment;

import static io.planwerk.domain.alignment.PlannedTree.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.planwerk.domain.document.Json;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.resources.BudgetPeriod;
import io.planwerk.domain.resources.MonthlyHours;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.HireOptionId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PartnerId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.TrainingId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {
  private static final GoalId FAME = new GoalId("fame");
  private static final Month JUNE = Month.of(2027, 6);
  private static final MonthSpan YEAR = new MonthSpan(Month.of(2027, 1), Month.of(2027, 12));
  private static final MonthSpan LONGER = new MonthSpan(Month.of(2027, 1), Month.of(2028, 3));
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final LocalDate LATER = LocalDate.of(2028, 3, 31);

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Person person(String id) {
    return new Person(
        new PersonId(id),
        new Name("Editor"),
        null,
        null,
        null,
        new Hours(BigDecimal.TEN),
        List.of(),
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  private static Budget budget(String id) {
    return new Budget(
        new BudgetId(id),
        new Name("Film"),
        BudgetCategory.PRODUCTION,
        euro("500"),
        BudgetPeriod.TOTAL,
        null,
        null,
        null);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            new Change.Target(
                FAME, new BigDecimal(500), new BigDecimal(400), new BigDecimal("280.5")),
            "/goals/items/0/target",
            """
            {"kind": "QUANTITATIVE", "unit": "readers", "baseline": 100, "value": 400,
             "leastAcceptable": 280.5}
            """),
        Arguments.of(
            new Change.Target(FAME, new BigDecimal(500), new BigDecimal(300), null),
            "/goals/items/0/target",
            """
            {"kind": "QUANTITATIVE", "unit": "readers", "baseline": 100, "value": 300}
            """),
        Arguments.of(
            new Change.Target(
                new GoalId("pace"), new BigDecimal("207.36"), new BigDecimal(150), null),
            "/goals/items/1/target",
            """
            {"kind": "QUANTITATIVE", "baseline": 100, "value": 150}
            """),
        Arguments.of(new Change.Due(FAME, LAST, LATER), "/goals/items/0/due", "\"2028-03-31\""),
        Arguments.of(
            new Change.Due(new GoalId("pace"), null, LATER),
            "/goals/items/1/due",
            "\"2028-03-31\""),
        Arguments.of(
            new Change.BudgetAmount(new BudgetId("media"), euro("12000"), euro("15400")),
            "/resources/budgets/0/amount",
            """
            {"amount": "15400.00", "currency": "EUR"}
            """),
        Arguments.of(
            new Change.NewBudget(budget("film-2027")),
            "/resources/budgets/1",
            """
            {"id": "film-2027", "name": "Film", "category": "PRODUCTION",
             "amount": {"amount": "500.00", "currency": "EUR"}, "per": "TOTAL"}
            """),
        Arguments.of(
            new Change.RegularHours(
                new PersonId("lead"),
                List.of(new MonthlyHours(JUNE, new Hours(new BigDecimal(20)))),
                List.of(new MonthlyHours(JUNE, new Hours(new BigDecimal(40))))),
            "/resources/people/0/hoursInMonth",
            """
            [{"month": "2027-06", "hours": 40}]
            """),
        Arguments.of(
            new Change.Hire(new HireOptionId("editor"), person("editor")),
            "/resources/people/1",
            """
            {"id": "editor", "name": "Editor", "hoursPerMonth": 10}
            """),
        Arguments.of(
            new Change.Schedule(new TrainingId("course"), LocalDate.of(2027, 5, 3), JUNE),
            "/organisation/trainings/0",
            """
            {"id": "course", "name": "Course", "on": "2027-05-03", "people": ["lead"],
             "skill": "film", "effectiveFrom": "2027-06"}
            """),
        Arguments.of(
            new Change.Launch(new MeasureId("series"), Month.of(2027, 4), JUNE),
            "/measures/items/0/launch",
            "\"2027-06\""),
        Arguments.of(
            new Change.GoLive(new PlatformId("blog"), null, JUNE),
            "/platforms/items/0/launch",
            "\"2027-06\""),
        Arguments.of(
            new Change.Window(new MeasureId("series"), YEAR, LONGER),
            "/measures/items/0/window",
            """
            {"from": "2027-01", "to": "2028-03"}
            """),
        Arguments.of(
            new Change.PeriodEnd(LAST, LATER),
            "/period",
            """
            {"from": "2027-01-01", "to": "2028-03-31"}
            """),
        Arguments.of(
            new Change.BudgetSpan(new BudgetId("media"), YEAR, LONGER),
            "/resources/budgets/0/span",
            """
            {"from": "2027-01", "to": "2028-03"}
            """),
        Arguments.of(
            new Change.PersonAvailable(new PersonId("lead"), YEAR, LONGER),
            "/resources/people/0/available",
            """
            {"from": "2027-01", "to": "2028-03"}
            """),
        Arguments.of(
            new Change.PartnerAvailable(new PartnerId("studio"), YEAR, LONGER),
            "/resources/partners/0/available",
            """
            {"from": "2027-01", "to": "2028-03"}
            """));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void shouldChangeThePlaceThatIsMeant(Change change, String place, String after) {
    Map<String, Object> before = PlannedTree.get();

    Map<String, Object> tree = PlannedTree.read(applied(before, change)).tree();

    assertThat(at(place, tree)).isEqualTo(Json.tree(after));
    assertThat(before).isEqualTo(PlannedTree.get());
  }

  @Test
  void shouldKnowEveryKindOfChange() {
    assertThat(changes().<Class<?>>map(arguments -> arguments.get()[0].getClass()).distinct())
        .containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
  }

  @Test
  void shouldMakeSeveralChangesOneAfterTheOther() {
    Map<String, Object> tree =
        applied(
            PlannedTree.get(),
            new Change.Due(FAME, LAST, LATER),
            new Change.NewBudget(budget("film-2027")),
            new Change.NewBudget(budget("film-2028")));

    assertThat(at("/goals/items/0/due", tree)).isEqualTo("2028-03-31");
    assertThat(at("/resources/budgets", tree)).asInstanceOf(LIST).hasSize(3);
  }

  @Test
  void shouldTakeAPositionThatIsFilledOffTheOptions() {
    Map<String, Object> tree =
        applied(
            PlannedTree.get(),
            new Change.Hire(new HireOptionId("editor"), person("editor")),
            new Change.Hire(new HireOptionId("clerk"), person("clerk")));

    assertThat(at("/resources/people", tree)).asInstanceOf(LIST).hasSize(3);
    assertThat(at("/resources/hireOptions", PlannedTree.read(tree).tree())).isNull();
  }

  @Test
  void shouldStartListsThatWereEmpty() {
    Map<String, Object> tree = applied(Map.of(), new Change.NewBudget(budget("film-2027")));

    assertThat(at("/resources/budgets/0/id", tree)).isEqualTo("film-2027");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(new Change.Due(new GoalId("gone"), LAST, LATER), "/goals/items"),
        Arguments.of(new Change.Due(FAME, null, LATER), "/goals/items/0/due"),
        Arguments.of(
            new Change.Target(FAME, new BigDecimal(501), BigDecimal.TEN, null),
            "/goals/items/0/target/value"),
        Arguments.of(
            new Change.BudgetAmount(new BudgetId("media"), euro("1"), euro("2")),
            "/resources/budgets/0/amount"),
        Arguments.of(new Change.NewBudget(budget("media")), "/resources/budgets"),
        Arguments.of(new Change.NewBudget(budget("film")), "/resources/budgets"),
        Arguments.of(
            new Change.Hire(new HireOptionId("gone"), person("new")), "/resources/hireOptions"),
        Arguments.of(
            new Change.Hire(new HireOptionId("editor"), person("lead")), "/resources/people"),
        Arguments.of(
            new Change.Launch(new MeasureId("series"), null, JUNE), "/measures/items/0/launch"),
        Arguments.of(new Change.PeriodEnd(null, LATER), "/period/to"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void shouldTellWhatIsNotWhatItWas(Change change, String place) {
    assertThat(faults(PlannedTree.get(), change))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(place);
              assertThat(fault.code()).isEqualTo(FaultCode.PATCH_FAILED);
            });
  }

  @Test
  void shouldTellEverythingThatIsNotWhatItWas() {
    assertThat(
            faults(Map.of(), new Change.PeriodEnd(LAST, LATER), new Change.Due(FAME, null, LAST)))
        .extracting(Fault::pointer)
        .containsExactly("/period", "/goals/items");
  }

  private static Map<String, Object> applied(Map<String, Object> tree, Change... changes) {
    return switch (new Changes(List.of(changes)).applyTo(tree)) {
      case Reading.Read<Map<String, Object>>(Map<String, Object> after) -> after;
      case Reading.Rejected<Map<String, Object>>(List<Fault> faults) ->
          throw new AssertionError(faults.toString());
    };
  }

  private static List<Fault> faults(Map<String, Object> tree, Change... changes) {
    return new Changes(List.of(changes)).applyTo(tree)
            instanceof Reading.Rejected<Map<String, Object>>(List<Fault> faults)
        ? faults
        : List.of();
  }
}
