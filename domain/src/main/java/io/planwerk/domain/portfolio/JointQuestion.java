package io.planwerk.domain.portfolio;

import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.StrategyId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies are aligned jointly.
 *
 * @param strategies two to twenty, each once
 * @param mostSeconds after which searches end with the best they have found, 1 to 100; 60 where
 *     absent
 */
public record JointQuestion(List<Wanted> strategies, @Nullable Integer mostSeconds) {
  /** The most strategies at once. */
  public static final int MOST = 20;

  private static final int SECONDS = 60;

  public JointQuestion {
    strategies = List.copyOf(strategies);
    Invariants.check()
        .atLeast("strategies", strategies.size(), 2)
        .atMost("strategies", strategies.size(), MOST)
        .unique("strategies", strategies.stream().map(Wanted::strategy).toList())
        .atLeast("mostSeconds", mostSeconds, 1)
        .atMost("mostSeconds", mostSeconds, 100)
        .orThrow();
  }

  /**
   * A strategy.
   *
   * @param weight how much it counts beside the others, more than 0; 1 where absent
   */
  public record Wanted(StrategyId strategy, @Nullable BigDecimal weight) {
    public Wanted {
      Invariants.check().positive("weight", weight).orThrow();
    }

    private double weightOrDefault() {
      return weight == null ? 1 : weight.doubleValue();
    }
  }

  /** How much each strategy counts, as parts of 1. */
  public List<Double> shares() {
    double sum = strategies.stream().mapToDouble(Wanted::weightOrDefault).sum();
    return strategies.stream().map(wanted -> wanted.weightOrDefault() / sum).toList();
  }

  public int mostSecondsOrDefault() {
    return mostSeconds == null ? SECONDS : mostSeconds;
  }
}
