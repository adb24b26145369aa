package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that explain the measurement quote what the server says of the samples. */
class MeasurementPageTest {
  private static final List<String> ANSWERS =
      List.of(
          "nordlicht-2027/scorecard?on=2027-06-30",
          "nordlicht-2027/impact-chain?from=2027-01-01&to=2027-06-30",
          "nordlicht-2027/measured-effects",
          "nordlicht-2027/roi?from=2027-01-01&to=2027-06-30",
          "asyncapi-2025/report-check");

  @TempDir static Path folder;
  private static final List<Object> answers = new ArrayList<>();
  private static Object news;

  @BeforeAll
  static void ask() throws InterruptedException {
    try (TestServer server = TestServer.start(folder).withSamples()) {
      for (String path : ANSWERS) {
        answers.add(tree(server.get("/api/v1/strategies/" + path)));
      }
      news =
          tree(
              server.get(
                  "/api/v1/strategies/nordlicht-2027/scorecard?on=2027-06-30&since=2027-03-31"));
    }
  }

  @Test
  void shouldQuoteTheSamplesInEnglish() throws IOException {
    assertThat(sentences("en")).containsAll(quotes("measurement.md"));
  }

  @Test
  void shouldQuoteTheSamplesInGerman() throws IOException {
    assertThat(sentences("de")).containsAll(quotes("messung.md"));
  }

  /** The pages say that one thing is new. */
  @Test
  void shouldQuoteAllThatIsNew() throws IOException {
    List<String> told = new ArrayList<>();
    gather(((Map<?, ?>) news).get("alerts"), "en", told);

    assertThat(told).hasSize(1);
    assertThat(quotes("measurement.md")).containsAll(told);
  }

  private static Object tree(HttpResponse<byte[]> answer) {
    return ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private static List<String> quotes(String page) throws IOException {
    List<String> quotes =
        Files.readString(Path.of("..", "docs", page), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList();
    assertThat(quotes).hasSizeGreaterThan(9);
    return quotes;
  }

  private static List<String> sentences(String language) {
    List<String> found = new ArrayList<>();
    gather(answers, language, found);
    return found;
  }

  /** Figures are set apart by spaces that don't break; pages needn't be that careful. */
  private static void gather(Object tree, String language, List<String> found) {
    switch (tree) {
      case Map<?, ?> map when map.get(language) instanceof String text ->
          found.add(text.replace('\u00a0', ' '));
      case Map<?, ?> map -> map.values().forEach(value -> gather(value, language, found));
      case List<?> list -> list.forEach(value -> gather(value, language, found));
      default -> {}
    }
  }
}
