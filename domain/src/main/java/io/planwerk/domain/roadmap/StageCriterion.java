package io.planwerk.domain.roadmap;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.CriterionId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the way from stage to stage, measured by a figure or judged by people.
 *
 * @param id names this criterion in the document
 * @param name the condition in a few words
 * @param kpi figure that is compared; absent when people judge
 * @param comparison on which side of the value the figure has to lie
 * @param value value that the figure is compared with, in the figure's unit
 * @param met what people judged or measured; absent until they have looked
 */
public record StageCriterion(
    CriterionId id,
    Name name,
    @Nullable KpiId kpi,
    @Nullable Comparison comparison,
    @Nullable BigDecimal value,
    @Nullable Boolean met) {
  public StageCriterion {
    value = value == null ? null : Decimals.normal(value);
  }

  /**
   * Whether an observed figure meets the criterion; empty when the criterion names nothing to
   * compare with.
   */
  public Optional<Boolean> metBy(BigDecimal observed) {
    return comparison == null || value == null
        ? Optional.empty()
        : Optional.of(comparison.holds(observed, value));
  }
}
