package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.Alignment.BudgetDemand;
import io.planwerk.domain.portfolio.Holding.Fund;
import io.planwerk.domain.portfolio.PersonLoad.Place;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.BudgetPeriod;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What several strategies take of one budget together.
 *
 * @param key that the budget carries in all of them
 * @param places where the budget stands
 * @param periods in which any of them takes money
 * @param contradictions where the strategies say different things about the budget
 */
public record BudgetLoad(
    String key, List<Place> places, List<PeriodLoad> periods, List<Bilingual> contradictions) {
  private static final int MONTHS_OF_A_QUARTER = 3;

  public BudgetLoad {
    places = List.copyOf(places);
    periods = List.copyOf(periods);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * A period.
   *
   * @param from its first month that is planned
   * @param available the least that a strategy says of those that plan most of the period
   * @param needed money that all strategies take to reach their goals
   * @param overbooked whether more is taken than there is
   * @param parts what each strategy takes, most first
   */
  public record PeriodLoad(
      Month from, Month to, Money available, Money needed, boolean overbooked, List<Spent> parts) {
    public PeriodLoad {
      parts = List.copyOf(parts);
    }
  }

  /** Money that a strategy takes. */
  public record Spent(String strategy, Money money) {}

  /** The first month of the calendar's period that a month lies in; one for all in total. */
  public static YearMonth periodOf(BudgetPeriod per, Month month) {
    YearMonth value = month.value();
    return switch (per) {
      case MONTH -> value;
      case QUARTER -> value.minusMonths((value.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
      case YEAR -> value.withMonth(1);
      case TOTAL -> YearMonth.of(0, 1);
    };
  }

  /** Whether two budgets can be one. */
  public static boolean agree(Budget one, Budget other) {
    return one.category() == other.category()
        && one.per() == other.per()
        && one.amount().equals(other.amount());
  }

  /** The load of every budget that carries a key, by key. */
  public static List<BudgetLoad> of(List<Holding> holdings) {
    Map<String, List<Entry>> shared = new TreeMap<>();
    for (Holding holding : holdings) {
      for (Fund fund : holding.budgets()) {
        if (fund.budget().sharedAs() != null) {
          shared
              .computeIfAbsent(fund.budget().sharedAs().value(), _ -> new ArrayList<>())
              .add(new Entry(holding, fund));
        }
      }
    }
    return shared.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private record Entry(Holding holding, Fund fund) {}

  private record Taken(String strategy, BudgetDemand demand) {}

  private static BudgetLoad of(String key, List<Entry> entries) {
    Budget first = entries.getFirst().fund().budget();
    Map<YearMonth, List<Taken>> taken = new TreeMap<>();
    List<Bilingual> contradictions = new ArrayList<>();
    for (Entry entry : entries) {
      if (!agree(first, entry.fund().budget())) {
        String strategy = entry.holding().strategy().value();
        String other = entries.getFirst().holding().strategy().value();
        contradictions.add(
            new Bilingual(
                "„%s“ und „%s“ nennen verschiedene Beträge, Kategorien oder Zeiträume."
                    .formatted(other, strategy),
                "'%s' and '%s' state different amounts, categories or periods."
                    .formatted(other, strategy)));
      }
      for (BudgetDemand demand : entry.fund().demand()) {
        if (demand.needed().currency().equals(first.amount().currency())) {
          taken
              .computeIfAbsent(periodOf(first.per(), demand.from()), _ -> new ArrayList<>())
              .add(new Taken(entry.holding().strategy().value(), demand));
        }
      }
    }
    return new BudgetLoad(
        key,
        entries.stream()
            .map(
                entry ->
                    new Place(
                        entry.holding().strategy().value(),
                        entry.holding().organisation().value(),
                        entry.fund().budget().id().value(),
                        entry.fund().budget().name().value(),
                        entry.holding().alignment()))
            .toList(),
        taken.values().stream().map(BudgetLoad::load).toList(),
        contradictions);
  }

  private static PeriodLoad load(List<Taken> taken) {
    Comparator<Month> calendar = Comparator.comparing(Month::value);
    int longest =
        taken.stream()
            .mapToInt(one -> one.demand().from().until(one.demand().to()))
            .max()
            .orElse(0);
    Money available =
        taken.stream()
            .map(Taken::demand)
            .filter(demand -> demand.from().until(demand.to()) == longest)
            .map(BudgetDemand::available)
            .min(Comparator.comparing(Money::amount))
            .orElseThrow();
    BigDecimal needed =
        taken.stream()
            .map(one -> one.demand().needed().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new PeriodLoad(
        taken.stream().map(one -> one.demand().from()).min(calendar).orElseThrow(),
        taken.stream().map(one -> one.demand().to()).max(calendar).orElseThrow(),
        available,
        new Money(needed, available.currency()),
        needed.compareTo(available.amount()) > 0,
        taken.stream()
            .map(one -> new Spent(one.strategy(), one.demand().needed()))
            .sorted(
                Comparator.comparing((Spent part) -> part.money().amount())
                    .reversed()
                    .thenComparing(Spent::strategy))
            .toList());
  }
}
