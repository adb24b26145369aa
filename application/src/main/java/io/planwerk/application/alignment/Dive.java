package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.AllocationModel.Start;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A first plan where launches may move, without a search: the program is solved as if something
 * could start in part, the starts that are clearest are decided, and so on with what is left, until
 * everything starts once or not at all. It gives a plan quickly whose distance from what can't be
 * exceeded is known, and a place for a search to begin.
 */
final class Dive {
  /** Programs with more columns than that aren't searched: a search of them takes minutes. */
  static final int SEARCHED = 3_000;

  /** So little that launches stay where they are planned only where that costs nothing. */
  private static final double STEADY = 1e-6;

  /** Starts of which at least this much takes place are decided at once. */
  private static final double CLEAR = 0.9;

  /** Part of what is open that is decided in each round, clear or not. */
  private static final double PORTION = 0.15;

  private static final double HALF = 0.5;
  private static final double NOTHING = 1e-6;

  private final Solving solving;
  private final List<List<Start>> platforms;
  private final List<List<Start>> measures;

  /**
   * What a dive found.
   *
   * @param solution with whole numbers
   * @param bound no plan costs less
   */
  record Found(Solution solution, double bound) {
    /** By how much a better plan could be better, as a part. */
    double gap() {
      return Math.max(0, solution.objective() - bound)
          / Math.max(NOTHING, Math.abs(solution.objective()));
    }
  }

  /** The start of something that takes place most, and how much of any of its starts does. */
  private record Choice(List<Start> starts, int column, double share) {}

  private Dive(Solving solving) {
    this.solving = solving;
    platforms = open(solving.model().openings());
    measures = open(solving.model().starts());
  }

  private static List<List<Start>> open(List<List<Start>> all) {
    List<List<Start>> open = new ArrayList<>(all);
    open.removeIf(starts -> starts.isEmpty() || starts.stream().anyMatch(Start::isSure));
    return open;
  }

  /** Whether launches may move in a program that is too large to be searched. */
  static boolean suits(Solving solving) {
    return solving.searches()
        && solving.model().roadmap() == Roadmap.MAY_MOVE
        && solving.model().program().columns() > SEARCHED;
  }

  /** Dives for the most weighted attainment, and leaves everything as it was but for the costs. */
  static Optional<Found> forWeights(Solving solving) {
    Weights weights = Weights.of(solving.model().situation().goals());
    double[] costs = solving.model().steadiness();
    for (int column = 0; column < costs.length; column++) {
      costs[column] *= STEADY;
    }
    for (int g = 0; g < weights.shares().size(); g++) {
      costs[solving.model().attainment()[g]] -= weights.share(g);
    }
    solving.costs(costs);
    return from(solving);
  }

  /**
   * Dives with the costs as they are, and leaves everything as it was.
   *
   * @return empty when it ended where nothing is allowed
   */
  static Optional<Found> from(Solving solving) {
    solving.holdWhole(false);
    Optional<Found> found = new Dive(solving).found();
    solving.freeWhole();
    return found;
  }

  /** Platforms first: what runs on them depends on them. */
  private Optional<Found> found() {
    Solution relaxed = solving.solve();
    Optional<Solution> last = Optional.of(relaxed);
    while (last.isPresent() && !(platforms.isEmpty() && measures.isEmpty())) {
      last = next(platforms.isEmpty() ? measures : platforms, last.get());
    }
    return last.map(solution -> new Found(solution, relaxed.objective()));
  }

  private Optional<Solution> next(List<List<Start>> open, Solution solution) {
    List<Choice> choices =
        open.stream()
            .map(starts -> most(starts, solution))
            .sorted(Comparator.comparingDouble((Choice choice) -> -choice.share()))
            .toList();
    int portion = (int) Math.ceil(open.size() * PORTION);
    List<Choice> likely = new ArrayList<>();
    for (Choice choice : choices) {
      if (choice.share() > CLEAR || (choice.share() >= HALF && likely.size() < portion)) {
        likely.add(choice);
      }
    }
    if (!likely.isEmpty()) {
      return start(open, likely);
    }
    List<Choice> unlikely = choices.subList(Math.max(0, choices.size() - 2 * portion), open.size());
    for (Choice choice : unlikely) {
      choice.starts().forEach(start -> solving.bounds(start.column(), 0, 0));
      open.remove(choice.starts());
    }
    return solving.tried();
  }

  private static Choice most(List<Start> starts, Solution solution) {
    int column = starts.getFirst().column();
    double all = 0;
    for (Start start : starts) {
      double share = solution.values()[start.column()];
      all += share;
      column = share > solution.values()[column] + NOTHING ? start.column() : column;
    }
    return new Choice(starts, column, all);
  }

  /** Lets them start; where that is too much at once, half of them, and one that can't doesn't. */
  private Optional<Solution> start(List<List<Start>> open, List<Choice> choices) {
    choices.forEach(choice -> solving.bounds(choice.column(), 1, 1));
    Optional<Solution> next = solving.tried();
    if (next.isPresent()) {
      choices.forEach(choice -> decided(open, choice));
      return next;
    }
    choices.forEach(choice -> solving.bounds(choice.column(), 0, 1));
    if (choices.size() > 1) {
      return start(open, choices.subList(0, choices.size() / 2));
    }
    solving.bounds(choices.getFirst().column(), 0, 0);
    forbid(open, choices.getFirst());
    return solving.tried();
  }

  private void decided(List<List<Start>> open, Choice choice) {
    for (Start start : choice.starts()) {
      if (start.column() != choice.column()) {
        solving.bounds(start.column(), 0, 0);
      }
    }
    open.remove(choice.starts());
  }

  private static void forbid(List<List<Start>> open, Choice choice) {
    int place = open.indexOf(choice.starts());
    List<Start> rest =
        choice.starts().stream().filter(start -> start.column() != choice.column()).toList();
    if (rest.isEmpty()) {
      open.remove(place);
    } else {
      open.set(place, rest);
    }
  }
}
