package io.planwerk.persistence.mentions;

import io.planwerk.application.port.Erasures;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Erasures in a database. */
@Singleton
final class DatabaseErasures implements Erasures {
  private static final int AT_ONCE = 500;

  private final Database database;

  @Inject
  DatabaseErasures(Database database) {
    this.database = database;
  }

  @Override
  public String key(WorkspaceId workspace, StrategyId strategy, String fresh) {
    Optional<String> known = known(workspace, strategy);
    if (known.isPresent()) {
      return known.get();
    }
    // Whoever is first has made the key.
    database.change(
        handle ->
            Attempt.at(
                handle,
                h ->
                    Plain.change(
                        h,
                        """
                        insert into pseudonym_key (workspace, strategy_id, secret) values (?, ?, ?)
                        """,
                        workspace.value(),
                        strategy.value(),
                        fresh)));
    return known(workspace, strategy).orElse(fresh);
  }

  private Optional<String> known(WorkspaceId workspace, StrategyId strategy) {
    List<String> found = new ArrayList<>();
    return database.use(
        handle -> {
          Plain.each(
              handle,
              1,
              "select secret from pseudonym_key where workspace = ? and strategy_id = ?",
              row -> found.add(row.getString(1)),
              workspace.value(),
              strategy.value());
          return found.stream().findFirst();
        });
  }

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, Erasure erasure) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                insert into erasure (workspace, strategy_id, number, pseudonym, erased_at,
                erased_by, reason, mentions) values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                workspace.value(),
                strategy.value(),
                erasure.number(),
                erasure.pseudonym(),
                erasure.at(),
                erasure.by(),
                erasure.reason(),
                erasure.mentions()));
  }

  @Override
  public List<Erasure> of(WorkspaceId workspace, StrategyId strategy) {
    List<Erasure> erasures = new ArrayList<>();
    return database.use(
        handle -> {
          Plain.each(
              handle,
              AT_ONCE,
              """
              select number, pseudonym, erased_at, erased_by, reason, mentions from erasure
              where workspace = ? and strategy_id = ? order by number
              """,
              row ->
                  erasures.add(
                      new Erasure(
                          row.getInt(1),
                          row.getString(2),
                          row.getObject(3, OffsetDateTime.class).toInstant(),
                          row.getString(4),
                          row.getString(5),
                          row.getInt(6))),
              workspace.value(),
              strategy.value());
          return erasures;
        });
  }
}
