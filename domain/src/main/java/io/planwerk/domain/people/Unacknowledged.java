package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A guideline that people should know by now and don't: what a check of the strategy needs.
 *
 * @param pointer JSON Pointer of the guideline in the strategy
 * @param guideline the guideline
 * @param late those whose term is over, at least one; each tells since when
 * @param counts how everybody stands
 */
public record Unacknowledged(
    String pointer, Guideline guideline, List<Standing.Line> late, Standing.Counts counts) {
  public Unacknowledged {
    late = List.copyOf(late);
  }

  /**
   * @param valid the acknowledgements of the strategy that weren't taken back
   * @param on the day
   * @return the guidelines with somebody who is late, in their order
   */
  public static List<Unacknowledged> in(
      Strategy strategy, Collection<Acknowledgement> valid, LocalDate on) {
    List<Guideline> guidelines = strategy.organisation().guidelines();
    List<Unacknowledged> found = new ArrayList<>();
    for (int i = 0; i < guidelines.size(); i++) {
      Standing standing = Standing.of(strategy, guidelines.get(i), valid, on);
      List<Standing.Line> late =
          standing.lines().stream().filter(line -> line.state().lateSince() != null).toList();
      if (!late.isEmpty()) {
        found.add(
            new Unacknowledged(
                "/organisation/guidelines/" + i, guidelines.get(i), late, standing.counts()));
      }
    }
    return found;
  }
}
