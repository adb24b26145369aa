package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.people.StrategyPeople;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedPeople implements StrategyPeople {
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();
  public volatile Outcome<List<Acknowledgement>> noted = new Outcome.NotFound<>();
  public volatile Outcome<Acknowledgement> acknowledgement = new Outcome.NotFound<>();
  public volatile Outcome<Reminders> reminders = new Outcome.NotFound<>();
  public volatile Outcome<Involved> involved = new Outcome.NotFound<>();

  public volatile GuidelineId guideline;
  public volatile LocalDate on;
  public volatile List<Reading<AcknowledgementEntry>> entries;
  public volatile AcknowledgementId id;
  public volatile String reason;

  @Override
  public Outcome<Shown> standing(
      Actor actor, StrategyId strategy, GuidelineId wished, LocalDate day) {
    guideline = wished;
    on = day;
    return shown;
  }

  @Override
  public Outcome<List<Acknowledgement>> note(
      Actor actor,
      StrategyId strategy,
      GuidelineId wished,
      List<Reading<AcknowledgementEntry>> sent) {
    guideline = wished;
    entries = sent;
    return noted;
  }

  @Override
  public Outcome<Acknowledgement> read(
      Actor actor, StrategyId strategy, GuidelineId wished, AcknowledgementId one) {
    guideline = wished;
    id = one;
    return acknowledgement;
  }

  @Override
  public Outcome<Acknowledgement> takeBack(
      Actor actor, StrategyId strategy, GuidelineId wished, AcknowledgementId one, String why) {
    guideline = wished;
    id = one;
    reason = why;
    return acknowledgement;
  }

  @Override
  public Outcome<Reminders> reminders(Actor actor, StrategyId strategy, LocalDate day) {
    on = day;
    return reminders;
  }

  @Override
  public Outcome<Involved> involvement(Actor actor, StrategyId strategy) {
    return involved;
  }
}
