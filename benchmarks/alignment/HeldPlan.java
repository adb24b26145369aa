package io.planwerk.domain.alignment;

/** Reaches what is the domain's own: the draws by themselves. */
public final class HeldPlan {
  private HeldPlan() {}

  /** Attainments by goal and draw. */
  public static double[][] drawn(Plan plan, int draws, int seed) {
    return new Draws(plan, plan.model().situation(), draws, seed).attainments();
  }
}
