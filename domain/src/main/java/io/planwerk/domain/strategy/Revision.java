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
 * @param chosen the option that it carries out; absent for a change that somebody made by hand
 * @param places pointers of the parts that changed; empty for the first revision
 */
public record Revision(
    int number,
    Instant at,
    String by,
    @Nullable String reason,
    @Nullable Chosen chosen,
    List<String> places) {
  public Revision {
    places = List.copyOf(places);
  }

  /**
   * An option that was chosen in an alignment of goals and resources.
   *
   * @param alignment id of the alignment, which is kept as long as the strategy
   * @param option id of the option within it
   */
  public record Chosen(String alignment, String option) {}
}
