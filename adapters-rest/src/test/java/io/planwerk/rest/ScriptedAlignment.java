package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.shared.StrategyId;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedAlignment implements StrategyAlignment {
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();
  public volatile Outcome<Page<Line>> lines = new Outcome.NotFound<>();
  public volatile Outcome<String> program = new Outcome.NotFound<>();
  public volatile Outcome<Decision> decision = new Outcome.NotFound<>();
  public volatile Outcome<Scenario> scenario = new Outcome.NotFound<>();

  public volatile Question question;
  public volatile String reason;
  public volatile Page.Request page;
  public volatile AlignmentId id;
  public volatile String option;
  public volatile Precondition precondition;
  public volatile Thought thought;

  @Override
  public Outcome<Shown> compute(Actor actor, StrategyId strategy, Question asked, String why) {
    question = asked;
    reason = why;
    return shown;
  }

  @Override
  public Outcome<Page<Line>> list(Actor actor, StrategyId strategy, Page.Request wished) {
    page = wished;
    return lines;
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId strategy, AlignmentId alignment) {
    id = alignment;
    return shown;
  }

  @Override
  public Outcome<String> program(Actor actor, StrategyId strategy, AlignmentId alignment) {
    id = alignment;
    return program;
  }

  @Override
  public Outcome<Decision> apply(
      Actor actor,
      StrategyId strategy,
      AlignmentId alignment,
      String chosen,
      String why,
      Precondition stated) {
    id = alignment;
    option = chosen;
    reason = why;
    precondition = stated;
    return decision;
  }

  @Override
  public Outcome<Scenario> scenario(Actor actor, StrategyId strategy, Thought wished) {
    thought = wished;
    return scenario;
  }
}
