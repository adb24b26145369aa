package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment.SafePlan;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Chance;
import io.planwerk.domain.alignment.Roadmap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the plan that holds with the wanted confidence: the estimates are taken more or less
 * cautiously, the plan is made anew from them, and chance is tried on it, until the least caution
 * is found with which every must holds. The more cautious the estimates the better a plan holds, so
 * that half of the steps that are left can be ruled out with each try.
 */
final class SafePromise implements AutoCloseable {
  private static final double STEP = 0.05;
  private static final double MIDDLE = 0.5;
  private static final int STEPS = 10;

  private final Reckoning reckoning;
  private final Chance chance;
  private final Solving base;
  private @Nullable Solving last;

  private SafePromise(Reckoning reckoning, Chance chance, Solving base) {
    this.reckoning = reckoning;
    this.chance = chance;
    this.base = base;
  }

  /**
   * The plan; where none holds the most cautious one that can be carried out, and nothing where not
   * even the least cautious can.
   *
   * @param base the model with the estimates as they are, from whose answer the way is shortest
   */
  static Optional<SafePlan> of(Reckoning reckoning, Chance chance, Solving base) {
    try (SafePromise promise = new SafePromise(reckoning, chance, base)) {
      return Optional.ofNullable(promise.leastCautious());
    }
  }

  private @Nullable SafePlan leastCautious() {
    SafePlan safe = null;
    SafePlan daring = null;
    int from = 0;
    int to = STEPS - 1;
    while (from <= to) {
      int step = (from + to) / 2;
      Optional<SafePlan> found = at(MIDDLE + STEP * step);
      if (found.isEmpty()) {
        // With hours taken as cautiously as that, what is planned can't even run at its least.
        to = step - 1;
      } else if (found.get().holds()) {
        safe = found.get();
        to = step - 1;
      } else {
        daring = found.get();
        from = step + 1;
      }
    }
    return safe == null ? daring : safe;
  }

  private Optional<SafePlan> at(double caution) {
    Solving solving =
        reckoning.open(AllocationModel.of(chance.cautious(caution), Roadmap.GIVEN, false));
    solving.startLike(last == null ? base : last);
    close();
    last = solving;
    if (HeadStart.of(solving).isEmpty() && !Shortage.isStartable(solving, reckoning.readout())) {
      return Optional.empty();
    }
    BestPlan plan = BestPlan.of(solving);
    return Optional.of(
        chance.promise(plan.plan(), plan.values(), reckoning.question().confidenceOrDefault()));
  }

  @Override
  public void close() {
    if (last != null) {
      last.close();
    }
  }
}
