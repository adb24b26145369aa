package io.planwerk.domain.returns;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Optional;

/**
 * What a strategy costs and what it brings in over a run of months, in the currency of the
 * strategy; what was booked counts in place of the plan. Ranges take the place of points: the low
 * end of a value leaves out what is assumed, the ends of a cost come from three-point estimates and
 * from who could do the work. No cost is left out for being assumed, since that would flatter the
 * return.
 *
 * @param span the months that were looked at: those asked for that the strategy plans
 * @param measures what each measure costs, by id
 * @param goals what is spent for each goal, by id
 * @param overhead what is of no measure: platforms to set up, tools, trainings that are decided,
 *     and what was booked without a measure
 * @param unassigned overhead, and cost of measures that give to no goal that can be reckoned
 * @param cost of everything together
 * @param spending the part of it that is paid out, without the hours of the team and of partners
 * @param values what each figure with a worth brought, in the order of the document
 * @param value of those that count
 * @param roi (value - cost) / cost; empty without cost or without value
 * @param romi (value - spending) / spending: the return on the money alone. A unit's worth is taken
 *     for margin, as nothing else is stated
 * @param breakEven first month from which on the value so far is no less than the cost so far, when
 *     all goes well: with the assumed value and at the lowest cost
 * @param surelyEven the same without the assumed value and at the highest cost
 * @param gaps what isn't in the figures
 * @param answer to "what do we get from it?", in two sentences
 */
public record Returns(
    MonthSpan span,
    List<MeasureCost> measures,
    List<GoalCost> goals,
    Cost overhead,
    Cost unassigned,
    Cost cost,
    Amount spending,
    List<KpiValue> values,
    Amount value,
    Optional<Ratio> roi,
    Optional<Ratio> romi,
    Optional<Month> breakEven,
    Optional<Month> surelyEven,
    List<Gap> gaps,
    Bilingual answer) {

  public Returns {
    measures = List.copyOf(measures);
    goals = List.copyOf(goals);
    values = List.copyOf(values);
    gaps = List.copyOf(gaps);
  }

  /**
   * @param from first month to look at
   * @param to last month to look at
   * @param bookings what was really worked and paid
   */
  public static Returns of(
      Strategy strategy, Figures figures, Bookings bookings, Month from, Month to) {
    return new Reckoning(strategy, figures, from, to, bookings).returns();
  }
}
