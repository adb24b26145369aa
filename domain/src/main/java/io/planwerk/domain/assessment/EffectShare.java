package io.planwerk.domain.assessment;

import io.planwerk.domain.measures.Contribution;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of the effect on one goal comes from which platform, at full level of all measures. */
final class EffectShare {
  private final Map<PlatformId, BigDecimal> byPlatform = new HashMap<>();
  private BigDecimal all = BigDecimal.ZERO;

  private EffectShare() {}

  /** Of each goal that measures contribute to. */
  static Collection<EffectShare> ofGoals(Strategy strategy) {
    Map<GoalId, EffectShare> goals = new LinkedHashMap<>();
    for (Measure measure : strategy.measures().items()) {
      for (Contribution contribution : measure.contributions()) {
        if (contribution.perMonth().signum() > 0) {
          goals
              .computeIfAbsent(contribution.goal(), _ -> new EffectShare())
              .add(measure, contribution.perMonth());
        }
      }
    }
    return goals.values();
  }

  private void add(Measure measure, BigDecimal perMonth) {
    all = all.add(perMonth);
    if (measure.platform() != null) {
      byPlatform.merge(measure.platform(), perMonth, BigDecimal::add);
    }
  }

  /** The part of the effect, 0 to 1, that a platform has on average; 0 where there are no goals. */
  static BigDecimal mean(Collection<EffectShare> goals, PlatformId platform) {
    return goals.isEmpty()
        ? BigDecimal.ZERO
        : goals.stream()
            .map(goal -> goal.of(platform))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(goals.size()), MathContext.DECIMAL64);
  }

  private BigDecimal of(PlatformId platform) {
    return byPlatform.getOrDefault(platform, BigDecimal.ZERO).divide(all, MathContext.DECIMAL64);
  }
}
