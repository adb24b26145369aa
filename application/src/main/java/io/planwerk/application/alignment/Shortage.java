package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Readout;
import io.planwerk.domain.optimisation.Solution;
import java.util.Optional;

/**
 * What reaching all goals would lack: the plan with the least lack of hours and money, hours
 * weighed by what they cost in the house.
 *
 * @param plan that reaches every goal as far as measures can at all
 * @param lacks whether it lacks anything
 * @param startable whether what is planned to run can run at its least level with what is there
 */
record Shortage(Plan plan, boolean lacks, boolean startable) {
  private static final double SLACK = 1e-7;
  private static final double NOTHING = 1e-5;
  private static final double FREELY = 1e-3;

  /** Whole numbers up to which they are always searched for; more only where nothing lacks else. */
  private static final int FEW = 24;

  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /** Whether what is planned to run can run at its least level with what is there. */
  static boolean isStartable(Solving solving, Readout readout) {
    solving.holdWhole(false);
    solving.allowOver(UNLIMITED);
    solving.allowExtra(UNLIMITED);
    solving.costs(costOfLacks(solving, readout));
    boolean startable = solving.solve().objective() < NOTHING;
    solving.allowOver(0);
    solving.allowExtra(0);
    solving.holdWhole(true);
    return startable && isStartableInWhole(solving);
  }

  /** Looks for it in a model without extras; leaves the bounds as they were. */
  static Shortage of(Solving solving, Readout readout) {
    AllocationModel model = solving.model();
    int goals = model.attainment().length;
    solving.holdWhole(false);
    solving.allowOver(UNLIMITED);
    solving.allowExtra(UNLIMITED);
    double[] lacking = costOfLacks(solving, readout);
    solving.costs(lacking);
    boolean startable = solving.solve().objective() < NOTHING;
    double[] costs = solving.noCosts();
    for (int column : model.attainment()) {
      costs[column] = -1;
    }
    solving.costs(costs);
    Solution most = solving.solve();
    double[] reached = new double[goals];
    for (int g = 0; g < goals; g++) {
      reached[g] = most.values()[model.attainment()[g]] - SLACK;
    }
    solving.atLeast(reached);
    double[] thrift = model.thrift();
    for (int column = 0; column < thrift.length; column++) {
      lacking[column] += thrift[column] * 1e-3;
    }
    solving.costs(lacking);
    Plan plan = solving.plan(solving.solve());
    solving.holdWhole(true);
    if (solving.searches() && (solving.wholeColumns() <= FEW || !lacks(plan))) {
      plan = whole(solving, readout, lacking).orElse(plan);
    }
    solving.atLeast(new double[goals]);
    solving.allowOver(0);
    solving.allowExtra(0);
    return new Shortage(plan, lacks(plan), startable && isStartableInWhole(solving));
  }

  /** A partner who is engaged in part takes less than there is to be paid for. */
  private static Optional<Plan> whole(Solving solving, Readout readout, double[] thriftily) {
    solving.costs(costOfLacks(solving, readout));
    Optional<Solution> found = solving.attempt();
    found.ifPresent(solving::fixWhole);
    solving.costs(thriftily);
    Optional<Plan> plan = found.map(least -> solving.plan(solving.tried().orElse(least)));
    solving.freeWhole();
    return plan;
  }

  /** A partner who is only engaged in part may be one who can't be paid. */
  private static boolean isStartableInWhole(Solving solving) {
    if (!solving.searches()) {
      return true;
    }
    solving.costs(solving.noCosts());
    return solving.attempt().isPresent();
  }

  /**
   * Bears what lacks even when everything is left out that may be: work and spending that fall due
   * whatever is done.
   *
   * @param money whether money that lacks is borne, too; otherwise it may be had
   * @return whether anything lacks
   */
  static boolean bear(Solving solving, Readout readout, boolean money) {
    solving.allowOver(UNLIMITED);
    solving.allowExtra(UNLIMITED);
    double[] lacking = costOfLacks(solving, readout);
    if (!money) {
      for (int column : solving.model().extra()) {
        lacking[column] *= FREELY;
      }
    }
    solving.costs(lacking);
    Solution least = solving.solve();
    boolean borne = false;
    for (int[] line : solving.model().over()) {
      for (int column : line) {
        borne |= column >= 0 && bear(solving, least, column);
      }
    }
    if (money) {
      for (int column : solving.model().extra()) {
        borne |= bear(solving, least, column);
      }
    }
    return borne;
  }

  private static boolean bear(Solving solving, Solution least, int column) {
    double lack = least.values()[column];
    solving.bounds(column, 0, lack > SLACK ? lack + SLACK : 0);
    return lack > SLACK;
  }

  private static double[] costOfLacks(Solving solving, Readout readout) {
    double[] costs = solving.noCosts();
    int[][] over = solving.model().over();
    for (int k = 0; k < over.length; k++) {
      double price = readout.priceOf(k);
      for (int column : over[k]) {
        if (column >= 0) {
          costs[column] = price;
        }
      }
    }
    for (int column : solving.model().extra()) {
      costs[column] = 1;
    }
    return costs;
  }

  private static boolean lacks(Plan plan) {
    if (plan.extra() > NOTHING) {
      return true;
    }
    int[][] over = plan.model().over();
    for (int k = 0; k < over.length; k++) {
      for (int t = 0; t < over[k].length; t++) {
        if (plan.lack(k, t) > NOTHING) {
          return true;
        }
      }
    }
    return false;
  }
}
