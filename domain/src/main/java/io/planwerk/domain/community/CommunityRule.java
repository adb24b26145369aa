package io.planwerk.domain.community;

import io.planwerk.domain.shared.EntityId.RuleId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the netiquette that moderators can point to.
 *
 * @param id names this rule in the document
 * @param name the rule in a few words
 * @param text wording as members read it
 */
public record CommunityRule(RuleId id, Name name, @Nullable String text) {}
