package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.incidents.StrategyIncidents;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.shared.StrategyId;
import java.util.Arrays;
import java.util.List;

/** Answers what a test has put in, and remembers what it was asked last. */
public final class ScriptedIncidents implements StrategyIncidents {
  public volatile Outcome<Page<Shown>> page = new Outcome.NotFound<>();
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();
  public volatile Outcome<Measured> measured = new Outcome.NotFound<>();

  public volatile Outcome<Page<Mention>> said = new Outcome.NotFound<>();

  /** The step and what came with it. */
  public volatile List<Object> asked = List.of();

  @Override
  public Outcome<Page<Shown>> list(
      Actor actor, StrategyId id, IncidentState.Kind state, Boolean drill, Page.Request page) {
    asked = Arrays.asList("list", state, drill, page);
    return this.page;
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, IncidentId incident) {
    asked = List.of("read", incident);
    return shown;
  }

  @Override
  public Outcome<Measured> measure(Actor actor, StrategyId id, IncidentId incident) {
    asked = List.of("measure", incident);
    return measured;
  }

  @Override
  public Outcome<Shown> open(Actor actor, StrategyId id, Entries.Opening entry) {
    asked = List.of("open", entry);
    return shown;
  }

  @Override
  public Outcome<Shown> rate(
      Actor actor, StrategyId id, IncidentId incident, Entries.Rating entry) {
    asked = List.of("rate", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> handBack(Actor actor, StrategyId id, IncidentId incident, String reason) {
    asked = List.of("handBack", incident, reason);
    return shown;
  }

  @Override
  public Outcome<Shown> note(Actor actor, StrategyId id, IncidentId incident, Entries.Note entry) {
    asked = List.of("note", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> classify(
      Actor actor, StrategyId id, IncidentId incident, Entries.Kind entry) {
    asked = List.of("classify", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> acknowledge(
      Actor actor, StrategyId id, IncidentId incident, Entries.Takeover entry) {
    asked = List.of("acknowledge", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> addTask(
      Actor actor, StrategyId id, IncidentId incident, Entries.Task entry) {
    asked = List.of("addTask", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> changeTask(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentTaskId task,
      Entries.TaskChange entry) {
    asked = List.of("changeTask", incident, task, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> draft(
      Actor actor, StrategyId id, IncidentId incident, Entries.Draft entry) {
    asked = List.of("draft", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> reword(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Rewording entry) {
    asked = List.of("reword", incident, statement, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> judge(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Judgement entry) {
    asked = List.of("judge", incident, statement, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> publish(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Publication entry) {
    asked = List.of("publish", incident, statement, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> withdraw(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      String reason) {
    asked = List.of("withdraw", incident, statement, reason);
    return shown;
  }

  @Override
  public Outcome<Shown> close(Actor actor, StrategyId id, IncidentId incident, String reason) {
    asked = List.of("close", incident, reason);
    return shown;
  }

  @Override
  public Outcome<Shown> reopen(Actor actor, StrategyId id, IncidentId incident, String reason) {
    asked = List.of("reopen", incident, reason);
    return shown;
  }

  @Override
  public Outcome<Shown> review(
      Actor actor, StrategyId id, IncidentId incident, Entries.Review entry) {
    asked = List.of("review", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Shown> practise(Actor actor, StrategyId id, Entries.Drill entry) {
    asked = List.of("practise", entry);
    return shown;
  }

  @Override
  public Outcome<Shown> advance(
      Actor actor, StrategyId id, IncidentId incident, Entries.Advance entry) {
    asked = List.of("advance", incident, entry);
    return shown;
  }

  @Override
  public Outcome<Page<Mention>> said(
      Actor actor, StrategyId id, IncidentId incident, Page.Request page) {
    asked = List.of("said", incident, page);
    return said;
  }
}
