package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.ThreePoint;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure may lie beside its likely value, as multiples of it.
 *
 * @param least 0 to 1
 * @param most 1 or more
 */
record Spread(double least, double most) {

  /**
   * For hours that nobody gave three points for. Overruns of 30 to 40 % are the mean of what
   * surveys of expert estimates found (Moløkken and Jørgensen, A review of surveys on software
   * effort estimation, 2003); a PERT mean of 1.1 with these ends is the milder side of it.
   */
  static final Spread EFFORT = new Spread(0.8, 1.8);

  /**
   * For effects that nobody gave three points for: forecasts of demand missed by 40 % on average,
   * more often above than below what came (Flyvbjerg, Holm and Buhl, How (in)accurate are demand
   * forecasts, 2005, for traffic; nothing as large was published for communication).
   */
  static final Spread EFFECT = new Spread(0.4, 1.4);

  /** For money that nobody gave three points for: what is spent is decided, not found out. */
  static final Spread MONEY = new Spread(1, 1);

  static Spread of(@Nullable ThreePoint estimate, double likely, Spread otherwise) {
    if (estimate == null || likely <= 0) {
      return otherwise;
    }
    // The figure of the plan may have moved on since: the estimate then tells how far it spreads.
    double middle = estimate.likely().signum() > 0 ? estimate.likely().doubleValue() : likely;
    return new Spread(
        Math.clamp(estimate.least().doubleValue() / middle, 0, 1),
        Math.max(1, estimate.most().doubleValue() / middle));
  }
}
