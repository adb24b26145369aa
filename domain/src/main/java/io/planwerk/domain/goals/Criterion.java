package io.planwerk.domain.goals;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing by which people judge whether a qualitative goal is reached, with a described scale, so
 * that two judges come to the same result.
 *
 * @param name what is judged, in a few words
 * @param levels the scale, each value once
 * @param target value of the level that counts as reached; one of the levels where levels are given
 * @param leastAcceptable value of the level that would just do, not above the target; one of the
 *     levels where levels are given
 */
public record Criterion(
    Name name,
    List<CriterionLevel> levels,
    @Nullable Integer target,
    @Nullable Integer leastAcceptable) {

  public Criterion {
    levels = List.copyOf(levels);
    List<Integer> scale = levels.stream().map(CriterionLevel::value).toList();
    Invariants.check()
        .unique("levels", scale)
        .that(
            isOn(scale, target),
            "target",
            FaultCode.INVALID_VALUE,
            "ist keine der Stufen",
            "is none of the levels")
        .that(
            isOn(scale, leastAcceptable),
            "leastAcceptable",
            FaultCode.INVALID_VALUE,
            "ist keine der Stufen",
            "is none of the levels")
        .that(
            leastAcceptable == null || target == null || leastAcceptable <= target,
            "leastAcceptable",
            FaultCode.OUT_OF_RANGE,
            "darf nicht über „target“ liegen",
            "must not be above 'target'")
        .orThrow();
  }

  private static boolean isOn(List<Integer> scale, @Nullable Integer value) {
    return value == null || scale.isEmpty() || scale.contains(value);
  }

  /**
   * One step of a scale.
   *
   * @param value place on the scale; higher is better
   * @param description what one would see if this level were reached
   */
  public record CriterionLevel(int value, String description) {}
}
