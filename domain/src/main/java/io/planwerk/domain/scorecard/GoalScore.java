package io.planwerk.domain.scorecard;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one goal stands. What isn't known is absent.
 *
 * @param goal the goal
 * @param name what it is called
 * @param kpi key figure it is measured by
 * @param unit unit of its figures
 * @param status how it stands
 * @param obstacle why it can't be measured, where it can't
 * @param reading what the value to reach means
 * @param latest where the figure is
 * @param attainment how much of the target that is. Of a total that shall rise: what has come
 *     together, of the value, whatever the baseline, which is the total of an earlier time. A total
 *     that shall fall or hold is judged by what it comes to at its present pace
 * @param path how it should go
 * @param expected where the path leads on the day of the latest figure
 * @param expectedToday where the path leads today
 * @param difference the latest figure less the expected one
 * @param projection where the figure will be on the day it is due
 * @param message how it stands, in a sentence
 */
public record GoalScore(
    GoalId goal,
    Name name,
    @Nullable KpiId kpi,
    @Nullable String unit,
    GoalStatus status,
    @Nullable Obstacle obstacle,
    @Nullable Reading reading,
    @Nullable Figure latest,
    @Nullable Percentage attainment,
    @Nullable Path path,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal expectedToday,
    @Nullable BigDecimal difference,
    @Nullable Projection projection,
    Bilingual message) {

  /**
   * Where a figure is.
   *
   * @param value the figure; of a total, what has come together since its start
   * @param on last day it speaks of
   * @param certainty how sure it is
   */
  public record Figure(BigDecimal value, LocalDate on, Certainty certainty) {}

  GoalScore with(Bilingual said) {
    return new GoalScore(
        goal,
        name,
        kpi,
        unit,
        status,
        obstacle,
        reading,
        latest,
        attainment,
        path,
        expected,
        expectedToday,
        difference,
        projection,
        said);
  }
}
