package io.planwerk.application.observation;

import io.planwerk.application.Outcome;
import io.planwerk.application.bulk.Rejections.Rejected;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in what was observed of the figures of strategies, and tells it. */
public interface Observing {

  /**
   * What came of handing in.
   *
   * @param rejectedCount lines that weren't taken
   * @param rejected their faults, the first ones
   */
  record Imported(Taken taken, int rejectedCount, List<Rejected> rejected) {
    public Imported {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * Which part of a series is wanted.
   *
   * @param slice part of the figure; the whole where absent
   * @param rhythm periods to sum values up to; as they were observed where absent
   */
  record Wish(
      @Nullable Slice slice,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable MeasuringRhythm rhythm) {}

  /**
   * A series as it was wished.
   *
   * @param total one value for all of it, if it has one
   */
  record Shown(Kpi kpi, Series series, @Nullable Point total, List<Earlier> corrections) {
    public Shown {
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * Takes rows in as they come; a row that can't be taken loses no other. What has been taken stays
   * when the rest breaks off: to hand in the same again changes nothing.
   */
  Outcome<Imported> take(Actor actor, StrategyId id, Iterator<Row<ObservationEntry>> rows);

  Outcome<Shown> series(Actor actor, StrategyId id, KpiId kpi, Wish wish);
}
