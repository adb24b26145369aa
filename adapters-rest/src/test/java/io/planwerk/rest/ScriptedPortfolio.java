package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.portfolio.JointAligning;
import io.planwerk.application.portfolio.Portfolio;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.portfolio.Sum;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;

/** A portfolio in which there is nothing. */
public final class ScriptedPortfolio implements Portfolio, JointAligning {

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

  @Override
  public Outcome<Shown> compute(Actor actor, JointQuestion question) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Page<JointAligning.Line> list(Actor actor, StrategyId strategy, Page.Request page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Outcome<Shown> read(Actor actor, int number) {
    return new Outcome.NotFound<>();
  }
}
