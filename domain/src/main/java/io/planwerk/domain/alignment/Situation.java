package io.planwerk.domain.alignment;

import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.Name;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy wants, does and has, reckoned in months, hours and money of one currency, and
 * ordered by id, so that the order in which a document tells things changes nothing. Read off a
 * strategy by {@link SituationReader}.
 *
 * @param horizon the months that are planned
 * @param currency of all amounts
 * @param skills kinds of work that somebody needs or has
 * @param goals goals whose way can be reckoned
 * @param measures measures that run in the horizon
 * @param platforms platforms that measures run on
 * @param people the team
 * @param offers skilled hours of partners
 * @param hires positions that could be filled
 * @param trainings trainings that could be decided on; those with a date are in the team's skills
 * @param pots money that is set aside
 * @param fixedSpend money that is spent in each month whatever is done, by category and month
 * @param stages spans of months in which only so many platforms may be new
 * @param newPlatformsPerStage that number; without limit where absent
 * @param caveats what couldn't be reckoned with
 */
@SuppressWarnings("ArrayRecordComponent") // series of months, read in the innermost loops
public record Situation(
    Horizon horizon,
    Currency currency,
    List<SkillLine> skills,
    List<GoalLine> goals,
    List<MeasureLine> measures,
    List<PlatformLine> platforms,
    List<PersonLine> people,
    List<OfferLine> offers,
    List<HireLine> hires,
    List<TrainingLine> trainings,
    List<PotLine> pots,
    double[][] fixedSpend,
    List<StageLine> stages,
    @Nullable Integer newPlatformsPerStage,
    List<Caveat> caveats) {

  /** A kind of work. */
  public record SkillLine(String id, Name name) {}

  /**
   * A goal with a figure.
   *
   * @param due last month, counted from 0, whose effects count
   * @param baseline figure at the start, in the unit of the goal
   * @param target figure at which it is reached
   * @param scale size of the way between them, in the unit of the goal, more than 0
   * @param start attainment that is there without doing anything: 1 where there is no way to go
   * @param least attainment that would just do, 0 to 1; 1 where nothing less would
   */
  public record GoalLine(
      String id,
      Name name,
      @Nullable String unit,
      Priority priority,
      double weight,
      int due,
      double baseline,
      double target,
      double scale,
      double start,
      double least,
      String pointer) {

    /** The figure at an attainment, in the unit of the goal. */
    public double figureAt(double attainment) {
      return start >= 1
          ? target - scale * (1 - attainment)
          : baseline + (target - baseline) * attainment;
    }
  }

  /**
   * A measure.
   *
   * @param platform number of its platform, or -1
   * @param from first month in which it may run
   * @param to last month in which it may run; before {@code from} when it can't run at all
   * @param launch month in which it starts; negative when it runs already
   * @param leastLevel part of the full level that it keeps
   * @param rampUp part of the full level that can be reached in the first months
   * @param widths parts of the full level from the first hour to the last; they add up to 1
   * @param effects what it gives to goals
   * @param needs hours that shrink with the level
   * @param standing hours that don't, by skill and month
   * @param spends money that shrinks with the level
   */
  public record MeasureLine(
      String id,
      Name name,
      int platform,
      int from,
      int to,
      int launch,
      double leastLevel,
      double[] rampUp,
      double[] widths,
      List<EffectLine> effects,
      List<NeedLine> needs,
      List<NeedLine> standing,
      List<SpendLine> spends,
      SetupLine setup,
      List<PrerequisiteLine> prerequisites,
      String pointer) {

    /** The highest level so many months after the launch. */
    public double reachable(int age) {
      return age < 0 ? 0 : age < rampUp.length ? rampUp[age] : 1;
    }

    /** The lowest level so many months after the launch. */
    double least(int age) {
      return age < 0 ? 0 : Math.min(leastLevel, reachable(age));
    }

    /** The same with other effects, hours and money. */
    MeasureLine with(
        List<EffectLine> otherEffects, List<NeedLine> otherNeeds, List<SpendLine> otherSpends) {
      return new MeasureLine(
          id,
          name,
          platform,
          from,
          to,
          launch,
          leastLevel,
          rampUp,
          widths,
          otherEffects,
          otherNeeds,
          standing,
          otherSpends,
          setup,
          prerequisites,
          pointer);
    }

    /** Whether it does anything in the horizon. */
    public boolean runs() {
      return from <= to;
    }
  }

  /**
   * What a measure gives to a goal.
   *
   * @param perMonth attainment that a month at full level gives, carry-over and season apart
   * @param slopes return within each width of the measure as a multiple of the average one
   * @param carryOver part that is left one month later
   * @param season factor for each month of the year, January first
   * @param least effect as a multiple of the likely one when it goes badly
   * @param most the same when it goes well
   */
  public record EffectLine(
      int goal,
      double perMonth,
      double[] slopes,
      double carryOver,
      double[] season,
      double least,
      double most,
      boolean estimated) {

    /**
     * Attainment by a due month of one unit of level in another month, at a slope of 1: the effect
     * of that month and what it leaves in the later ones.
     */
    double worth(Horizon horizon, int month, int due) {
      if (month > due) {
        return 0;
      }
      int later = due - month + 1;
      double carried =
          carryOver >= 1 ? later : (1 - StrictMath.pow(carryOver, later)) / (1 - carryOver);
      return perMonth * season[horizon.monthOfYear(month)] * carried;
    }
  }

  /**
   * Hours of a skill.
   *
   * @param hours in each month at full level
   * @param least hours as a multiple of the likely ones when it goes well
   * @param most the same when it goes badly
   */
  public record NeedLine(int skill, double[] hours, double least, double most, boolean estimated) {}

  /**
   * Money of a category.
   *
   * @param amounts in each month at full level
   * @param least money as a multiple of the likely one when it goes well
   * @param most the same when it goes badly
   */
  public record SpendLine(
      BudgetCategory category, double[] amounts, double least, double most, boolean estimated) {}

  /**
   * What has to be done once.
   *
   * @param months before the launch over which it spreads; 0 for the month of the launch itself
   */
  public record SetupLine(double[] hoursBySkill, double[] moneyByCategory, int months) {

    /**
     * The months that it is spread over evenly for a launch. What would fall before the first month
     * falls into it.
     */
    public int[] monthsFor(int launch) {
      return IntStream.range(0, Math.max(1, months))
          .map(i -> Math.max(0, launch - months + i))
          .toArray();
    }
  }

  /** Another measure that has to have started so many months before. */
  public record PrerequisiteLine(int measure, int lag) {}

  /**
   * A platform.
   *
   * @param launch month in which it goes live; negative when it is live already
   * @param usable whether anything can run there
   */
  public record PlatformLine(
      String id, Name name, int launch, boolean usable, SetupLine setup, String pointer) {}

  /**
   * A role of the team.
   *
   * @param hours in each month, trainings taken off
   * @param overtime most further hours in each month
   * @param overtimePrice of such an hour
   * @param raise most hours in each month by which the regular ones could be raised
   * @param price of a regular hour; NaN when it isn't stated
   * @param proficiency by skill and month, 0 to 1
   */
  public record PersonLine(
      String id,
      Name name,
      double[] hours,
      double[] overtime,
      double overtimePrice,
      double[] raise,
      double price,
      double[][] proficiency,
      String pointer) {}

  /**
   * Hours of a partner.
   *
   * @param limit most hours in each month; infinite without limit
   * @param least hours that have to be bought in each month of a quarter in which any are
   */
  public record OfferLine(
      String partner,
      Name name,
      int skill,
      double price,
      double[] limit,
      double least,
      String pointer) {}

  /**
   * A position, to be filled from a month on, {@code lead} months after the first at the soonest.
   */
  public record HireLine(
      String id,
      Name name,
      double[] proficiency,
      double hours,
      double costPerMonth,
      double costOnce,
      int lead,
      String pointer) {}

  /**
   * A training that nobody has decided on.
   *
   * @param people numbers of those who would take part
   * @param proficiency part of a skilled hour that an hour is worth afterwards
   * @param lag months from the training to the first month in which that counts
   * @param hours that it takes from each of them, all who share the role together
   */
  public record TrainingLine(
      String id,
      Name name,
      List<Integer> people,
      int skill,
      double proficiency,
      int lag,
      double[] hours,
      double cost,
      String pointer) {}

  /**
   * Money of a category for a run of months.
   *
   * @param budget id of the budget; empty where none is set aside
   * @param whole whether the budget consists of this pot alone
   */
  public record PotLine(
      String budget,
      Name name,
      BudgetCategory category,
      int from,
      int to,
      double amount,
      boolean whole,
      String pointer) {

    /** Names the pot among all of them. */
    public String key(Horizon horizon) {
      return category + "." + (budget.isEmpty() ? "none" : budget) + "." + horizon.at(from);
    }
  }

  /** A stage of the launch. */
  public record StageLine(Name name, int from, int to, String pointer) {}

  /** The same with other measures. */
  Situation withMeasures(List<MeasureLine> others) {
    return new Situation(
        horizon,
        currency,
        skills,
        goals,
        others,
        platforms,
        people,
        offers,
        hires,
        trainings,
        pots,
        fixedSpend,
        stages,
        newPlatformsPerStage,
        caveats);
  }

  /** The place of a category in a series by category. */
  @SuppressWarnings("EnumOrdinal") // nothing of it is kept
  static int index(BudgetCategory category) {
    return category.ordinal();
  }

  int skillCount() {
    return skills.size();
  }

  int months() {
    return horizon.months();
  }
}
