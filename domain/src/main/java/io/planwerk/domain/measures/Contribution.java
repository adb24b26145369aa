package io.planwerk.domain.measures;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure gives to a goal each month. Returns diminish: the tenth post of a week gives less
 * than the first, so the saturation curve is concave and piecewise linear over the level.
 *
 * @param goal goal that gains
 * @param perMonth how far one month at full level carries the goal's figure towards its target, in
 *     the unit of the target
 * @param saturation pieces of the saturation curve from level 0 upwards, slopes never rising,
 *     widths at most 1 in total; levels beyond the last piece add nothing; a straight line where
 *     empty
 * @param carryOver part of the effect, 0 to 1, that is left one month later; none where absent
 * @param season months of the year that work better or worse than average, each once
 * @param estimate the contribution per month at full level as a three-point estimate, in the unit
 *     of the target
 * @param basis where the figure comes from: own measurement, a published benchmark, an assumption
 */
public record Contribution(
    GoalId goal,
    BigDecimal perMonth,
    List<SaturationSegment> saturation,
    @Nullable Percentage carryOver,
    List<SeasonFactor> season,
    @Nullable ThreePoint estimate,
    @Nullable String basis) {

  public Contribution {
    perMonth = Decimals.normal(perMonth);
    saturation = List.copyOf(saturation);
    season = List.copyOf(season);
    Invariants.check()
        .that(
            neverRises(saturation),
            "saturation",
            FaultCode.INVALID_VALUE,
            "darf von Abschnitt zu Abschnitt nicht steiler werden",
            "must not get steeper from segment to segment")
        .that(
            totalWidth(saturation).compareTo(BigDecimal.ONE) <= 0,
            "saturation",
            FaultCode.OUT_OF_RANGE,
            "darf zusammen höchstens 1 breit sein",
            "must be at most 1 wide in total")
        .unique("season", season.stream().map(SeasonFactor::monthOfYear).toList())
        .orThrow();
  }

  /**
   * What a month at the given level gives, before carry-over and season: perMonth times the sum
   * over the segments of slope times the part of the level that falls into the segment.
   *
   * @return in the unit of the goal's target
   */
  public BigDecimal at(Percentage level) {
    if (saturation.isEmpty()) {
      return Decimals.normal(perMonth.multiply(level.fraction()));
    }
    BigDecimal rest = level.fraction();
    BigDecimal effect = BigDecimal.ZERO;
    for (SaturationSegment segment : saturation) {
      BigDecimal used = rest.min(segment.width().fraction());
      effect = effect.add(segment.slope().multiply(used));
      rest = rest.subtract(used);
    }
    return Decimals.normal(perMonth.multiply(effect));
  }

  /**
   * How much better or worse than average the measure works in a month; 1 where nothing is said.
   */
  public BigDecimal seasonIn(Month month) {
    return season.stream()
        .filter(factor -> factor.monthOfYear() == month.value().getMonthValue())
        .map(SeasonFactor::factor)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private static boolean neverRises(List<SaturationSegment> segments) {
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).slope().compareTo(segments.get(i - 1).slope()) > 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal totalWidth(List<SaturationSegment> segments) {
    return segments.stream()
        .map(segment -> segment.width().fraction())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * A straight piece of a saturation curve.
   *
   * @param width part of the full level that the piece covers, 0 to 1
   * @param slope return within the piece as a multiple of the average one, 0 or more; the curve
   *     reaches exactly the contribution per month when width times slope add up to 1
   */
  public record SaturationSegment(Percentage width, BigDecimal slope) {

    public SaturationSegment {
      Invariants.check().atLeast("slope", slope, 0).orThrow();
      slope = Decimals.normal(slope);
    }
  }

  /**
   * How a month of the year differs from the average one.
   *
   * @param monthOfYear 1 (January) to 12 (December)
   * @param factor multiple of the average effect, 0 or more; 1.2 works 20 % better
   */
  public record SeasonFactor(int monthOfYear, BigDecimal factor) {

    public SeasonFactor {
      Invariants.check()
          .atLeast("monthOfYear", monthOfYear, 1)
          .atMost("monthOfYear", monthOfYear, 12)
          .atLeast("factor", factor, 0)
          .orThrow();
      factor = Decimals.normal(factor);
    }
  }
}
