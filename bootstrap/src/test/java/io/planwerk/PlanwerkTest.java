package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanwerkTest {
  private final StringWriter out = new StringWriter();

  @Test
  void shouldExplainItselfWhenAskedForHelp() {
    int exitCode = Planwerk.commandLine().setOut(new PrintWriter(out)).execute("--help");

    assertThat(exitCode).isZero();
    assertThat(out.toString()).startsWith("Usage: planwerk").contains("--version");
  }

  @Test
  void shouldRefuseAnUnknownWord() {
    StringWriter err = new StringWriter();

    int exitCode = Planwerk.commandLine().setErr(new PrintWriter(err)).execute("no-such-command");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-command");
  }

  @Test
  void shouldTellWhetherTheServerIsReady(@TempDir Path folder) {
    String port;
    try (TestServer server = TestServer.start(folder)) {
      port = server.address().replaceFirst(".*:", "");

      assertThat(run("health", "--port", port)).isZero();
      assertThat(run("health", "--host", "0.0.0.0", "--port", port)).isZero();
    }
    assertThat(out.toString()).contains("is ready");
    assertThat(run("health", "--port", port)).isEqualTo(1);
  }

  @Test
  void shouldTellWithoutAServerWhetherGoalsAndResourcesFit(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("strategy.yaml");
    Files.write(file, Samples.read(Samples.STRATEGIES.getFirst()));

    assertThat(run("align", file.toString(), "--lang", "de")).isEqualTo(1);

    assertThat(out.toString())
        .contains(
            "Ziele und Ressourcen passen nicht zusammen",
            "Alle Ziele zu erreichen kostet mindestens")
        .contains("Ziele kürzen, Ressourcen bleiben: 0 EUR mehr");
  }

  @Test
  void shouldTellWithoutAServerWhatStopsAdoption(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(file, "name: Fast leer\norganisationId: niemand\n");

    assertThat(run("check", file.toString(), "--lang", "en")).isEqualTo(1);

    assertThat(out.toString()).contains("can't be adopted like this");
    assertThat(run("align", file.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(out.toString()).contains("No goal says enough to be calculated");
  }

  @Test
  void shouldTellAllFaultsOfADocumentThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(file, "name: 1\ngaols: {}\n");

    assertThat(run("align", file.toString(), "--lang", "en")).isEqualTo(2);

    assertThat(out.toString()).contains("/name", "/gaols");
  }

  @Test
  void shouldBearFiguresThatAreSlipsOfThePen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(
        file,
        """
        name: Slips
        organisationId: nobody
        period: {from: "2027-01-01", to: "2031-12-31"}
        goals:
          items:
            - id: reach
              name: Reach
              target:
                kind: QUANTITATIVE
                baseline: 10
                growth: {rate: 100000000000000, per: MONTH}
            - {id: leads, name: Leads, target: {kind: QUANTITATIVE, baseline: 0, value: 12}}
        measures:
          items:
            - id: first
              name: First
              launch: "2027-05"
              setup: {months: 2147483647}
              contributions: [{goal: leads, perMonth: 1}]
            - id: second
              name: Second
              prerequisites: [{measure: first, lagMonths: 2147483647}]
              contributions: [{goal: leads, perMonth: 1}]
        """);

    assertThat(run("align", file.toString(), "--lang", "en")).isEqualTo(1);

    assertThat(out.toString()).contains("fits, but some things can't be calculated");
  }

  private int run(String... words) {
    return Planwerk.commandLine().setOut(new PrintWriter(out)).execute(words);
  }
}
