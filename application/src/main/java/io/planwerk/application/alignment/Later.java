package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.OptionBook;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.optimisation.Solution;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reaches all goals with what is there by giving them more time, as little as possible by weight.
 */
final class Later {
  /** Months by which a goal may be postponed. */
  private static final int[] DELAYS = {0, 3, 6, 9, 12};

  /** Outweighs any delay, so that a goal is only left unreached when no delay would do. */
  private static final double MISSED = 100;

  private static final double HALF = 0.5;
  private static final double NOTHING = 1e-6;

  private Later() {}

  /** The option; empty when even the longest delay doesn't do. */
  static Optional<Option> option(Reckoning reckoning, OptionBook book) {
    Situation extended =
        SituationReader.readExtended(reckoning.strategy(), DELAYS[DELAYS.length - 1]);
    if (extended.goals().size() != reckoning.situation().goals().size()) {
      return Optional.empty();
    }
    AllocationModel model = AllocationModel.postponing(extended, DELAYS);
    try (Solving solving = reckoning.open(model)) {
      solving.allowOver(Double.POSITIVE_INFINITY);
      double[] costs = solving.noCosts();
      for (int g = 0; g < extended.goals().size(); g++) {
        double weight = reckoning.weights().share(g);
        for (int d = 0; d < DELAYS.length; d++) {
          costs[model.delayed()[g][d]] = weight * (DELAYS[d] - MISSED);
        }
      }
      for (int[] line : model.over()) {
        for (int column : line) {
          if (column >= 0) {
            costs[column] = MISSED;
          }
        }
      }
      solving.costs(costs);
      Solution found = solving.solve();
      int[] delays = new int[extended.goals().size()];
      for (int g = 0; g < delays.length; g++) {
        int[] columns = model.delayed()[g];
        int chosen = -1;
        for (int d = 0; d < columns.length; d++) {
          chosen = found.values()[columns[d]] > HALF ? d : chosen;
        }
        if (chosen < 0) {
          return Optional.empty();
        }
        delays[g] = DELAYS[chosen];
      }
      return isStartable(model, found)
          ? Optional.of(told(reckoning, book, delays, found))
          : Optional.empty();
    }
  }

  private static boolean isStartable(AllocationModel model, Solution found) {
    return Arrays.stream(model.over())
        .flatMapToInt(Arrays::stream)
        .filter(column -> column >= 0)
        .allMatch(column -> found.values()[column] < NOTHING);
  }

  /** Once the delays are known the strategy need go on no longer than that, and costs less. */
  private static Option told(Reckoning reckoning, OptionBook book, int[] delays, Solution found) {
    int longest = Arrays.stream(delays).max().orElse(0);
    AllocationModel model =
        AllocationModel.postponing(
            SituationReader.readExtended(reckoning.strategy(), longest),
            Arrays.stream(DELAYS).filter(delay -> delay <= longest).toArray());
    try (Solving solving = reckoning.open(model)) {
      for (int g = 0; g < delays.length; g++) {
        int chosen = Arrays.binarySearch(DELAYS, delays[g]);
        solving.bounds(model.delayed()[g][chosen], 1, 1);
      }
      solving.costs(model.thrift());
      Plan plan = solving.plan(solving.solve());
      return book.postpone(plan, delays, found.isOptimal(), found.gap());
    }
  }
}
