package io.planwerk.application.portfolio;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.BudgetLoad;
import io.planwerk.domain.portfolio.Candidates;
import io.planwerk.domain.portfolio.Holding;
import io.planwerk.domain.portfolio.PersonLoad;
import io.planwerk.domain.portfolio.Sum;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategySummary;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the strategies of the port {@link Strategies}, one after the other. */
public final class PortfolioService implements Portfolio {
  private static final int AT_ONCE = 100;

  private final Strategies strategies;
  private final Standings standings;
  private final Holdings holdings;

  @Inject
  public PortfolioService(Strategies strategies, Standings standings, Holdings holdings) {
    this.strategies = strategies;
    this.standings = standings;
    this.holdings = holdings;
  }

  @Override
  public Overview overview(
      Actor actor, StrategyFilter filter, @Nullable LocalDate on, Page.Request page) {
    StrategyFilter seen = filter.seenBy(actor.roles());
    Page<StrategySummary> asked = strategies.list(actor.workspace(), seen, page);
    List<Line> lines = new ArrayList<>();
    for (StrategySummary summary : asked.items()) {
      standings
          .of(actor.workspace(), summary, on)
          .ifPresent(standing -> lines.add(new Line(summary, standing)));
    }
    Sum sum = new Sum();
    boolean complete =
        each(
            actor,
            seen,
            summary ->
                standings
                    .of(actor.workspace(), summary, on)
                    .ifPresent(standing -> sum.add(summary.status(), standing)));
    return new Overview(new Page<>(lines, asked.next()), sum, complete);
  }

  /**
   * Looks at all strategies that fit, as far as that is bounded.
   *
   * @return whether these were all
   */
  private boolean each(Actor actor, StrategyFilter seen, Consumer<StrategySummary> look) {
    String after = null;
    int count = 0;
    do {
      Page<StrategySummary> next =
          strategies.list(actor.workspace(), seen, new Page.Request(after, AT_ONCE));
      next.items().forEach(look);
      count += next.items().size();
      after = next.next();
    } while (after != null && count < MOST_SUMMED);
    return after == null;
  }

  @Override
  public People people(Actor actor, Page.Request page) {
    List<Holding> held = new ArrayList<>();
    boolean complete = gather(actor, held);
    return new People(
        page(PersonLoad.of(held), page, PersonLoad::key),
        Candidates.of(held, MOST_CANDIDATES),
        complete);
  }

  @Override
  public Budgets budgets(Actor actor, Page.Request page) {
    List<Holding> held = new ArrayList<>();
    boolean complete = gather(actor, held);
    return new Budgets(page(BudgetLoad.of(held), page, BudgetLoad::key), complete);
  }

  private boolean gather(Actor actor, List<Holding> held) {
    return each(
        actor,
        StrategyFilter.ALL.seenBy(actor.roles()),
        summary -> {
          if (summary.status() != Status.CLOSED) {
            holdings.of(actor.workspace(), summary).ifPresent(held::add);
          }
        });
  }

  private static <T> Page<T> page(List<T> all, Page.Request page, Function<? super T, String> key) {
    String after = page.after();
    return Page.of(
        all.stream()
            .filter(one -> after == null || key.apply(one).compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        key);
  }
}
