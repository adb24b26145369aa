package io.planwerk.rest;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.portfolio.Portfolio;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.Sum;
import java.time.LocalDate;
import java.util.List;

/** A portfolio in which there is nothing. */
public final class ScriptedPortfolio implements Portfolio {

  @Override
  public Overview overview(Actor actor, StrategyFilter filter, LocalDate on, Page.Request page) {
    return new Overview(new Page<>(List.of(), null), new Sum(), true);
  }

  @Override
  public People people(Actor actor, Page.Request page) {
    return new People(new Page<>(List.of(), null), List.of(), true);
  }

  @Override
  public Budgets budgets(Actor actor, Page.Request page) {
    return new Budgets(new Page<>(List.of(), null), true);
  }
}
