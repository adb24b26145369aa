package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work, such as video editing or community management. Effort is planned and capacity is
 * counted per skill, because free hours of a designer don't answer comments.
 *
 * @param id key by which people, partners and measures refer to the skill
 * @param name the kind of work in a few words
 * @param description what somebody with this skill can do
 */
public record Skill(SkillId id, Name name, @Nullable String description) {}
