package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A server goes on serving while a newer one that is started beside it adds to the tables. */
class RollingUpgradeTest {
  static final String NORDLICHT = "/api/v1/strategies/nordlicht-2027";
  private static final String JSON = "application/json";
  private static final String YAML = "application/yaml";
  private static final int LEAST_READ = 60;

  /** As many as it takes until the driver has the database prepare what is asked again. */
  private static final int ROUNDS = 6;

  @Test
  void shouldServeOnWhileTablesGrow(@TempDir Path folder) throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start()) {
      ServerOptions options = TestServer.options(folder);
      options.databaseUrl = postgres.getJdbcUrl("postgres", "postgres");
      try (TestServer server = TestServer.start(options)) {
        loadSamples(server.api, Path.of("src/main/resources/samples"));
        for (int round = 0; round < ROUNDS; round++) {
          work(server.api, "before-" + round);
        }
        assertThat(readAll(server.api)).isEmpty();

        assertThat(grow(postgres)).isGreaterThan(30);

        work(server.api, "after");
        assertThat(readAll(server.api)).isEmpty();
      }
    }
  }

  /** Adds a column to every table, as steps to newer versions do. */
  private static int grow(EmbeddedPostgres postgres) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet found =
          connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
        while (found.next()) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
      tables.remove("flyway_schema_history");
      for (String table : tables) {
        statement.execute("alter table " + table + " add column of_later varchar");
      }
    }
    return tables.size();
  }

  static void loadSamples(ApiClient api, Path samples) throws IOException, InterruptedException {
    Object organisations =
        ((Parsing.Parsed)
                DocumentText.parse(
                    Files.readAllBytes(samples.resolve("organisations.yaml")), Format.YAML))
            .tree();
    for (Object organisation : (List<?>) organisations) {
      done(api, "POST", "/api/v1/organisations", JSON, text(organisation));
    }
    done(
        api,
        "POST",
        "/api/v1/strategies",
        YAML,
        Files.readString(samples.resolve("nordlicht-2027.yaml")));
    done(
        api,
        "POST",
        NORDLICHT + "/observations",
        "text/csv",
        Files.readString(samples.resolve("nordlicht-2027.observations.csv")));
  }

  private static String text(Object tree) {
    return new String(DocumentText.print(tree, Format.JSON), StandardCharsets.UTF_8);
  }

  /** Something of everything that is kept in tables of its own. */
  static void work(ApiClient api, String by) throws InterruptedException {
    done(api, "POST", NORDLICHT + "/alignments", JSON, "");
    done(
        api,
        "POST",
        NORDLICHT + "/mentions",
        "application/x-ndjson",
        """
        {"reference": "%1$s-1", "at": "2026-03-01T08:00:00Z", "text": "Nordlicht Fenster sind Schrott! (%1$s)", "author": "@anna"}
        {"reference": "%1$s-2", "at": "2026-03-01T09:00:00Z", "text": "Nordlicht Fenster sind gut! (%1$s)", "author": "@bernd"}
        """
            .formatted(by));
    done(
        api,
        "POST",
        NORDLICHT + "/observations",
        JSON,
        "[{\"kpi\": \"kpi-newsletter\", \"period\": \"2026-01\", \"value\": 1200}]");
    done(
        api,
        "POST",
        NORDLICHT + "/subscriptions",
        JSON,
        "{\"name\": \"%s\", \"person\": \"vertriebsleitung\", \"channel\": {\"kind\": \"FEED\"}}"
            .formatted(by));
    done(
        api,
        "POST",
        NORDLICHT + "/calendar/feeds",
        JSON,
        "{\"name\": \"%s\", \"kinds\": [\"DRILL\"]}".formatted(by));
    done(
        api,
        "POST",
        NORDLICHT + "/incidents",
        JSON,
        "{\"name\": \"%s\", \"level\": 3, \"reason\": \"Ein Video\"}".formatted(by));
    done(
        api,
        "POST",
        "/api/v1/tokens",
        JSON,
        "{\"name\": \"%s\", \"role\": \"VIEWER\"}".formatted(by));
    change(api, by);
  }

  static void change(ApiClient api, String note) throws InterruptedException {
    HttpResponse<byte[]> changed =
        api.send(
            "PATCH",
            NORDLICHT + "?reason=trial",
            Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
            "{\"note\": \"%s\"}".formatted(note).getBytes(StandardCharsets.UTF_8));
    assertThat(changed.statusCode()).as(TestServer.text(changed)).isEqualTo(200);
  }

  private static void done(ApiClient api, String method, String path, String type, String body)
      throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send(
            method,
            path,
            body.isEmpty() ? Map.of() : Map.of("Content-Type", type),
            body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(path + ": " + TestServer.text(answer)).isBetween(200, 201);
  }

  static String get(ApiClient api, String path) throws InterruptedException {
    return TestServer.text(api.send("GET", path, Map.of(), new byte[0]));
  }

  /** What the server's own contract lets read. */
  static List<String> readAll(ApiClient api) throws InterruptedException {
    JsonNode paths = new ObjectMapper().readTree(get(api, "/openapi.json")).path("paths");
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (Map.Entry<String, JsonNode> entry : paths.properties()) {
      String path =
          entry
              .getKey()
              .replace("{strategyId}", "nordlicht-2027")
              .replace("{organisationId}", "nordlicht")
              .replace("{guidelineId}", "leitlinie-2027")
              .replace("{kpiId}", "kpi-newsletter")
              .replace("{subscriptionId}", "before")
              .replace("{incidentId}", "i1")
              .replace("{alignmentId}", "r1-1")
              .replace("{revision}", "1");
      if (!entry.getValue().has("get") || path.contains("{") || path.endsWith("/events")) {
        continue;
      }
      HttpResponse<byte[]> answer = api.send("GET", path, Map.of(), new byte[0]);
      read += answer.statusCode() == 200 ? 1 : 0;
      if (answer.statusCode() >= 500) {
        wrong.add(path + ": " + answer.statusCode() + " " + TestServer.text(answer));
      }
    }
    assertThat(read).isGreaterThan(LEAST_READ);
    return wrong;
  }
}
