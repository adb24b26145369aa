package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Workspaces;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Workspaces in a relational database. */
@Singleton
final class DatabaseWorkspaces implements Workspaces {
  private static final int AT_ONCE = 100;

  private final Database database;

  @Inject
  DatabaseWorkspaces(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(WorkspaceId founder, Workspace workspace) {
    return database.change(
        handle ->
            Attempt.at(
                    handle,
                    h ->
                        Plain.change(
                            h,
                            """
                            insert into workspace (workspace, id, name, made_at, made_by)
                            values (?, ?, ?, ?, ?)
                            """,
                            founder.value(),
                            workspace.id().value(),
                            workspace.name().value(),
                            workspace.madeAt(),
                            workspace.madeBy()))
                instanceof Attempt.Changed);
  }

  @Override
  public List<Workspace> of(WorkspaceId founder) {
    return database.use(
        handle ->
            Plain.all(
                handle,
                AT_ONCE,
                "select id, name, made_at, made_by from workspace where workspace = ?"
                    + " order by workspace, id",
                row ->
                    new Workspace(
                        new WorkspaceId(row.getString("id")),
                        new Name(row.getString("name")),
                        RoleColumns.at(row, "made_at"),
                        row.getString("made_by")),
                founder.value()));
  }
}
