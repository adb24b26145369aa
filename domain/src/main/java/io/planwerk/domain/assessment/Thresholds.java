package io.planwerk.domain.assessment;

import java.math.BigDecimal;

/**
 * The bounds that rules measure by. They are a matter of judgement, so each can be set otherwise
 * and says where its default comes from.
 *
 * @param growthPerYear growth of a figure within a year, as a fraction, up to which a target passes
 *     as realistic without further evidence
 * @param growthDays days that a target's way has to take at least before its pace is compounded to
 *     a year
 * @param areasBeyondMarketing business areas other than public relations and marketing that have to
 *     be looked at
 * @param riskSeverity likelihood times impact, 1 to 25, from which a platform risk needs an owner
 *     and a mitigation
 * @param totalTolerance part of a stated sum, 0 to 1, by which the parts may miss it
 * @param changeTolerance difference between a stated and a computed change, both as fractions, that
 *     passes as rounding
 */
public record Thresholds(
    Threshold growthPerYear,
    Threshold growthDays,
    Threshold areasBeyondMarketing,
    Threshold riskSeverity,
    Threshold totalTolerance,
    Threshold changeTolerance) {

  /** The bounds that hold where nothing else is configured. */
  public static final Thresholds DEFAULT =
      new Thresholds(
          new Threshold(
              BigDecimal.ONE,
              "doubling within a year; the published series that ship as samples grew by 36 %"
                  + " a year at most"),
          new Threshold(
              BigDecimal.valueOf(90), "a quarter; shorter ways are campaigns, which don't go on"),
          new Threshold(
              BigDecimal.ONE,
              "Bitkom, Strategischer 10-Punkte-Check, Nr. 1: areas beside PR and marketing"),
          new Threshold(
              BigDecimal.valueOf(5), "the least that a five by five risk matrix doesn't call low"),
          new Threshold(new BigDecimal("0.01"), "rounding of a sum to two digits"),
          new Threshold(new BigDecimal("0.005"), "rounding of a rate to a whole per cent"));

  /**
   * A bound and its reason.
   *
   * @param value in the unit that the name of the bound says
   * @param source where the value comes from
   */
  public record Threshold(BigDecimal value, String source) {}
}
