package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.objection.ObjectionAnswering;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;

/** Answers what a test has put in. */
public final class ScriptedObjections implements ObjectionAnswering {
  public volatile Outcome<Answered> answered = new Outcome.NotFound<>();
  public volatile Outcome<Heard> heard = new Outcome.NotFound<>();
  public volatile String askedSentence;
  public volatile Tongue askedTongue;
  public volatile Integer askedRevision;

  @Override
  public Outcome<Answered> answer(Actor actor, StrategyId id, String sentence, Tongue tongue) {
    askedSentence = sentence;
    askedTongue = tongue;
    return answered;
  }

  @Override
  public Outcome<Heard> heard(Actor actor, StrategyId id, Integer revision) {
    askedRevision = revision;
    return heard;
  }
}
