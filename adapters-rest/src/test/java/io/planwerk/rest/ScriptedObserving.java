package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.observation.Observing;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedObserving implements Observing {
  public volatile Outcome<Imported> imported = new Outcome.NotFound<>();
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();

  public volatile List<Row<ObservationEntry>> rows = List.of();
  public volatile Wish wish;

  @Override
  public Outcome<Imported> take(
      Actor actor, StrategyId id, Iterator<Row<ObservationEntry>> incoming) {
    List<Row<ObservationEntry>> all = new ArrayList<>();
    incoming.forEachRemaining(all::add);
    rows = all;
    return imported;
  }

  @Override
  public Outcome<Shown> series(Actor actor, StrategyId id, KpiId kpi, Wish wished) {
    wish = wished;
    return shown;
  }
}
