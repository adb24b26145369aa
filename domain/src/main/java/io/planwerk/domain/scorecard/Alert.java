package io.planwerk.domain.scorecard;

import io.planwerk.domain.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * News that a goal has left its path, or is further off than before.
 *
 * @param score how it stands now
 * @param before how it stood; absent where it wasn't known then
 * @param message the news in a sentence
 */
public record Alert(GoalScore score, @Nullable GoalStatus before, Bilingual message) {}
