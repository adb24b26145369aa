package io.planwerk.domain.strategy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a strategy that was made.
 *
 * @param number counts from 1 without gaps
 * @param at when
 * @param by who
 * @param reason why, if it was said
 * @param places pointers of the parts that changed; empty for the first revision
 */
public record Revision(
    int number, Instant at, String by, @Nullable String reason, List<String> places) {
  public Revision {
    places = List.copyOf(places);
  }
}
