package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.findings.FindingRouting;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.FindingStepEntry;
import io.planwerk.domain.shared.StrategyId;

/** Answers that there is no such strategy. */
final class ScriptedFindings implements FindingRouting {

  @Override
  public Outcome<Shown> file(Actor actor, StrategyId id, FindingEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Page<Shown>> list(Actor actor, StrategyId id, Wish wish, Page.Request page) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, int number) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Shown> step(Actor actor, StrategyId id, int number, FindingStepEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Use> use(Actor actor, StrategyId id) {
    return new Outcome.NotFound<>();
  }
}
