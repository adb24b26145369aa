package io.planwerk.application.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.application.impact.StrategyImpact.Shown;
import io.planwerk.application.observation.Observed;
import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.impact.ImpactChain;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject.Figure;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StrategyImpactServiceTest {
  private static final WorkspaceId HOME = new WorkspaceId("home");
  private static final Actor ANNA = new Actor(HOME, "anna", Role.STRATEGIST);
  private static final Actor STRANGER = new Actor(new WorkspaceId("away"), "eve", Role.OWNER);
  private static final StrategyId PLAN = new StrategyId("plan");
  private static final Instant NOW = Instant.parse("2027-03-31T22:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

  private final RememberedStrategies strategies = new RememberedStrategies();
  private final List<Observation> observed = new ArrayList<>();
  private final StrategyImpact service =
      new StrategyImpactService(strategies, null, new Observed(new Kept(observed)), () -> NOW);

  /** All that was observed, of one strategy. */
  private record Kept(List<Observation> all) implements Observations {
    @Override
    public Taken take(
        WorkspaceId workspace, StrategyId id, List<Observation> some, Instant at, String by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void each(
        WorkspaceId workspace, StrategyId id, Wanted wanted, Consumer<Observation> consumer) {
      all.forEach(consumer);
    }

    @Override
    public void bookings(WorkspaceId workspace, StrategyId id, Consumer<Observation> consumer) {}

    @Override
    public Map<KpiId, LocalDate> latest(WorkspaceId workspace, StrategyId id, Set<KpiId> kpis) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Earlier> earlier(WorkspaceId workspace, StrategyId id, KpiId kpi) {
      throw new UnsupportedOperationException();
    }
  }

  private void plan(Map<String, Object> more) {
    Map<String, Object> tree = new LinkedHashMap<>(more);
    tree.put("id", "plan");
    tree.put("organisationId", RememberedStrategies.ORGANISATION.value());
    tree.put("name", "Plan");
    tree.put("timeZone", "Europe/Berlin");
    tree.put(
        "measurement",
        Map.of("kpis", List.of(Map.of("id", "posts", "name", "Posts", "role", "IMPULSE"))));
    if (StrategyFormat.CURRENT.read(tree)
        instanceof Reading.Read<StrategyDocument>(StrategyDocument document)) {
      strategies.create(HOME, document, new Note(NOW, "anna", null));
    } else {
      throw new AssertionError(tree);
    }
  }

  private void observe(LocalDate from, LocalDate to) {
    observed.add(
        new Observation(
            new Figure(new KpiId("posts")),
            Slice.WHOLE,
            new Point(from, to, BigDecimal.TEN, null, Certainty.MEASURED),
            null));
  }

  private static <T> T done(Outcome<Shown<T>> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Shown<T> shown = ((Outcome.Done<Shown<T>>) outcome).value();
    assertThat(shown.revision()).isEqualTo(1);
    return shown.told();
  }

  private static Fault fault(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid<?>) outcome).faults().getFirst();
  }

  private ImpactChain chain() {
    return done(service.chain(ANNA, PLAN, null, null, Slice.WHOLE));
  }

  @Test
  void shouldTellTheReturnOfAStrategyThatRunsUntilToday() {
    plan(Map.of("period", Map.of("from", "2027-01-15", "to", "2027-12-31")));

    assertThat(done(service.returns(ANNA, PLAN, null, null)).span())
        .isEqualTo(new MonthSpan(Month.of(2027, 1), Month.of(2027, 4)));
    assertThat(done(service.returns(ANNA, PLAN, LocalDate.of(2027, 6, 1), null)).span())
        .as("of what is to come there is only the plan")
        .isEqualTo(new MonthSpan(Month.of(2027, 6), Month.of(2027, 12)));
  }

  @Test
  void shouldLookAtThePeriodOfTheStrategy() {
    plan(Map.of("period", Map.of("from", "2027-01-15", "to", "2027-12-31")));
    observe(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    ImpactChain chain = chain();
    Returns returns = done(service.returns(ANNA, PLAN, null, LocalDate.of(2027, 2, 1)));

    assertThat(chain.from()).isEqualTo(LocalDate.of(2027, 1, 15));
    assertThat(chain.to()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(returns.span()).isEqualTo(new MonthSpan(Month.of(2027, 1), Month.of(2027, 2)));
  }

  @Test
  void shouldLookAtTheDaysObservedUpToTodayWhereThereIsNoPeriod() {
    plan(Map.of());
    observe(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
    observe(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10));

    assertThat(chain().from()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(chain().to()).as("it is past midnight in Berlin").isEqualTo(TODAY);
  }

  @Test
  void shouldLookAtNothingYetWhereNothingHasBegun() {
    plan(Map.of("period", Map.of("from", "2027-09-01")));

    assertThat(chain().from()).isEqualTo(LocalDate.of(2027, 9, 1));
    assertThat(chain().to()).isEqualTo(LocalDate.of(2027, 9, 1));
  }

  @Test
  void shouldTellWhichDayCannotBe() {
    plan(Map.of("period", Map.of("from", "2027-01-01", "to", "2027-12-31")));
    LocalDate day = LocalDate.of(2026, 12, 31);

    Fault before = fault(service.chain(ANNA, PLAN, null, day, Slice.WHOLE));
    Fault after = fault(service.returns(ANNA, PLAN, LocalDate.of(2028, 1, 1), null));
    Fault tooLong = fault(service.returns(ANNA, PLAN, LocalDate.of(2017, 4, 30), null));

    assertThat(before)
        .isEqualTo(
            Fault.at(
                "/to",
                FaultCode.OUT_OF_RANGE,
                "liegt vor dem ersten Tag, 2027-01-01",
                "is before the first day, 2027-01-01"));
    assertThat(after.pointer()).isEqualTo("/from");
    assertThat(after.detail().en()).isEqualTo("is after the last day, 2027-12-31");
    assertThat(tooLong.detail().en()).isEqualTo("makes more than 120 months");
    assertThat(service.returns(ANNA, PLAN, LocalDate.of(2017, 5, 1), null))
        .as("just as many as can be")
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void shouldTellWhatIsGoneFromWhatNeverWas() {
    assertThat(service.reports(ANNA, PLAN)).isInstanceOf(Outcome.NotFound.class);

    plan(Map.of());

    assertThat(service.reports(STRANGER, PLAN)).isInstanceOf(Outcome.NotFound.class);
    strategies.remove(HOME, PLAN, 1, new Removal(NOW, "anna", "over"));
    assertThat(service.reports(ANNA, PLAN)).isInstanceOf(Outcome.Removed.class);
  }
}
