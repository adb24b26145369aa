package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.scorecard.StrategyScorecard;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedScorecard implements StrategyScorecard {
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();

  public volatile LocalDate on;
  public volatile LocalDate since;

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, LocalDate day, LocalDate earlier) {
    on = day;
    since = earlier;
    return shown;
  }
}
