package io.planwerk.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.PostgreSqlServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases of earlier versions keep what they hold. */
class UpgradeTest {
  @TempDir private Path folder;

  @Test
  void shouldPackTheObservationsOfAnH2File() throws SQLException {
    DatabaseSettings.InFolder settings = new DatabaseSettings.InFolder(folder);
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("planwerk"));
    source.setUser("planwerk");
    shouldPack(Migrations.H2, source, settings);
  }

  @Test
  void shouldPackTheObservationsOfPostgreSql() throws SQLException {
    DatabaseSettings.PostgreSql settings =
        (DatabaseSettings.PostgreSql) PostgreSqlServer.newDatabase();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(settings.url());
    source.setUser(settings.user());
    source.setPassword(settings.password());
    shouldPack(Migrations.POSTGRESQL, source, settings);
  }

  private static void shouldPack(
      Migrations migrations, DataSource source, DatabaseSettings settings) throws SQLException {
    migrations.configured(source).target("7").load().migrate();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into organisation (workspace, id, version, changed_at, changed_by, document)"
              + " values ('w', 'o', 1, current_timestamp, 'anna', '{}')");
      statement.execute(
          "insert into strategy (workspace, id, organisation_id, name, search_text, incarnation,"
              + " revision, changed_at, changed_by, places, history_size, document, status)"
              + " values ('w', 's', 'o', 'S', 's', 'i', 1, current_timestamp, 'anna', '', 0, "
              + (migrations == Migrations.H2 ? "X'7b7d'" : "'{}'")
              + ", 'DRAFT')");
      for (int day = 0; day < 70; day++) {
        LocalDate on = LocalDate.of(2027, 1, 1).plusDays(day);
        statement.execute(
            "insert into observation values ('w', 's', 'clicks', '', '%s', '%s', %d.5, null, 'MEASURED', 'export', current_timestamp, 'anna')"
                .formatted(on, on, day));
      }
      statement.execute(
          "insert into observation values ('w', 's', 'clicks', 'x\u001f\u001f\u001f', '2027-03-31',"
              + " '2027-01-01', 0.25, 300, 'ESTIMATED', null, current_timestamp, 'anna')");
    }

    List<Observation> whole = new ArrayList<>();
    List<Observation> parts = new ArrayList<>();
    try (Ports ports = new Ports(new DatabasePersistenceModule(settings))) {
      WorkspaceId workspace = new WorkspaceId("w");
      StrategyId strategy = new StrategyId("s");
      Set<KpiId> clicks = Set.of(new KpiId("clicks"));
      ports
          .observations()
          .each(workspace, strategy, new Wanted(clicks, null, null, null), whole::add);
      ports
          .observations()
          .each(
              workspace,
              strategy,
              new Wanted(clicks, io.planwerk.domain.observations.Slice.WHOLE, null, null),
              parts::add);
    }

    assertThat(whole).hasSize(70);
    assertThat(whole.getLast().point().to()).isEqualTo(LocalDate.of(2027, 3, 11));
    assertThat(whole.getLast().point().value()).isEqualByComparingTo("69.5");
    assertThat(whole).allMatch(one -> "export".equals(one.source()));
    assertThat(parts).singleElement().satisfies(one -> assertThat(one.source()).isNull());
    assertThat(parts.getFirst().point().base()).isEqualByComparingTo("300");
  }
}
