package io.planwerk.domain.alignment;

import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.optimisation.Program;
import java.util.List;

/**
 * The program that a situation comes to, with the meaning of its columns and rows. A column that a
 * situation doesn't need is -1.
 *
 * <p>Attainment of each goal is at most what the levels of the measures give up to its due month;
 * levels keep between the least and what the ramp-up allows; hours of each skill and month, and
 * money of each pot, cover what levels, set-ups and standing work take.
 *
 * @param extra columns of extra money by pot, and with extras one more for wages of further hours
 *     and positions
 */
@SuppressWarnings("ArrayRecordComponent") // as large as the program itself
public record AllocationModel(
    Situation situation,
    Roadmap roadmap,
    boolean withExtras,
    Program program,
    int[] attainment,
    int[][][] segments,
    List<List<Start>> starts,
    List<List<Start>> openings,
    int[][][] work,
    int[][] overtime,
    int[][] raise,
    int[][] outside,
    int[][] engaged,
    int[][] hire,
    int[][][] hireWork,
    int[][] train,
    int[][][] trainedWork,
    int[][] over,
    int[] extra,
    int[] reachRow,
    int[] classRow,
    int[][] delayed,
    int[][] skillRow,
    int[] potRow,
    int totalExtraRow,
    Terms[][] hoursNeeded,
    Terms[] potSpend) {
  /** What is planned for the period had better run elsewhere in it; what isn't had better not. */
  private static final double ANYWHERE = 0.1;

  private static final double HOUR = 0.01;
  private static final double EARLY = 0.01;
  private static final double CRUMB = 1e-6;

  /**
   * A month in which something may start.
   *
   * @param month counted from 0, negative when it runs already
   * @param column whole number that says whether it does; -1 when it does for sure
   */
  public record Start(int month, int column) {
    public boolean isSure() {
      return column < 0;
    }
  }

  public static AllocationModel of(Situation situation, Roadmap roadmap, boolean withExtras) {
    return new ModelBuilder(situation, roadmap, withExtras, new int[0]).build();
  }

  /**
   * The program in which goals may be reached later than they are due.
   *
   * @param situation read with as many further months as the longest delay has
   * @param delays in months, ascending, none among them
   */
  public static AllocationModel postponing(Situation situation, int[] delays) {
    return new ModelBuilder(situation, Roadmap.GIVEN, false, delays).build();
  }

  /** Costs under which the cheapest plan leaves most launches where they are planned. */
  public double[] steadiness() {
    double[] costs = new double[program.columns()];
    for (int m = 0; m < starts.size(); m++) {
      keep(costs, starts.get(m), situation.measures().get(m).launch());
    }
    for (int p = 0; p < openings.size(); p++) {
      keep(costs, openings.get(p), situation.platforms().get(p).launch());
    }
    return costs;
  }

  private static void keep(double[] costs, List<Start> choices, int planned) {
    boolean within = choices.stream().anyMatch(start -> start.month() == planned);
    for (Start start : choices) {
      if (!start.isSure()) {
        costs[start.column()] = start.month() == planned ? -1 : within ? -ANYWHERE : ANYWHERE;
      }
    }
  }

  /**
   * Costs under which the cheapest plan is the thriftiest: least money, then fewest hours, then the
   * hours that come latest, then the order of the columns.
   */
  public double[] thrift() {
    double[] costs = new double[program.columns()];
    for (Terms spend : potSpend) {
      spend.addTo(costs, 1);
    }
    if (withExtras) {
      costs[extra[potRow.length]] = 1;
    }
    double[] hours = new double[program.columns()];
    for (Terms[] line : hoursNeeded) {
      for (int t = 0; t < line.length; t++) {
        line[t].addTo(hours, 1 + EARLY * (line.length - t) / line.length);
      }
    }
    for (int column = 0; column < costs.length; column++) {
      costs[column] += HOUR * hours[column] + CRUMB * (column + 1) / costs.length;
    }
    return costs;
  }

  /** What each class of goals comes to, by weight, with attainments of the goals; musts first. */
  public double[] classes(double[] attainments) {
    Priority[] priorities = Priority.values();
    double[] weights = Weights.withinClass(situation.goals());
    double[] sums = new double[priorities.length];
    for (int i = 0; i < sums.length; i++) {
      for (int g = 0; g < attainments.length; g++) {
        if (situation.goals().get(g).priority() == priorities[i]) {
          sums[i] += weights[g] * attainments[g];
        }
      }
    }
    return sums;
  }

  /** The levels and hours that values of the columns stand for. */
  public Plan plan(double[] values) {
    return new Plan(this, values);
  }
}
