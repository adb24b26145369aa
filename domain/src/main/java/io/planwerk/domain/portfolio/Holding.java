package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.BudgetDemand;
import io.planwerk.domain.alignment.Alignment.Workload;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people and budgets of a strategy, with what its newest alignment takes of them.
 *
 * @param alignment names that alignment; absent when there is none
 */
public record Holding(
    StrategyId strategy,
    OrganisationId organisation,
    @Nullable String alignment,
    List<Staff> people,
    List<Fund> budgets) {

  public Holding {
    people = List.copyOf(people);
    budgets = List.copyOf(budgets);
  }

  /**
   * Somebody.
   *
   * @param months in which the alignment takes hours; none without an alignment that tells them
   */
  public record Staff(Person person, List<Booked> months) {
    public Staff {
      months = List.copyOf(months);
    }
  }

  /**
   * Hours of a month.
   *
   * @param capacity that the strategy says there are
   */
  public record Booked(Month month, BigDecimal capacity, BigDecimal hours) {}

  /**
   * A budget.
   *
   * @param demand what the alignment takes in each period
   */
  public record Fund(Budget budget, List<BudgetDemand> demand) {
    public Fund {
      demand = List.copyOf(demand);
    }
  }

  /** Reads it off a strategy. */
  public static Holding of(Strategy strategy, @Nullable KeptAlignment newest) {
    Alignment alignment = newest == null ? null : newest.alignment();
    return new Holding(
        strategy.id(),
        strategy.organisationId(),
        newest == null ? null : newest.id().value(),
        strategy.resources().people().stream()
            .map(person -> new Staff(person, booked(person, alignment)))
            .toList(),
        strategy.resources().budgets().stream()
            .filter(budget -> budget.sharedAs() != null)
            .map(budget -> new Fund(budget, demand(budget, alignment)))
            .toList());
  }

  private static List<Booked> booked(Person person, @Nullable Alignment alignment) {
    MonthSpan horizon = alignment == null ? null : alignment.horizon();
    if (alignment == null || horizon == null || person.sharedAs() == null) {
      return List.of();
    }
    List<Booked> booked = new ArrayList<>();
    for (Workload work : alignment.workload()) {
      for (int t = 0; work.person().equals(person.id().value()) && t < work.hours().size(); t++) {
        Month month = horizon.from().plus(t);
        if (work.hours().get(t).signum() > 0) {
          booked.add(new Booked(month, person.hoursIn(month).value(), work.hours().get(t)));
        }
      }
    }
    return booked;
  }

  private static List<BudgetDemand> demand(Budget budget, @Nullable Alignment alignment) {
    return alignment == null
        ? List.of()
        : alignment.budgets().stream()
            .filter(demand -> budget.id().value().equals(demand.budget()))
            .toList();
  }
}
