package io.planwerk.domain.community;

import io.planwerk.domain.shared.EntityId.CommunityRoleId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A duty in the care of the community and who has it.
 *
 * @param id names this duty in the document
 * @param name what the duty is called, such as community manager or moderator
 * @param person role in the team that has the duty
 * @param deputy role that steps in during absence
 * @param duty what has to be done and decided
 */
public record CommunityRole(
    CommunityRoleId id,
    Name name,
    @Nullable PersonId person,
    @Nullable PersonId deputy,
    @Nullable String duty) {}
