package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;

/**
 * An agency or a company on a server that serves several; sees nothing of the others.
 *
 * @param madeBy who founded it
 */
public record Workspace(WorkspaceId id, Name name, Instant madeAt, String madeBy) {}
