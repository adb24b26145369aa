package io.planwerk.application.alignment;

import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.optimisation.Solution.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Delays with which every goal is reached, where there are too many of them to search for the
 * least: all goals have the longest to begin with, and one after the other, the weightiest first,
 * gets the shortest with which all of them are still reached.
 */
final class Delays {
  private static final double[] NONE = {};

  private final Solving solving;
  private final int[][] columns;

  private Delays(Solving solving) {
    this.solving = solving;
    columns = solving.model().delayed();
  }

  /**
   * Looks for them at the costs and least attainments as they are.
   *
   * @param weights of the goals
   * @return empty when not even the longest do; what no delays undercut is the bound
   */
  static Optional<Solution> nearLeast(Solving solving, List<Double> weights) {
    solving.holdWhole(false);
    Optional<Solution> found =
        solving.attempt().flatMap(relaxed -> new Delays(solving).from(relaxed, weights));
    solving.freeWhole();
    return found;
  }

  private Optional<Solution> from(Solution relaxed, List<Double> weights) {
    for (int[] choices : columns) {
      choose(choices, choices.length - 1);
    }
    if (solving.attempt().isEmpty()) {
      return Optional.empty();
    }
    IntStream.range(0, columns.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer g) -> -weights.get(g)))
        .forEach(g -> shorten(columns[g]));
    return solving
        .attempt()
        .map(
            last ->
                new Solution(
                    Status.LIMIT,
                    last.objective(),
                    relaxed.objective(),
                    last.values(),
                    NONE,
                    NONE));
  }

  private void shorten(int[] choices) {
    int from = 0;
    int to = choices.length - 1;
    while (from < to) {
      int middle = (from + to) / 2;
      choose(choices, middle);
      if (solving.tried().isPresent()) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    choose(choices, to);
  }

  private void choose(int[] choices, int chosen) {
    for (int d = 0; d < choices.length; d++) {
      solving.bounds(choices[d], d == chosen ? 1 : 0, d == chosen ? 1 : 0);
    }
  }
}
