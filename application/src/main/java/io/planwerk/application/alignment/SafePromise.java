package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment.SafePlan;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Chance;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the plan that holds with the wanted confidence: the estimates are taken more and more
 * cautiously, the plan is made anew from them, and chance is tried on it, until every must holds.
 */
final class SafePromise {
  private static final double STEP = 0.05;
  private static final double MIDDLE = 0.5;
  private static final double MOST_CAUTIOUS = 0.95;

  private SafePromise() {}

  static @Nullable SafePlan of(Reckoning reckoning, Chance chance) {
    double confidence = reckoning.question().confidenceOrDefault();
    SafePlan last = null;
    for (double caution = MIDDLE; caution <= MOST_CAUTIOUS + STEP / 2; caution += STEP) {
      Situation cautious = chance.cautious(caution);
      try (Solving solving = reckoning.open(AllocationModel.of(cautious, Roadmap.GIVEN, false))) {
        if (!Shortage.isStartable(solving, reckoning.readout())) {
          // With hours taken as cautiously as that, what is planned can't even run at its least.
          break;
        }
        BestPlan plan = BestPlan.of(solving);
        last = chance.promise(plan.plan(), plan.values(), confidence);
        if (last.holds()) {
          return last;
        }
      }
    }
    return last;
  }
}
