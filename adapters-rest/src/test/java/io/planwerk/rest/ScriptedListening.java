package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.handling.MentionHandling;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.MentionPrivacy;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.mentions.ErasureEntry;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.ResponseTimes;
import io.planwerk.domain.mentions.ShareOfVoice;
import io.planwerk.domain.mentions.Volume;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** Answers that there is no such strategy. */
public final class ScriptedListening implements Listening, MentionHandling, MentionPrivacy {

  @Override
  public Outcome<Imported> take(Actor actor, StrategyId id, Iterator<Row<MentionEntry>> rows) {
    rows.forEachRemaining(_ -> {});
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Page<Shown>> list(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      boolean overdue,
      LocalDate from,
      LocalDate to,
      Page.Request page) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<List<Volume>> volume(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      MeasuringRhythm rhythm) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<List<ShareOfVoice>> share(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      MeasuringRhythm rhythm) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, MentionId mention) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Shown> handle(Actor actor, StrategyId id, MentionId mention, HandlingEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<List<HandlingEvent>> steps(Actor actor, StrategyId id, MentionId mention) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<ResponseTimes> responseTimes(
      Actor actor, StrategyId id, LocalDate from, LocalDate to) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Erasure> erase(Actor actor, StrategyId id, ErasureEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<List<Erasure>> erasures(Actor actor, StrategyId id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Page<Veiled>> export(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      Page.Request page) {
    return new Outcome.NotFound<>();
  }
}
