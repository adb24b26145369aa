package io.planwerk.persistence.database;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.persistence.PostgreSqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lets the tables be spread over many machines one day: whatever belongs to a workspace is
 * found by it, and no statement leaves anything behind in a connection.
 */
class SchemaTest {

  /** Kept once for all workspaces of a database. */
  private static final Set<String> OF_ALL = Set.of("job", "flyway_schema_history");

  /** What a value was before is only ever added and read as a whole. */
  private static final Set<String> WITHOUT_KEY = Set.of("earlier_observation");

  private static final String SECRET =
      "whoever brings a secret doesn't say of which workspace it is";
  private static final String PERSON = "whoever signs in may be a member of several";
  private static final String DUE = "a job looks for what is due in all workspaces of a database";

  /** Indexes that begin with something else than the workspace, and why they may. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          entry("token_hash", SECRET),
          entry("calendar_feed_hash", SECRET),
          entry("subscription_hash", SECRET),
          entry("session_hash", SECRET),
          entry("member_person", PERSON),
          entry("member_openid", PERSON),
          entry("workspace_id", "names a workspace on the whole server"),
          entry("throttle_pkey", "who tries to come in isn't known yet"),
          entry("subscription_due", DUE),
          entry("message_next", DUE),
          entry("message_made", DUE),
          entry("told_story_at", DUE),
          entry("feed_next", DUE),
          entry("webhook_delivery_next", DUE),
          entry("webhook_delivery_done", DUE),
          entry("incident_state", DUE),
          entry("message_id", "the id is made of the workspace, and asked for within it"));

  private static final Pattern ALL_COLUMNS = Pattern.compile("select (\\w+\\.)?\\* from \\w");
  private static final Pattern OF_A_SESSION =
      Pattern.compile(
          "(?i)\\b(nextval|(big)?serial\\b|as\\s+identity|auto_increment"
              + "|create\\s+(local\\s+|global\\s+)?(temp|temporary|unlogged|sequence)\\b"
              + "|pg_(try_)?advisory|pg_notify|set\\s+(session|local|role|search_path)\\b"
              + "|declare\\s+\\w+\\s+cursor)|\"(listen|notify|lock table|discard)\\s");

  private static Database database;

  @BeforeAll
  static void open() {
    database = Database.open(PostgreSqlServer.newDatabase());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** Something with a name, in a table, and the column with which it begins. */
  public record Led(String name, String table, String column) {
    boolean isOfAWorkspace() {
      return !OF_ALL.contains(table);
    }
  }

  private static List<Led> read(String sql) {
    return database.use(
        handle ->
            handle
                .createQuery(sql)
                .map(
                    (row, _) ->
                        new Led(row.getString("name"), row.getString("tab"), row.getString("col")))
                .list());
  }

  @Test
  void shouldFindEverythingByItsWorkspace() {
    List<Led> indexes =
        read(
            """
            select i.relname as name, t.relname as tab, a.attname as col
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_class t on t.oid = x.indrelid
            join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
            left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
            """);

    assertThat(indexes).hasSizeGreaterThan(OTHERS.size());
    assertThat(
            indexes.stream()
                .filter(Led::isOfAWorkspace)
                .filter(index -> !"workspace".equals(index.column()))
                .map(Led::name))
        .containsExactlyInAnyOrderElementsOf(OTHERS.keySet());
  }

  @Test
  void shouldHaveAPrimaryKeyInEveryTable() {
    assertThat(
            read(
                """
                select t.table_name as name, t.table_name as tab, c.constraint_name as col
                from information_schema.tables t
                left join information_schema.table_constraints c
                  on c.table_schema = t.table_schema and c.table_name = t.table_name
                  and c.constraint_type = 'PRIMARY KEY'
                where t.table_schema = 'public'
                """))
        .hasSizeGreaterThan(WITHOUT_KEY.size())
        .filteredOn(table -> table.column() == null)
        .extracting(Led::table)
        .containsExactlyInAnyOrderElementsOf(WITHOUT_KEY);
  }

  @Test
  void shouldReferToNothingOutsideOfTheWorkspace() {
    assertThat(
            read(
                """
                select k.conname as name, t.relname as tab, a.attname || '=' || b.attname as col
                from pg_constraint k
                join pg_class t on t.oid = k.conrelid
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                where k.contype = 'f'
                """))
        .isNotEmpty()
        .allSatisfy(
            key -> assertThat(key.column()).as(key.name()).isEqualTo("workspace=workspace"));
  }

  @Test
  void shouldLeaveNothingBehindInAConnection() throws IOException {
    assertNowhere(OF_A_SESSION);
  }

  /**
   * A newer server adds columns while this one runs, and PostgreSQL gives up on a statement whose
   * answer would then look otherwise than when it was prepared.
   */
  @Test
  void shouldNameTheColumnsThatItReads() throws IOException {
    assertThat(ALL_COLUMNS.matcher("select * from feed").find()).isTrue();
    assertThat(ALL_COLUMNS.matcher("select w.* from webhook w").find()).isTrue();
    assertNowhere(ALL_COLUMNS);
  }

  private static void assertNowhere(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSizeGreaterThan(100);
      assertThat(all)
          .allSatisfy(
              file ->
                  assertThat(pattern.matcher(Files.readString(file)).results())
                      .as(file.toString())
                      .isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id bigserial primary key",
        "number bigint generated always as identity",
        "select nextval('numbers')",
        "create temporary table some",
        "select pg_advisory_lock(1)",
        "set local lock_timeout = 5",
        "handle.execute(\"listen news\")"
      })
  void shouldSeeWhatAConnectionWouldKeep(String sql) {
    assertThat(OF_A_SESSION.matcher(sql).find()).isTrue();
  }
}
