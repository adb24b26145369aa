package io.planwerk.domain.impact;

import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.strategy.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chain narrowed to a campaign, a measure, a platform or an audience. */
final class Narrowing {
  private final Slice slice;
  private final Map<MeasureId, Measure> measures = new HashMap<>();

  Narrowing(Strategy strategy, Slice slice) {
    this.slice = slice;
    strategy.measures().items().forEach(measure -> measures.put(measure.id(), measure));
  }

  /**
   * The part of a figure to look at; empty where the figure is of something else. What the figure
   * is tied to itself needn't be asked for again.
   */
  Optional<Slice> of(Kpi kpi) {
    Measure own = measure(kpi.measure());
    Measure asked = measure(slice.measure());
    boolean fits =
        agree(slice.measure(), kpi.measure())
            && agree(slice.platform(), kpi.platform())
            && agree(slice.audience(), kpi.audience())
            && fits(own, slice)
            && fits(asked, new Slice(null, null, kpi.platform(), kpi.audience()));
    if (!fits) {
      return Optional.empty();
    }
    boolean ownPlatform = kpi.platform() != null || (own != null && own.platform() != null);
    boolean ownAudience =
        kpi.audience() != null || (own != null && own.audiences().equals(listOf(slice.audience())));
    return Optional.of(
        new Slice(
            slice.campaign(),
            kpi.measure() == null ? slice.measure() : null,
            ownPlatform ? null : slice.platform(),
            ownAudience ? null : slice.audience()));
  }

  private @Nullable Measure measure(@Nullable MeasureId id) {
    return id == null ? null : measures.get(id);
  }

  private static <T> List<T> listOf(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }

  private static <T> boolean agree(@Nullable T asked, @Nullable T own) {
    return asked == null || own == null || Objects.equals(asked, own);
  }

  /** Whether a measure happens there and addresses these. */
  private static boolean fits(@Nullable Measure measure, Slice where) {
    return measure == null
        || (agree(where.platform(), measure.platform())
            && (where.audience() == null
                || measure.audiences().isEmpty()
                || measure.audiences().contains(where.audience())));
  }
}
