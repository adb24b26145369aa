package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.planwerk.domain.strategy.Section;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ContractRoutesTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldHandOutTheContractInBothFormats() {
    TestServer.Answer json = server.bare("GET", "/openapi.json", "");
    TestServer.Answer yaml = server.bare("GET", "/openapi.yaml", "");

    assertThat(json.header("Content-Type")).isEqualTo("application/json");
    assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(json.field("openapi")).isEqualTo("3.1.0");
    assertThat(DocumentText.parse(yaml.response().body(), Format.YAML))
        .isEqualTo(new Parsing.Parsed(json.tree()));
    assertThat(
            server.bare("GET", "/openapi.json", "", "If-None-Match", json.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void shouldHandOutASchemaWithAllThatItRefersToAndNoMore() {
    TestServer.Answer schema = server.bare("GET", "/schemas/Strategy", "");
    Map<?, ?> all = (Map<?, ?>) schema.tree();
    Map<?, ?> defs = (Map<?, ?>) all.get("$defs");

    assertThat(schema.header("Content-Type")).isEqualTo("application/schema+json");
    assertThat(((Map<?, ?>) all.get("properties")).containsKey("goals")).isTrue();
    Set<String> referred = new HashSet<>();
    Matcher refs = Pattern.compile("\"#/\\$defs/(\\w+)\"").matcher(schema.text());
    while (refs.find()) {
      referred.add(refs.group(1));
    }
    assertThat(defs.keySet()).isEqualTo(referred);
    assertThat(schema.text()).doesNotContain("#/components/").hasSizeLessThan(300_000);
    assertThat(
            server
                .bare("GET", "/schemas/Strategy", "", "If-None-Match", schema.header("ETag"))
                .status())
        .isEqualTo(304);
    assertThat(server.bare("GET", "/schemas/Unknown", "").status()).isEqualTo(404);
  }

  @Test
  void shouldHandOutASchemaByWhichEditorsCheckAStrategy() {
    JsonMapper json = JsonMapper.shared();
    Schema schema =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(json.readTree(server.bare("GET", "/schemas/Strategy", "").text()));
    String strategy =
        json.readTree(server.bare("GET", "/openapi.json", "").text())
            .at("/components/examples/Strategy/value")
            .toString();

    assertThat(strategy).contains("\"MUST\"");
    assertThat(schema.validate(json.readTree(strategy))).isEmpty();
    assertThat(schema.validate(json.readTree(strategy.replace("\"MUST\"", "\"URGENT\""))))
        .isNotEmpty();
  }

  @Test
  void shouldMarkTheSectionsOfAStrategy() {
    Map<?, ?> schema = (Map<?, ?>) server.bare("GET", "/schemas/Strategy", "").tree();
    Map<?, ?> fields = (Map<?, ?>) schema.get("properties");

    assertThat(
            fields.entrySet().stream()
                .filter(field -> ((Map<?, ?>) field.getValue()).containsKey("x-section"))
                .map(field -> field.getKey().toString()))
        .containsExactlyElementsOf(Section.names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/openapi.json",
        "/openapi.yaml",
        "/schemas/Strategy",
        "/docs/swagger-ui-bundle.js",
        "/console/app.js"
      })
  void shouldPackForThoseWhoTakeIt(String path) throws IOException {
    TestServer.Answer plain = server.bare("GET", path, "");
    TestServer.Answer packed = server.bare("GET", path, "", "Accept-Encoding", "br, gzip;q=0.8");
    String etag = packed.header("ETag");

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Vary")).contains("Accept-Encoding");
    assertThat(plain.header("Vary")).contains("Accept-Encoding");
    assertThat(plain.response().headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(etag).isNotEqualTo(plain.header("ETag"));
    assertThat(packed.response().body()).hasSizeLessThan(plain.response().body().length / 2);
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(packed.response().body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.response().body());
    }
    assertThat(
            server.bare("GET", path, "", "Accept-Encoding", "gzip", "If-None-Match", etag).status())
        .isEqualTo(304);
    assertThat(server.bare("GET", path, "", "If-None-Match", etag).status()).isEqualTo(200);
    assertThat(
            server
                .bare("GET", path, "", "Accept-Encoding", "gzip;q=0")
                .response()
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void shouldNotPackWhatIsSecret() {
    TestServer.Answer answer =
        server.send("GET", "/api/v1/strategies", "", "Accept-Encoding", "gzip");

    assertThat(answer.response().headers().firstValue("Content-Encoding")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs"})
  void shouldLinkOnlyToWhatIsThere(String path) {
    TestServer.Answer page = server.bare("GET", path, "");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    Matcher links = LINK.matcher(page.text());
    int found = 0;
    while (links.find()) {
      assertThat(links.group(1)).doesNotContain("//").doesNotStartWith("/");
      assertThat(server.bare("GET", "/" + links.group(1), "").status())
          .as(links.group(1))
          .isEqualTo(200);
      found++;
    }
    assertThat(found).isGreaterThan(3);
  }

  @Test
  void shouldAllowPagesNoMoreThanTheyNeed() {
    assertThat(server.bare("GET", "/docs", "").header("Content-Security-Policy"))
        .startsWith("default-src 'self';")
        .doesNotContain("script-src");
  }

  @Test
  void shouldLeadBackFromTheFolderOfThePage() {
    TestServer.Answer answer = server.bare("GET", "/docs/", "");

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).isEqualTo("../docs");
  }
}
