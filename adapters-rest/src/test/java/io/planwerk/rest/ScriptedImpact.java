package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.impact.StrategyImpact;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.impact.ImpactChain;
import io.planwerk.domain.impact.MeasuredEffect;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.reports.ReportComparison;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedImpact implements StrategyImpact {
  public volatile Outcome<Shown<ImpactChain>> chain = new Outcome.NotFound<>();
  public volatile Outcome<Shown<Returns>> returns = new Outcome.NotFound<>();
  public volatile Outcome<Shown<ReportComparison>> reports = new Outcome.NotFound<>();

  public volatile Outcome<Shown<List<MeasuredEffect>>> effects = new Outcome.NotFound<>();
  public volatile Outcome<Tagged<Part>> adopted = new Outcome.NotFound<>();

  public volatile LocalDate from;
  public volatile LocalDate to;
  public volatile Slice slice;

  @Override
  public Outcome<Shown<ImpactChain>> chain(
      Actor actor, StrategyId id, LocalDate first, LocalDate last, Slice part) {
    from = first;
    to = last;
    slice = part;
    return chain;
  }

  @Override
  public Outcome<Shown<Returns>> returns(
      Actor actor, StrategyId id, LocalDate first, LocalDate last) {
    from = first;
    to = last;
    return returns;
  }

  @Override
  public Outcome<Shown<ReportComparison>> reports(Actor actor, StrategyId id) {
    return reports;
  }

  @Override
  public Outcome<Shown<List<MeasuredEffect>>> effects(Actor actor, StrategyId id) {
    return effects;
  }

  @Override
  public Outcome<Tagged<Part>> adopt(
      Actor actor, StrategyId id, String effect, Precondition precondition, String reason) {
    return adopted;
  }
}
