package io.planwerk.domain.assessment;

import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy is judged by: itself, the day, and what came of it so far.
 *
 * @param strategy the strategy itself
 * @param day on which it is judged
 * @param alignment how its goals were held against its resources; absent where nobody can know,
 *     such as for a document that isn't kept
 */
public record Evidence(Strategy strategy, LocalDate day, @Nullable Alignment alignment) {

  /** Of a document about which nothing else is known. */
  public static Evidence of(Strategy strategy, LocalDate day) {
    return new Evidence(strategy, day, null);
  }

  /** The day that it is for those whose strategy it is. */
  public static LocalDate today(Strategy strategy, Instant now) {
    ZoneId zone = strategy.timeZone();
    return LocalDate.ofInstant(now, zone == null ? ZoneOffset.UTC : zone);
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
}
