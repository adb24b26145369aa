package io.planwerk.application.incidents;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentFacts;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leads incidents. What follows from a step by the plan (tasks, calls, notices) happens with it.
 * Every step answers with the whole incident as it is then.
 */
public interface StrategyIncidents {

  /**
   * An incident.
   *
   * @param strategy the newest revision, to tell who is who
   * @param now what time it is in the incident
   */
  record Shown(Incident incident, Strategy strategy, Instant now) {}

  /** An incident with what can be measured of it. */
  record Measured(Shown shown, IncidentFacts facts) {}

  /**
   * Newest first; keys are numbers of incidents.
   *
   * @param drill whether exercises are meant, or those in earnest; both where absent
   */
  Outcome<Page<Shown>> list(
      Actor actor,
      StrategyId id,
      IncidentState.@Nullable Kind state,
      @Nullable Boolean drill,
      Page.Request page);

  Outcome<Shown> read(Actor actor, StrategyId id, IncidentId incident);

  /** What can be measured of it so far; all of it once it is closed. */
  Outcome<Measured> measure(Actor actor, StrategyId id, IncidentId incident);

  /** Opens one that somebody saw. */
  Outcome<Shown> open(Actor actor, StrategyId id, Entries.Opening entry);

  /** Begins a drill: invented mentions come from now on, and only its participants are told. */
  Outcome<Shown> practise(Actor actor, StrategyId id, Entries.Drill entry);

  /** Pushes the time of a drill ahead; all that is due meanwhile happens. */
  Outcome<Shown> advance(Actor actor, StrategyId id, IncidentId incident, Entries.Advance entry);

  /** What was said in a drill up to its present, the latest first; keys are ids of mentions. */
  Outcome<Page<Mention>> said(Actor actor, StrategyId id, IncidentId incident, Page.Request page);

  /** Sets the level; it holds until more is measured or it is handed back. */
  Outcome<Shown> rate(Actor actor, StrategyId id, IncidentId incident, Entries.Rating entry);

  /** Lets the level be what was measured last. */
  Outcome<Shown> handBack(Actor actor, StrategyId id, IncidentId incident, String reason);

  Outcome<Shown> note(Actor actor, StrategyId id, IncidentId incident, Entries.Note entry);

  Outcome<Shown> classify(Actor actor, StrategyId id, IncidentId incident, Entries.Kind entry);

  /** Notes that somebody takes it over; the chain rests from then on. */
  Outcome<Shown> acknowledge(
      Actor actor, StrategyId id, IncidentId incident, Entries.Takeover entry);

  Outcome<Shown> addTask(Actor actor, StrategyId id, IncidentId incident, Entries.Task entry);

  Outcome<Shown> changeTask(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentTaskId task,
      Entries.TaskChange entry);

  Outcome<Shown> draft(Actor actor, StrategyId id, IncidentId incident, Entries.Draft entry);

  Outcome<Shown> reword(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Rewording entry);

  Outcome<Shown> judge(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Judgement entry);

  Outcome<Shown> publish(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Publication entry);

  Outcome<Shown> withdraw(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      String reason);

  /** Closes it; no task may be open. */
  Outcome<Shown> close(Actor actor, StrategyId id, IncidentId incident, String reason);

  Outcome<Shown> reopen(Actor actor, StrategyId id, IncidentId incident, String reason);

  Outcome<Shown> review(Actor actor, StrategyId id, IncidentId incident, Entries.Review entry);
}
