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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases of earlier versions keep what they hold. */
class UpgradeTest {

  /** Since then servers are exchanged one by one, and steps only add. */
  private static final int FIRST_OF_SEVERAL = 21;

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
    shouldPack(Migrations.POSTGRESQL, source(settings), settings);
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

  @Test
  void shouldNotKeepEarlierMessagesOfAnH2FileLongerThanWhatTheyQuote() throws SQLException {
    DatabaseSettings.InFolder settings = new DatabaseSettings.InFolder(folder);
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("planwerk"));
    source.setUser("planwerk");
    shouldForgetEarlierMessages(Migrations.H2, source, settings);
  }

  @Test
  void shouldNotKeepEarlierMessagesOfPostgreSqlLongerThanWhatTheyQuote() throws SQLException {
    DatabaseSettings.PostgreSql settings =
        (DatabaseSettings.PostgreSql) PostgreSqlServer.newDatabase();
    shouldForgetEarlierMessages(Migrations.POSTGRESQL, source(settings), settings);
  }

  private static void shouldForgetEarlierMessages(
      Migrations migrations, DataSource source, DatabaseSettings settings) throws SQLException {
    migrations.configured(source).target("27").load().migrate();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      writeAsTheFirstVersionDid(connection, "s");
      statement.execute(
          "insert into subscription (workspace, strategy_id, id, entry, version, made_at, made_by,"
              + " active, arrival, messages) values ('w', 's', 'sales', '{}', 1,"
              + " current_timestamp, 'anna', true, 0, 2)");
      for (int day = 1; day <= 2; day++) {
        statement.execute(
            "insert into message (workspace, strategy_id, subscription, number, id, channel,"
                + " made_at, body, status, attempts) values ('w', 's', 'sales', %d, 'm%d', 'FEED',"
                    .formatted(day, day)
                + " '2027-01-0%d 12:00:00+00', '{}', 'DELIVERED', 1)".formatted(day));
      }
    }

    try (Ports ports = new Ports(new DatabasePersistenceModule(settings))) {
      ports
          .outbox()
          .forget(
              new WorkspaceId("w"),
              new StrategyId("s"),
              Instant.parse("2026-12-01T00:00:00Z"),
              Instant.parse("2027-01-02T00:00:00Z"));
    }

    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from message")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("m2");
      assertThat(rows.next()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void shouldReadWhatAnyEarlierVersionWrote(String version) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("planwerk"));
    source.setUser("planwerk");
    Migrations.H2.configured(source).target(version).load().migrate();
    try (Connection connection = source.getConnection()) {
      writeAsTheFirstVersionDid(connection, "s");
    }

    try (Ports ports =
        new Ports(new DatabasePersistenceModule(new DatabaseSettings.InFolder(folder)))) {
      assertStrategy(ports, "s");
    }
  }

  @Test
  void shouldLetAnEarlierVersionWriteIntoAnUpgradedDatabase() throws SQLException {
    DatabaseSettings settings = PostgreSqlServer.newDatabase();
    try (Ports ports = new Ports(new DatabasePersistenceModule(settings));
        Connection connection = source((DatabaseSettings.PostgreSql) settings).getConnection()) {
      writeAsTheFirstVersionDid(connection, "s");

      assertStrategy(ports, "s");
    }
  }

  /**
   * While servers are exchanged one by one, the old ones go on: they have to find everything that
   * they know, and may leave out what they don't know.
   */
  @ParameterizedTest
  @MethodSource("versionsBesideWhichOthersRun")
  void shouldOnlyAddToWhatAnEarlierVersionKnows(String version) throws SQLException {
    Map<String, Column> before = columns(version);
    Map<String, Column> after = columns(Migrations.NEWEST);

    assertThat(after).containsAllEntriesOf(before);
    Set<String> tables = before.values().stream().map(Column::table).collect(Collectors.toSet());
    assertThat(after.values())
        .filteredOn(column -> tables.contains(column.table()))
        .filteredOn(column -> !before.containsValue(column))
        .allMatch(column -> column.nullable() || column.preset());
  }

  /** A column as far as those who write into its table have to know. */
  private record Column(String table, String name, String type, boolean nullable, boolean preset) {}

  private static Map<String, Column> columns(String version) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + version + ";db_close_delay=-1");
    Migrations.H2.configured(source).target(version).load().migrate();
    Map<String, Column> columns = new TreeMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name, column_name, data_type, is_nullable = 'YES',"
                    + " column_default is not null or is_identity = 'YES'"
                    + " from information_schema.columns where table_schema = 'PUBLIC'")) {
      while (rows.next()) {
        Column column =
            new Column(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getBoolean(4),
                rows.getBoolean(5));
        columns.put(column.table() + "." + column.name(), column);
      }
      statement.execute("shutdown");
    }
    return columns;
  }

  static Stream<String> versions() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:");
    return Stream.of(Migrations.H2.configured(source).load().info().all())
        .map(step -> step.getVersion().getVersion());
  }

  static Stream<String> versionsBesideWhichOthersRun() {
    return versions().filter(version -> Integer.parseInt(version) >= FIRST_OF_SEVERAL);
  }

  private static void writeAsTheFirstVersionDid(Connection connection, String id)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into organisation (workspace, id, version, changed_at, changed_by, document)"
              + " values ('w', 'o', 1, current_timestamp, 'anna',"
              + " '{\"id\":\"o\",\"name\":\"O\"}')");
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into strategy (workspace, id, organisation_id, name, search_text, incarnation,"
                + " revision, changed_at, changed_by, places, history_size, document) values ('w',"
                + " ?, 'o', 'S', 's', 'i', 1, current_timestamp, 'anna', '[]', 0, ?)")) {
      statement.setString(1, id);
      statement.setBytes(
          2,
          "{\"format\":1,\"id\":\"%s\",\"organisationId\":\"o\",\"name\":\"S\",\"note\":\"kept\"}"
              .formatted(id)
              .getBytes(StandardCharsets.UTF_8));
      statement.execute();
    }
  }

  private static PGSimpleDataSource source(DatabaseSettings.PostgreSql settings) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(settings.url());
    source.setUser(settings.user());
    source.setPassword(settings.password());
    return source;
  }

  private static void assertStrategy(Ports ports, String id) {
    assertThat(ports.strategies().find(new WorkspaceId("w"), new StrategyId(id)))
        .hasValueSatisfying(
            found -> assertThat(found.document().strategy().note()).isEqualTo("kept"));
  }
}
