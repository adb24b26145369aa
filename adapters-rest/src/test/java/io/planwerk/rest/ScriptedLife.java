package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.lifecycle.StrategyLaunch;
import io.planwerk.application.lifecycle.StrategyLife;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.SignoffEntry;
import io.planwerk.domain.lifecycle.SignoffId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Status;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedLife implements StrategyLife {
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();
  public volatile Outcome<Page<LifeEvent>> moves = new Outcome.NotFound<>();
  public volatile Outcome<LifeEvent> event = new Outcome.NotFound<>();
  public volatile Outcome<Page<SignoffShown>> signoffs = new Outcome.NotFound<>();
  public volatile Outcome<SignoffShown> signoff = new Outcome.NotFound<>();
  public final ScriptedLaunch launch = new ScriptedLaunch();

  public volatile Status to;
  public volatile String reason;
  public volatile SignoffEntry entry;

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id) {
    return shown;
  }

  @Override
  public Outcome<Page<LifeEvent>> moves(Actor actor, StrategyId id, Page.Request page) {
    return moves;
  }

  @Override
  public Outcome<LifeEvent> move(Actor actor, StrategyId id, Status wished, String why) {
    to = wished;
    reason = why;
    return event;
  }

  @Override
  public Outcome<Page<SignoffShown>> signoffs(Actor actor, StrategyId id, Page.Request page) {
    return signoffs;
  }

  @Override
  public Outcome<SignoffShown> signoff(Actor actor, StrategyId id, SignoffId one) {
    return signoff;
  }

  @Override
  public Outcome<SignoffShown> sign(Actor actor, StrategyId id, SignoffEntry sent) {
    entry = sent;
    return signoff;
  }

  @Override
  public Outcome<LifeEvent> takeBack(Actor actor, StrategyId id, SignoffId one, String why) {
    reason = why;
    return event;
  }

  /** The same for stages. */
  public static final class ScriptedLaunch implements StrategyLaunch {
    public volatile Outcome<Launch> launch = new Outcome.NotFound<>();
    public volatile Outcome<StageShown> stage = new Outcome.NotFound<>();
    public volatile String asked;

    @Override
    public Outcome<Launch> read(Actor actor, StrategyId id) {
      return launch;
    }

    @Override
    public Outcome<StageShown> open(Actor actor, StrategyId id, StageId one, String why) {
      asked = "open " + one.value() + " " + why;
      return stage;
    }

    @Override
    public Outcome<StageShown> close(Actor actor, StrategyId id, StageId one, String why) {
      asked = "close " + one.value() + " " + why;
      return stage;
    }
  }
}
