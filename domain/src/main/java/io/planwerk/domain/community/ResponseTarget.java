package io.planwerk.domain.community;

import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ResponseTargetId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * How fast people shall get an answer. Published surveys say what they expect: 79 of 100 an answer
 * within 24 hours, 39 within one (HubSpot).
 *
 * @param id names this target in the document
 * @param name what kind of matter the target holds for, such as complaint or question
 * @param platform platform on which it holds; absent means all of them
 * @param matter kind of mention for which it holds; absent means all of them
 * @param withinMinutes minutes from the question to the first answer, more than 0
 * @param serviceHoursOnly true when the minutes count only during cover hours, false when they
 *     count round the clock
 */
public record ResponseTarget(
    ResponseTargetId id,
    Name name,
    @Nullable PlatformId platform,
    @Nullable Matter matter,
    int withinMinutes,
    @Nullable Boolean serviceHoursOnly) {
  public ResponseTarget {
    Invariants.check().positive("withinMinutes", withinMinutes).orThrow();
  }
}
