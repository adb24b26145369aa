package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The console in a real browser, page by page, at a server with the samples. */
class ConsoleTest {
  private static final Path FOLDER = Path.of("src", "test", "browser").toAbsolutePath();
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static Path browser;
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws InterruptedException {
    Optional<Path> found = BROWSERS.stream().flatMap(name -> program(name).stream()).findFirst();
    assumeTrue(found.isPresent(), "chromium is missing");
    assumeTrue(program("node").isPresent(), "node is missing");
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("node_modules/playwright-core")),
        "npm package playwright-core is missing: run npm install in bootstrap/src/test/browser");
    browser = found.get();
    server = TestServer.start(folder).withSamples();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".test.mjs"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void shouldBeOfUse(String page, @TempDir Path folder) throws IOException, InterruptedException {
    Path told = folder.resolve("told.txt");
    ProcessBuilder builder =
        new ProcessBuilder("node", "--test", "--test-reporter=spec", page)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile());
    builder.environment().put("PLANWERK_BASE", server.address());
    builder.environment().put("PLANWERK_TOKEN", TestServer.TOKEN);
    builder.environment().put("PLANWERK_CHROMIUM", browser.toString());

    int code = builder.start().waitFor();

    String output = Files.readString(told, StandardCharsets.UTF_8);
    assertThat(code).as(output).isZero();
    assertThat(output).as("tests that ran").containsPattern("pass [1-9]");
  }
}
