package io.planwerk.domain.returns;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Money that is known more or less well. The three parts add up to what is likeliest.
 *
 * @param measured what was counted
 * @param estimated what was inferred, or planned with a three-point estimate
 * @param assumed what is believed, or planned as one number
 * @param low how little it may be
 * @param high how much it may be
 */
public record Amount(Money measured, Money estimated, Money assumed, Money low, Money high) {
  private static final int SHARE_DIGITS = 4;

  /** All parts together. */
  public Money likely() {
    return measured.plus(estimated).plus(assumed);
  }

  public Money of(Certainty certainty) {
    return switch (certainty) {
      case MEASURED -> measured;
      case ESTIMATED -> estimated;
      case ASSUMED -> assumed;
    };
  }

  /** How much of the whole a part is, 0 to 1; empty where there is nothing. */
  public Optional<BigDecimal> share(Certainty certainty) {
    BigDecimal all =
        measured.amount().abs().add(estimated.amount().abs()).add(assumed.amount().abs());
    return all.signum() == 0
        ? Optional.empty()
        : Optional.of(
            of(certainty).amount().abs().divide(all, SHARE_DIGITS, RoundingMode.HALF_EVEN));
  }
}
