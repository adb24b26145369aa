package io.planwerk.domain.assessment;

import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.people.Unacknowledged;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy is judged by: itself, the day, and what came of it so far.
 *
 * @param strategy the strategy itself
 * @param day on which it is judged
 * @param alignment how its goals were held against its resources; absent where nobody can know,
 *     such as for a document that isn't kept
 * @param course how far it has come; absent where nobody can know
 */
public record Evidence(
    Strategy strategy, LocalDate day, @Nullable Alignment alignment, @Nullable Course course) {

  /** Of a document about which nothing else is known. */
  public static Evidence of(Strategy strategy, LocalDate day) {
    return new Evidence(strategy, day, null, null);
  }

  /** The day that it is for those whose strategy it is. */
  public static LocalDate today(Strategy strategy, Instant now) {
    return LocalDate.ofInstant(now, strategy.zone());
  }

  /**
   * Where the newest alignment stands.
   *
   * @param state whether it settles anything
   * @param probabilities with which each goal is reached as it stands, by the goal's id, as
   *     fractions; empty unless the alignment holds
   */
  public record Alignment(State state, Map<String, BigDecimal> probabilities) {
    public Alignment {
      probabilities = Map.copyOf(probabilities);
    }

    /** What an alignment settles. */
    public enum State {
      /** There is none. */
      MISSING,
      /** What it reckoned with was changed since. */
      STALE,
      /** It shows a gap, and nobody decided about it. */
      GAP_UNDECIDED,
      /** Goals and resources fit, or somebody bears that they don't. */
      SETTLED
    }
  }

  /**
   * How far a strategy has come with those whom it concerns.
   *
   * @param signoffsDue whether it waits for sign-offs, or needed them to get where it is
   * @param unsigned the sides that haven't signed what is there
   * @param observed the last day of which there is a value, for each figure that has one
   * @param closedStages stages of the launch that are over
   * @param unacknowledged guidelines that people should know by now and don't
   * @param findings what listening taught, and what came of it
   */
  public record Course(
      boolean signoffsDue,
      List<Unsigned> unsigned,
      Map<KpiId, LocalDate> observed,
      Set<StageId> closedStages,
      List<Unacknowledged> unacknowledged,
      List<HeardFinding> findings) {
    public Course {
      unsigned = List.copyOf(unsigned);
      observed = Map.copyOf(observed);
      closedStages = Set.copyOf(closedStages);
      unacknowledged = List.copyOf(unacknowledged);
      findings = List.copyOf(findings);
    }

    /**
     * A side that doesn't stand behind the strategy as it is.
     *
     * @param pointer JSON Pointer of the place that names who signs for it
     * @param detail why, in a sentence
     */
    public record Unsigned(String pointer, Bilingual detail) {}
  }
}
