package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.OptionBook;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.optimisation.Solution;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reaches all goals with what is there by giving them more time, as little as possible by weight.
 */
final class Later {
  /** Months by which a goal may be postponed. */
  private static final int[] DELAYS = {0, 3, 6, 9, 12};

  private static final double HALF = 0.5;

  private Later() {}

  /** The option; empty when even the longest delay doesn't do. */
  static Optional<Option> option(Reckoning reckoning, OptionBook book) {
    for (int longest = DELAYS.length - 1; longest > 0; longest--) {
      int[] delays = Arrays.copyOf(DELAYS, longest + 1);
      Situation extended = SituationReader.readExtended(reckoning.strategy(), delays[longest]);
      if (extended.goals().size() != reckoning.situation().goals().size()) {
        return Optional.empty();
      }
      try (Solving solving = reckoning.open(AllocationModel.postponing(extended, delays))) {
        Optional<Solution> found = least(reckoning, solving, delays);
        if (found.isPresent()) {
          int[] chosen = chosen(solving.model(), found.get(), delays);
          return told(reckoning, book, chosen, delays[longest], found.get());
        }
        if (isStartable(solving)) {
          return Optional.empty();
        }
        // What is planned may not run for as long as that, but for less.
      }
    }
    return Optional.empty();
  }

  /** The least delay by weight with which every goal is reached. */
  private static Optional<Solution> least(Reckoning reckoning, Solving solving, int[] delays) {
    int[][] delayed = solving.model().delayed();
    double[] costs = solving.noCosts();
    double[] all = new double[delayed.length];
    for (int g = 0; g < delayed.length; g++) {
      for (int d = 0; d < delays.length; d++) {
        costs[delayed[g][d]] = reckoning.weights().share(g) * delays[d];
      }
      all[g] = 1;
    }
    solving.costs(costs);
    solving.atLeast(all);
    return solving.model().program().columns() <= Dive.SEARCHED
        ? solving.attempt()
        : Delays.nearLeast(solving, reckoning.weights().shares());
  }

  private static boolean isStartable(Solving solving) {
    solving.atLeast(new double[solving.model().attainment().length]);
    solving.holdWhole(false);
    return solving.attempt().isPresent();
  }

  private static int[] chosen(AllocationModel model, Solution found, int[] delays) {
    return Arrays.stream(model.delayed())
        .mapToInt(
            columns ->
                IntStream.range(0, columns.length)
                    .filter(d -> found.values()[columns[d]] > HALF)
                    .map(d -> delays[d])
                    .max()
                    .orElseThrow())
        .toArray();
  }

  /**
   * Once the delays are known the strategy need go on no longer than they ask for, and costs less.
   * Of what is set aside for a year only the months count by which it goes on: then it may have to
   * go on for longer.
   *
   * @param most months by which it goes on at most
   */
  private static Optional<Option> told(
      Reckoning reckoning, OptionBook book, int[] delays, int most, Solution found) {
    Situation today = reckoning.situation();
    int least =
        IntStream.range(0, delays.length)
            .map(g -> today.goals().get(g).due() + delays[g] - (today.horizon().months() - 1))
            .reduce(0, Math::max);
    return IntStream.concat(
            IntStream.of(least), Arrays.stream(DELAYS).filter(m -> least < m && m <= most))
        .mapToObj(months -> goingOn(reckoning, book, delays, months, found))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Option> goingOn(
      Reckoning reckoning, OptionBook book, int[] delays, int months, Solution found) {
    int longest = Arrays.stream(delays).max().orElse(0);
    AllocationModel model =
        AllocationModel.postponing(
            SituationReader.readExtended(reckoning.strategy(), months),
            Arrays.stream(DELAYS).filter(delay -> delay <= longest).toArray());
    try (Solving solving = reckoning.open(model)) {
      for (int g = 0; g < delays.length; g++) {
        int chosen = Arrays.binarySearch(DELAYS, delays[g]);
        solving.bounds(model.delayed()[g][chosen], 1, 1);
      }
      solving.costs(model.thrift());
      return solving
          .attempt()
          .map(
              plan ->
                  book.postpone(
                      solving.plan(plan), delays, months, found.isOptimal(), found.gap()));
    }
  }
}
