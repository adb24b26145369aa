package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.StrategyId;

/** Answers what a test has put in. */
public final class ScriptedAssessment implements StrategyAssessment {
  public volatile Outcome<Assessed> outcome = new Outcome.NotFound<>();
  public volatile Outcome<Compared> compared = new Outcome.NotFound<>();
  public volatile Outcome<Page<Standing>> trend = new Outcome.NotFound<>();
  public volatile Outcome<Tagged<Part>> fixed = new Outcome.NotFound<>();
  public volatile Integer askedRevision;
  public volatile String askedFinding;

  @Override
  public Outcome<Assessed> assess(Actor actor, StrategyId id, Integer revision) {
    askedRevision = revision;
    return outcome;
  }

  @Override
  public Outcome<Compared> compare(Actor actor, StrategyId id, int from, int to) {
    return compared;
  }

  @Override
  public Outcome<Page<Standing>> trend(Actor actor, StrategyId id, Page.Request page) {
    return trend;
  }

  @Override
  public Outcome<Tagged<Part>> fix(
      Actor actor, StrategyId id, String finding, Precondition precondition, String reason) {
    askedFinding = finding;
    return fixed;
  }

  @Override
  public Reading<Assessment> check(Object tree) {
    throw new UnsupportedOperationException();
  }
}
