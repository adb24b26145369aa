package io.planwerk.domain.observations;

import io.planwerk.domain.shared.EntityId.KpiId;
import org.jspecify.annotations.Nullable;

/**
 * A value of a figure as it came in. Figure, slice and days name it; another value under the same
 * name corrects it.
 *
 * @param kpi figure that was observed
 * @param slice part of the figure
 * @param point value and the days it is of
 * @param source where it comes from, such as the export of a network
 */
public record Observation(KpiId kpi, Slice slice, Point point, @Nullable String source) {

  /** Whether both speak of the same. */
  public boolean corrects(Observation other) {
    return kpi.equals(other.kpi)
        && slice.equals(other.slice)
        && point.from().equals(other.point.from())
        && point.to().equals(other.point.to());
  }
}
