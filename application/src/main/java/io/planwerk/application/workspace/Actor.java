package io.planwerk.application.workspace;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;

/**
 * Who asks.
 *
 * @param workspace where the actor is at home; nothing outside of it is visible
 * @param name who it is, as histories show it
 * @param role what it may do
 */
public record Actor(WorkspaceId workspace, String name, Role role) {}
