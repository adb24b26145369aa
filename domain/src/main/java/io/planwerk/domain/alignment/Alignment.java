package io.planwerk.domain.alignment;

import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holding the goals of a strategy against its resources came to. Attainments and shares are
 * fractions, 0 to 1; hours are fully skilled hours; figures stand in the unit of their goal. The
 * weighted attainment of several goals counts a goal by its weight, a should three times a could, a
 * must nine times.
 *
 * @param verdict whether every goal can be reached with what is there
 * @param leastAcceptable whether at least what is just acceptable of each goal can
 * @param summary the answer in sentences
 * @param attainment weighted attainment of the best plan with what is there
 * @param horizon the months that were reckoned with; all lists by month begin with the first of
 *     them
 * @param caveats what couldn't be reckoned with
 * @param goals each goal with what can be reached of it
 * @param demand hours needed to reach all goals against hours there are, for each skill and month
 * @param budgets money needed to reach all goals against money there is, for each budget and period
 * @param overbooked who would have to work more than they can, and when
 * @param workload what own people work to reach all goals
 * @param bottlenecks what more of a scarce resource would bring, best first
 * @param conflicts smallest sets of goals and resources that can't hold together, smallest first
 * @param options what could be changed
 * @param frontier weighted attainment for more and more extra money
 * @param likelihoods how sure each goal is, as estimates are never exact
 * @param safePlan what can be promised with confidence
 * @param coverage skills that are needed against skills that are there
 * @param measures what each measure takes and gives in the best plan with what is there
 * @param method how the answer was found
 */
public record Alignment(
    Verdict verdict,
    Verdict leastAcceptable,
    List<Bilingual> summary,
    BigDecimal attainment,
    @Nullable MonthSpan horizon,
    List<Caveat> caveats,
    List<GoalResult> goals,
    List<SkillDemand> demand,
    List<BudgetDemand> budgets,
    List<Overbooking> overbooked,
    List<Workload> workload,
    List<Bottleneck> bottlenecks,
    List<Conflict> conflicts,
    List<Option> options,
    List<FrontierPoint> frontier,
    List<Likelihood> likelihoods,
    @Nullable SafePlan safePlan,
    List<Coverage> coverage,
    List<MeasureUse> measures,
    Method method) {

  public Alignment {
    summary = List.copyOf(summary);
    caveats = List.copyOf(caveats);
    goals = List.copyOf(goals);
    demand = List.copyOf(demand);
    budgets = List.copyOf(budgets);
    overbooked = List.copyOf(overbooked);
    workload = List.copyOf(workload);
    bottlenecks = List.copyOf(bottlenecks);
    conflicts = List.copyOf(conflicts);
    options = List.copyOf(options);
    frontier = List.copyOf(frontier);
    likelihoods = List.copyOf(likelihoods);
    coverage = List.copyOf(coverage);
    measures = List.copyOf(measures);
  }

  /** The same with the answer in sentences. */
  Alignment withSummary(List<Bilingual> sentences) {
    return new Alignment(
        verdict,
        leastAcceptable,
        sentences,
        attainment,
        horizon,
        caveats,
        goals,
        demand,
        budgets,
        overbooked,
        workload,
        bottlenecks,
        conflicts,
        options,
        frontier,
        likelihoods,
        safePlan,
        coverage,
        measures,
        method);
  }

  /**
   * What can be reached of a goal with what is there, the goals before it in priority served first.
   *
   * @param reachable attainment if all hours and all money that could be had went in; less than 1
   *     means that no resources would do
   */
  public record GoalResult(
      String id,
      String name,
      Verdict verdict,
      Priority priority,
      @Nullable String unit,
      BigDecimal baseline,
      BigDecimal target,
      BigDecimal figure,
      BigDecimal attainment,
      boolean leastAcceptableReached,
      BigDecimal reachable) {}

  /**
   * Hours of one skill in one month.
   *
   * @param needed to reach all goals in the thriftiest way
   * @param covered of these by people and partners that are there
   * @param capacity most that people and partners could give if they did nothing else
   * @param lack needed but not covered
   */
  public record SkillDemand(
      String skill,
      String name,
      Month month,
      Verdict verdict,
      BigDecimal needed,
      BigDecimal covered,
      BigDecimal capacity,
      BigDecimal lack) {}

  /**
   * Money of one budget in one of its periods.
   *
   * @param budget id of the budget; absent where nothing is set aside for the category
   * @param needed to reach all goals in the thriftiest way
   */
  public record BudgetDemand(
      @Nullable String budget,
      String name,
      BudgetCategory category,
      Month from,
      Month to,
      Verdict verdict,
      Money available,
      Money needed,
      Money lack) {}

  /**
   * Somebody who is fully booked in a month in which a skill of theirs is lacking.
   *
   * @param skills of theirs that lack hours
   * @param skillNames what these are called, in the same order
   * @param hours that they have
   * @param lack hours of these skills that lack, of all who have them together
   */
  public record Overbooking(
      String person,
      String name,
      Month month,
      List<String> skills,
      List<String> skillNames,
      BigDecimal hours,
      BigDecimal lack) {
    public Overbooking {
      skillNames = List.copyOf(skillNames);
      skills = List.copyOf(skills);
    }
  }

  /**
   * What somebody works.
   *
   * @param hours that they work in each month, none of them lacking
   */
  public record Workload(String person, String name, List<BigDecimal> hours) {
    public Workload {
      hours = List.copyOf(hours);
    }
  }

  /** What a resource consists of. */
  public enum ResourceKind {
    /** Hours of a skill. */
    SKILL,
    /** Money of a budget or category. */
    BUDGET
  }

  /**
   * Hours or money of some months.
   *
   * @param id of the skill or budget; absent for a category for which there is no budget
   */
  public record Resource(
      ResourceKind kind,
      @Nullable String id,
      String name,
      @Nullable BudgetCategory category,
      Month from,
      Month to) {}

  /**
   * What more of a resource would bring, found by solving again with that much more.
   *
   * @param moreHours hours more in each of the months
   * @param moreMoney money more in all of them
   * @param gain weighted attainment more
   * @param savedMoney how much less extra money it would take to reach everything; absent where
   *     everything can't be reached
   */
  public record Bottleneck(
      Resource resource,
      @Nullable BigDecimal moreHours,
      @Nullable Money moreMoney,
      BigDecimal gain,
      @Nullable Money savedMoney,
      Bilingual text) {}

  /**
   * Goals and resources that can't hold together, though they can once any of them is left out.
   *
   * @param goalNames what the goals are called, in the same order
   */
  public record Conflict(
      List<String> goals, List<String> goalNames, List<Resource> resources, Bilingual text) {
    public Conflict {
      goalNames = List.copyOf(goalNames);
      goals = List.copyOf(goals);
      resources = List.copyOf(resources);
    }
  }

  /** What kind of answer to a gap an option is. */
  public enum OptionKind {
    /** The resources stay, goals are cut where it costs least. */
    CUT_GOALS,
    /** The goals stay, resources are raised where it costs least. */
    RAISE_RESOURCES,
    /** Some of both. */
    MIX,
    /** Goals and resources stay, goals are reached later. */
    POSTPONE,
    /** Goals and resources stay, measures start in other quarters. */
    MOVE_LAUNCHES,
    /** Nothing changes: the gap is known and borne. */
    ACCEPT_GAP
  }

  /**
   * Something that could be decided.
   *
   * @param id names the option within the alignment
   * @param cost extra money that it takes, wages of further hours and positions included
   * @param attainment weighted attainment that it reaches of the goals as they are today
   * @param fits whether goals and resources fit once it is applied, found out by applying it
   * @param proven whether nothing better of its kind exists
   * @param gap how far it may be from the best of its kind, as a part of the objective; 0 when
   *     proven
   * @param goals what becomes of each goal
   * @param changes what would change in the strategy, exactly
   * @param lines the changes in sentences, those that shift several things alike as one
   * @param steps who would do more, and what would be bought, in sentences
   */
  public record Option(
      String id,
      OptionKind kind,
      Bilingual title,
      Money cost,
      BigDecimal attainment,
      boolean fits,
      boolean proven,
      BigDecimal gap,
      List<GoalOutcome> goals,
      List<ProposedChange> changes,
      List<Bilingual> lines,
      List<Bilingual> steps) {
    public Option {
      goals = List.copyOf(goals);
      changes = List.copyOf(changes);
      lines =
          lines.isEmpty()
              ? changes.stream().map(ProposedChange::text).toList()
              : List.copyOf(lines);
      steps = List.copyOf(steps);
    }

    /** The same once it is known whether it fits. */
    public Option withFits(boolean known) {
      return new Option(
          id, kind, title, cost, attainment, known, proven, gap, goals, changes, lines, steps);
    }
  }

  /** What is reached of a goal. */
  public record GoalOutcome(String goal, BigDecimal attainment, BigDecimal figure) {}

  /** A change, and the sentence that tells it. */
  public record ProposedChange(Change change, Bilingual text) {}

  /**
   * What an amount of extra money buys.
   *
   * @param attainment that a plan with whole positions reaches for sure
   * @param bound that no plan goes beyond
   */
  public record FrontierPoint(Money extraMoney, BigDecimal attainment, BigDecimal bound) {}

  /**
   * How sure a goal is with the best plan for what is there.
   *
   * @param promised attainment that the plan reckons with
   * @param ofTarget probability that the target is reached
   * @param ofLeast probability that what is just acceptable is
   * @param ofPromise probability that what the plan reckons with is
   * @param low figure that is missed with a probability of a tenth
   * @param middle figure that is missed as often as not
   * @param high figure that is missed with a probability of nine tenths
   * @param influences estimates that cause most of the spread, largest first
   */
  public record Likelihood(
      String goal,
      String name,
      BigDecimal promised,
      BigDecimal ofTarget,
      BigDecimal ofLeast,
      BigDecimal ofPromise,
      BigDecimal low,
      BigDecimal middle,
      BigDecimal high,
      List<Influence> influences) {
    public Likelihood {
      influences = List.copyOf(influences);
    }
  }

  /** What was estimated. */
  public enum Estimated {
    /** Hours that a measure takes. */
    EFFORT,
    /** Money that a measure takes. */
    SPEND,
    /** What a measure gives to a goal. */
    EFFECT
  }

  /**
   * How much of a spread an estimate causes.
   *
   * @param skill of the hours; absent for what is no effort
   * @param skillName what it is called
   * @param assumed whether nobody gave three points and a usual spread was taken
   */
  public record Influence(
      String measure,
      String name,
      Estimated estimate,
      @Nullable String skill,
      @Nullable String skillName,
      BigDecimal share,
      boolean assumed) {}

  /**
   * What can be promised so that every must goal holds with the wanted confidence.
   *
   * @param confidence as a fraction
   * @param attainment weighted attainment that is promised
   * @param holds whether such a plan was found
   */
  public record SafePlan(
      BigDecimal confidence, BigDecimal attainment, boolean holds, List<SafeGoal> goals) {
    public SafePlan {
      goals = List.copyOf(goals);
    }
  }

  /** What can be promised of a goal, and how probable it is. */
  public record SafeGoal(
      String goal, BigDecimal attainment, BigDecimal figure, BigDecimal probability) {}

  /** How a lack of a skill can be met. */
  public enum Supply {
    /** Own people learn it. */
    TRAIN,
    /** A position is filled. */
    HIRE,
    /** A partner does it. */
    BUY,
    /** Own people work longer. */
    OVERTIME,
    /** Own people get more regular hours for it. */
    MORE_HOURS
  }

  /**
   * One way to get hours of a skill.
   *
   * @param id of the training, position, partner or person
   * @param hours that could be had in the months that lack some
   * @param cost of all of them
   * @param perHour the same for one fully skilled hour
   */
  public record SupplyWay(
      Supply way, String id, String name, BigDecimal hours, Money cost, Money perHour) {}

  /**
   * A skill that measures need.
   *
   * @param people who have it, best first
   * @param partners who offer it
   * @param needed hours in the whole period to reach all goals
   * @param lack of these
   * @param lacking months in which some are lacking
   * @param ways to get what is lacking, cheapest hour first
   */
  public record Coverage(
      String skill,
      String name,
      List<String> people,
      List<String> partners,
      BigDecimal needed,
      BigDecimal lack,
      List<Month> lacking,
      List<SupplyWay> ways) {
    public Coverage {
      people = List.copyOf(people);
      partners = List.copyOf(partners);
      lacking = List.copyOf(lacking);
      ways = List.copyOf(ways);
    }
  }

  /**
   * A measure in the best plan with what is there.
   *
   * @param launch month in which it starts; absent when it doesn't
   * @param level mean level while it runs
   * @param levels level of each month of the period, the first month first
   * @param hours that it takes, set-up included
   * @param hoursInMonth the same month by month
   * @param cost money that it takes, set-up included
   * @param costInMonth the same month by month
   * @param gives what it gives to goals
   * @param worthItsHours whether it is run beyond what it has to keep; measures that serve no goal
   *     are run as they are planned
   */
  public record MeasureUse(
      String measure,
      String name,
      @Nullable Month launch,
      BigDecimal level,
      List<BigDecimal> levels,
      BigDecimal hours,
      List<BigDecimal> hoursInMonth,
      Money cost,
      List<Money> costInMonth,
      List<GoalOutcome> gives,
      boolean worthItsHours) {
    public MeasureUse {
      hoursInMonth = List.copyOf(hoursInMonth);
      costInMonth = List.copyOf(costInMonth);
      levels = List.copyOf(levels);
      gives = List.copyOf(gives);
    }
  }

  /** What an answer can do without when time doesn't last. */
  public enum Part {
    RAISE_RESOURCES,
    MIX,
    FRONTIER,
    BOTTLENECKS,
    CONFLICTS,
    POSTPONE,
    MOVE_LAUNCHES,
    SAFE_PLAN;

    Bilingual text() {
      return switch (this) {
        case RAISE_RESOURCES ->
            new Bilingual("was alles zu erreichen kostet", "what reaching everything takes");
        case MIX -> new Bilingual("die Mischung", "the mix");
        case FRONTIER -> new Bilingual("was weiteres Geld bringt", "what further money brings");
        case BOTTLENECKS -> new Bilingual("die Engpässe", "the bottlenecks");
        case CONFLICTS -> new Bilingual("die Widersprüche", "the contradictions");
        case POSTPONE -> new Bilingual("das Verschieben von Zielen", "postponing goals");
        case MOVE_LAUNCHES -> new Bilingual("das Verlegen von Starts", "moving launches");
        case SAFE_PLAN -> new Bilingual("der sichere Plan", "the safe plan");
      };
    }
  }

  /**
   * How the answer was found.
   *
   * @param solver the library that solved the programs
   * @param solves how many programs were solved
   * @param largestViolation by how much an answer missed a bound at most, in hours, money or
   *     attainment, seen by an independent check of each answer
   * @param columns of the largest program
   * @param rows of the largest program
   * @param question what was asked
   * @param leftOut parts of the answer for which time didn't last
   * @param assumptions what the answer rests on
   */
  public record Method(
      String solver,
      int solves,
      BigDecimal largestViolation,
      int columns,
      int rows,
      Question question,
      List<Part> leftOut,
      List<Bilingual> assumptions) {
    public Method {
      leftOut = List.copyOf(leftOut);
      assumptions = List.copyOf(assumptions);
    }
  }
}
