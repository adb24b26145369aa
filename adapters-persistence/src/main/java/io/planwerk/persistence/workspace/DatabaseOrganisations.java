package io.planwerk.persistence.workspace;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.port.Organisations;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.database.Removals;
import io.planwerk.persistence.shared.TreeText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Organisations in a relational database, each as a document, so that a new field needs no column.
 */
@Singleton
final class DatabaseOrganisations implements Organisations {
  private final Database database;

  @Inject
  DatabaseOrganisations(Database database) {
    this.database = database;
  }

  @Override
  public Saving create(WorkspaceId workspace, Organisation organisation, Instant at, String by) {
    return saving(
        database.change(
            handle ->
                Attempt.at(
                    handle,
                    h ->
                        bind(
                                h.createUpdate(
                                    """
                                    insert into organisation
                                      (workspace, id, version, changed_at, changed_by, document)
                                    values (:workspace, :id, 1, :at, :by, :document)
                                    """),
                                workspace,
                                organisation,
                                at,
                                by)
                            .execute())));
  }

  @Override
  public Saving update(
      WorkspaceId workspace,
      int expectedVersion,
      Organisation organisation,
      Instant at,
      String by) {
    return saving(
        database.change(
            handle ->
                new Attempt.Changed(
                    bind(
                            handle.createUpdate(
                                """
                                update organisation
                                set version = version + 1, changed_at = :at, changed_by = :by,
                                  document = :document
                                where workspace = :workspace and id = :id and version = :version
                                """),
                            workspace,
                            organisation,
                            at,
                            by)
                        .bind("version", expectedVersion)
                        .execute())));
  }

  private static <T extends SqlStatement<T>> T bind(
      T statement, WorkspaceId workspace, Organisation organisation, Instant at, String by) {
    return statement
        .bind("workspace", workspace)
        .bind("id", organisation.id())
        .bind("at", at.truncatedTo(ChronoUnit.MILLIS))
        .bind("by", by)
        .bind("document", TreeText.write(RecordWriter.write(organisation)));
  }

  @Override
  public Saving remove(
      WorkspaceId workspace, OrganisationId id, int expectedVersion, Removal removal) {
    return database.inOne(
        () ->
            database.change(
                handle -> {
                  Saving saving =
                      saving(Attempt.at(handle, h -> delete(h, workspace, id, expectedVersion)));
                  if (saving == Saving.SAVED) {
                    Removals.ORGANISATION.keep(handle, workspace, id.value(), removal);
                  }
                  return saving;
                }));
  }

  private static int delete(Handle handle, WorkspaceId workspace, OrganisationId id, int version) {
    return Plain.change(
        handle,
        "delete from organisation where workspace = ? and id = ? and version = ?",
        workspace.value(),
        id.value(),
        version);
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, OrganisationId id) {
    return Removals.ORGANISATION.find(database, workspace, id.value());
  }

  private static Saving saving(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Changed(int rows) -> rows == 0 ? Saving.STALE : Saving.SAVED;
      case Attempt.Duplicate() -> Saving.STALE;
      case Attempt.Dangling() -> Saving.IN_USE;
    };
  }

  @Override
  public Optional<Saved> find(WorkspaceId workspace, OrganisationId id) {
    return database.use(
        handle ->
            handle
                .createQuery(
                    """
                    select document, version from organisation
                    where workspace = :workspace and id = :id
                    """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map((row, context) -> new Saved(read(row.getString(1)), row.getInt(2)))
                .findOne());
  }

  @Override
  public Page<Organisation> list(
      WorkspaceId workspace, Optional<Set<OrganisationId>> within, Page.Request page) {
    return database.use(
        handle -> {
          try (Query query =
              handle
                  .createQuery(
                      "select document from organisation where workspace = :workspace and id >"
                          + " :after"
                          + (within.isEmpty() ? "" : " and id in (<within>)")
                          + " order by id limit :limit")
                  .bind("workspace", workspace)
                  .bind("after", page.after() == null ? "" : page.after())
                  .bind("limit", page.limit() + 1)) {
            within.ifPresent(
                ids -> query.bindList(EmptyHandling.NULL_KEYWORD, "within", List.copyOf(ids)));
            return Page.of(
                query.map((row, context) -> read(row.getString(1))).list(),
                page.limit(),
                organisation -> organisation.id().value());
          }
        });
  }

  private static Organisation read(String document) {
    return switch (RecordReader.read(Organisation.class, TreeText.readObject(document))) {
      case Reading.Read<Organisation>(Organisation organisation) -> organisation;
      case Reading.Rejected<Organisation>(var faults) ->
          throw new IllegalStateException("a kept organisation can't be read: " + faults);
    };
  }
}
