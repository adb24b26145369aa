package io.planwerk.domain.observations;

import org.jspecify.annotations.Nullable;

/**
 * A value as it came in. Subject, slice and days name it; another value under the same name
 * corrects it.
 *
 * @param subject what was observed
 * @param slice part of it
 * @param point value and the days it is of
 * @param source where it comes from, such as the export of a network
 */
public record Observation(Subject subject, Slice slice, Point point, @Nullable String source) {

  /** Whether both speak of the same. */
  public boolean corrects(Observation other) {
    return subject.equals(other.subject)
        && slice.equals(other.slice)
        && point.from().equals(other.point.from())
        && point.to().equals(other.point.to());
  }
}
