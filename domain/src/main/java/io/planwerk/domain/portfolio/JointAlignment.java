package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.Alignment.Supply;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holding the goals of several strategies against what they share came to. Attainments are
 * fractions, 0 to 1, weighted as in an alignment.
 *
 * @param verdict whether every goal of every strategy can be reached at once
 * @param attainment weighted attainment of all strategies together
 * @param alone the same if each had everything for itself; never less
 * @param summary the answer in sentences
 * @param strategies what becomes of each
 * @param shared what is shared, and who takes how much of it
 * @param bottlenecks what more of something shared would bring, best first
 * @param options what could be decided
 * @param caveats what couldn't be reckoned with
 * @param method how the answer was found
 */
public record JointAlignment(
    Verdict verdict,
    BigDecimal attainment,
    BigDecimal alone,
    List<Bilingual> summary,
    List<StrategyResult> strategies,
    List<SharedUse> shared,
    List<SharedBottleneck> bottlenecks,
    List<JointOption> options,
    List<Bilingual> caveats,
    Method method) {

  public JointAlignment {
    summary = List.copyOf(summary);
    strategies = List.copyOf(strategies);
    shared = List.copyOf(shared);
    bottlenecks = List.copyOf(bottlenecks);
    options = List.copyOf(options);
    caveats = List.copyOf(caveats);
  }

  /**
   * A strategy.
   *
   * @param weight how much it counts beside the others
   * @param verdictAlone whether its goals can be reached if it had everything for itself
   * @param alone weighted attainment if it had
   * @param jointly weighted attainment together with the others
   */
  public record StrategyResult(
      String strategy,
      String name,
      BigDecimal weight,
      Verdict verdictAlone,
      BigDecimal alone,
      BigDecimal jointly,
      List<GoalShare> goals) {
    public StrategyResult {
      goals = List.copyOf(goals);
    }
  }

  /** What is reached of a goal alone and together with the others. */
  public record GoalShare(
      String goal, String name, Priority priority, BigDecimal alone, BigDecimal jointly) {}

  /**
   * Something that is shared, in a month or period, in hours or money of the strategies' currency.
   *
   * @param available what there is of it
   * @param lack what is missing even where only the least is done
   * @param full whether nothing of it is left
   * @param parts what each strategy takes, in their order
   */
  public record SharedUse(
      JointModel.Kind kind,
      String key,
      Month from,
      Month to,
      BigDecimal available,
      BigDecimal lack,
      boolean full,
      List<Part> parts) {
    public SharedUse {
      parts = List.copyOf(parts);
    }
  }

  /** What a strategy takes. */
  public record Part(String strategy, BigDecimal amount) {}

  /**
   * What more of something shared would bring, found by solving again.
   *
   * @param more hours more in each month, or money more in each period
   * @param gain weighted attainment more, of all strategies together
   */
  public record SharedBottleneck(
      JointModel.Kind kind,
      String key,
      Month from,
      Month to,
      BigDecimal more,
      BigDecimal gain,
      Bilingual text) {}

  /** What kind of answer an option is. */
  public enum OptionKind {
    /** All give way, nobody more than needed. */
    SHARE,
    /** One is served as if it were alone, the others take what is left. */
    SERVE_FIRST,
    /** What is shared is raised until each reaches what it would alone. */
    RAISE,
    /** Partners and positions do what those who are shared can't. */
    HIRE
  }

  /**
   * Something that could be decided; its attainments were found by solving.
   *
   * @param first the strategy that is served first, if one is
   * @param cost extra money that it takes; absent where hours are raised that have no price
   * @param attainment weighted attainment of all together
   * @param proven whether nothing better of its kind exists
   * @param outcomes weighted attainment of each strategy
   * @param raised what is raised, and by how much
   * @param hired whose hours are bought
   */
  public record JointOption(
      String id,
      OptionKind kind,
      Bilingual title,
      @Nullable String first,
      @Nullable Money cost,
      BigDecimal attainment,
      boolean proven,
      List<Part> outcomes,
      List<Raise> raised,
      List<Hire> hired) {
    public JointOption {
      outcomes = List.copyOf(outcomes);
      raised = List.copyOf(raised);
      hired = List.copyOf(hired);
    }
  }

  /**
   * Hours of a partner or of a position, at the prices that the strategy names.
   *
   * @param way {@link Supply#BUY} or {@link Supply#HIRE}
   * @param by the partner or the position
   * @param hours all that are bought, also those that a budget pays already
   * @param perHour price of an hour; of positions, wages and recruiting spread over what they work
   */
  public record Hire(
      String strategy,
      String skill,
      Supply way,
      String by,
      String name,
      BigDecimal hours,
      Money perHour) {}

  /** How much more of something shared, in hours or money. */
  public record Raise(JointModel.Kind kind, String key, Month from, Month to, BigDecimal more) {}

  /**
   * How the answer was found.
   *
   * @param largestViolation by how much an answer missed a bound at most
   * @param proven whether nothing better exists
   */
  public record Method(
      String solver,
      int solves,
      BigDecimal largestViolation,
      int columns,
      int rows,
      boolean proven) {}
}
