package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Percentage;

/**
 * How well somebody masters a skill, measured by what an hour of theirs is worth.
 *
 * @param skill kind of work that is mastered
 * @param level part of a skilled hour that one hour of work yields, 0 to 1; 1 is fully skilled, 0.5
 *     takes twice as long
 */
public record Proficiency(SkillId skill, Percentage level) {}
