package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.StrategyId;

/** Answers what a test has put in. */
public final class ScriptedAssessment implements StrategyAssessment {
  public volatile Outcome<Assessed> outcome = new Outcome.NotFound<>();
  public volatile Integer askedRevision;

  @Override
  public Outcome<Assessed> assess(Actor actor, StrategyId id, Integer revision) {
    askedRevision = revision;
    return outcome;
  }

  @Override
  public Reading<Assessment> check(Object tree) {
    throw new UnsupportedOperationException();
  }
}
