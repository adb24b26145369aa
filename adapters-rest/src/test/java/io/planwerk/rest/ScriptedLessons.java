package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.lessons.StrategyLessons;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedLessons implements StrategyLessons {
  public volatile Outcome<Told> told = new Outcome.NotFound<>();

  public volatile Wish wish;
  public volatile Page.Request page;

  @Override
  public Outcome<Told> lessons(Actor actor, StrategyId id, Wish wished, Page.Request asked) {
    wish = wished;
    page = asked;
    return told;
  }
}
