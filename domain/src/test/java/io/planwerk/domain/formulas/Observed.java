package io.planwerk.domain.formulas;

import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.EffectLevel;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was observed of figures, as a test tells it. */
public final class Observed implements BiFunction<KpiId, Slice, Series> {
  private final Map<String, List<Point>> points = new HashMap<>();

  /** Values of periods in turn, the first of which begins on a day; null where there is none. */
  public Observed series(
      String kpi, MeasuringRhythm rhythm, LocalDate first, @Nullable Object... values) {
    return series(kpi, Slice.WHOLE, Certainty.MEASURED, rhythm, first, values);
  }

  public Observed series(
      String kpi,
      Slice slice,
      Certainty certainty,
      MeasuringRhythm rhythm,
      LocalDate first,
      @Nullable Object... values) {
    LocalDate from = first;
    for (Object value : values) {
      if (value != null) {
        add(kpi, slice, from, Periods.last(rhythm, from), value, null, certainty);
      }
      from = Periods.next(rhythm, from);
    }
    return this;
  }

  public Observed add(
      String kpi,
      Slice slice,
      LocalDate from,
      LocalDate to,
      Object value,
      @Nullable Object base,
      Certainty certainty) {
    points
        .computeIfAbsent(kpi + slice, _ -> new ArrayList<>())
        .add(
            new Point(
                from,
                to,
                new BigDecimal(value.toString()),
                base == null ? null : new BigDecimal(base.toString()),
                certainty));
    return this;
  }

  @Override
  public Series apply(KpiId kpi, Slice slice) {
    return new Series(points.getOrDefault(kpi.value() + slice, List.of()));
  }

  static Kpi kpi(
      String id,
      @Nullable String unit,
      @Nullable String formula,
      @Nullable Aggregation aggregation) {
    return new Kpi(
        new KpiId(id),
        new Name(id),
        null,
        EffectLevel.OUTPUT_EXTERNAL,
        null,
        unit,
        null,
        formula,
        null,
        aggregation,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
