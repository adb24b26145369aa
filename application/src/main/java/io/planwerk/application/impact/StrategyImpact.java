package io.planwerk.application.impact;

import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.alignment.Horizon;
import io.planwerk.domain.impact.ImpactChain;
import io.planwerk.domain.impact.MeasuredEffect;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.reports.ReportComparison;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a strategy, read off its newest revision and what was observed. Where no days are
 * asked for, they are those of the strategy's period; where it has none, or no end, they begin with
 * the first observation and end today, in the strategy's time zone.
 */
public interface StrategyImpact {

  /** As many months can be asked for at once, begun ones included. */
  int MOST_MONTHS = Horizon.MOST;

  /**
   * What is told.
   *
   * @param revision the revision of the strategy that it speaks of
   */
  record Shown<T>(int revision, T told) {}

  /**
   * @param from first day to look at
   * @param to last day to look at
   * @param slice the part of all figures to look at
   * @return a fault at /from or /to where there are too many months between them, or none
   */
  Outcome<Shown<ImpactChain>> chain(
      Actor actor, StrategyId id, @Nullable LocalDate from, @Nullable LocalDate to, Slice slice);

  /**
   * By whole months: those in which the two days lie count in full. Costs are those booked, and
   * those planned for what comes after. Without a last day, a strategy that runs is looked at until
   * today.
   *
   * @param from a day of the first month
   * @param to a day of the last month
   * @return a fault at /from or /to where there are too many months between them, or none
   */
  Outcome<Shown<Returns>> returns(
      Actor actor, StrategyId id, @Nullable LocalDate from, @Nullable LocalDate to);

  /** Of all reports, each for its own days. */
  Outcome<Shown<ReportComparison>> reports(Actor actor, StrategyId id);

  /** What measures really gave to goals, offered for the next alignment to reckon with. */
  Outcome<Shown<List<MeasuredEffect>>> effects(Actor actor, StrategyId id);

  /**
   * Makes the plan reckon with a measured effect, as one revision.
   *
   * @param effect its id; not found where values came in since that make it another one
   * @param reason why; the effect's sentence where absent
   */
  Outcome<Tagged<Part>> adopt(
      Actor actor,
      StrategyId id,
      String effect,
      Precondition precondition,
      @Nullable String reason);
}
