package io.planwerk.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.orientation.ValueLever;
import io.planwerk.domain.platforms.RiskKind;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueRoutesTest {
  private static final String ALL = "/api/v1/catalogues";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<Map<?, ?>> items(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return ((List<?>) answer.field("items"))
        .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }

  @Test
  void shouldNameEveryEntryInBothLanguages() {
    List<Map<?, ?>> catalogues = items(server.get(ALL));
    assertThat(catalogues)
        .extracting(catalogue -> "" + catalogue.get("id"))
        .containsExactly(
            "kpis",
            "csv-mappings",
            "goal-types",
            "levers",
            "skills",
            "networks",
            "risks",
            "legal-checklist",
            "stumbling-blocks");
    for (Map<?, ?> catalogue : catalogues) {
      assertThat(items(server.get(ALL + "/" + catalogue.get("id"))))
          .isNotEmpty()
          .allSatisfy(
              item -> {
                assertThat(((Map<?, ?>) item.get("name")).keySet().toString())
                    .isEqualTo("[de, en]");
                assertThat(((Map<?, ?>) item.get("name")).values())
                    .noneMatch(text -> text.toString().isBlank());
              });
    }
    assertThat(server.get(ALL + "/nothing").status()).isEqualTo(404);
    assertThat(server.bare("GET", ALL, "", "Authorization", "Bearer viewer").status())
        .isEqualTo(200);
    assertThat(server.bare("GET", ALL, "").status()).isEqualTo(401);
  }

  @Test
  void shouldListEveryConstant() {
    assertConstants("levers", ValueLever.values());
    assertConstants("risks", RiskKind.values());
    assertConstants("stumbling-blocks", StumblingBlock.values());
  }

  private static void assertConstants(String catalogue, Enum<?>[] constants) {
    assertThat(items(server.get(ALL + "/" + catalogue)))
        .extracting(item -> "" + item.get("id"))
        .isEqualTo(Arrays.stream(constants).map(Enum::name).toList());
  }

  @Test
  void shouldWordWhatIsTakenOverInTheLanguageOfTheCaller() {
    Map<?, ?> english = items(server.get(ALL + "/kpis", "Accept-Language", "en")).getFirst();
    Map<?, ?> german = items(server.get(ALL + "/kpis", "Accept-Language", "de")).getFirst();

    assertThat(((Map<?, ?>) english.get("kpi")).get("name")).isEqualTo("Hours worked");
    assertThat(((Map<?, ?>) german.get("kpi")).get("name")).isEqualTo("Arbeitsstunden");
    assertThat(german.get("name")).isEqualTo(english.get("name"));
  }

  @Test
  void shouldNotTellAgainWhatTheCallerHas() {
    Answer german = server.get(ALL + "/kpis", "Accept-Language", "de");
    String tag = german.header("ETag");

    assertThat(server.get(ALL + "/kpis", "Accept-Language", "de", "If-None-Match", tag).status())
        .isEqualTo(304);
    assertThat(server.get(ALL + "/kpis", "Accept-Language", "en", "If-None-Match", tag).status())
        .isEqualTo(200);
  }
}
