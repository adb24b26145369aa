package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.EntityId.CrisisRoleId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A duty in a crisis, who has it, and how to reach them at night.
 *
 * @param id names this duty in the document
 * @param name what the duty is called, such as speaker or legal counsel
 * @param person role in the team that has the duty
 * @param deputy role that steps in during absence
 * @param reachable how and when they can be reached
 */
public record CrisisRole(
    CrisisRoleId id,
    Name name,
    @Nullable PersonId person,
    @Nullable PersonId deputy,
    @Nullable String reachable) {}
