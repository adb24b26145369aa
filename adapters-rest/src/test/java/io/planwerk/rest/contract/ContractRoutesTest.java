package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.TestServer;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
