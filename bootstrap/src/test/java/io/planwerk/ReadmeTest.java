package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the README works word by word. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final String MARK = "@@ step ";

  /** A command of the tour and what it prints; … stands for anything. */
  private record Step(String command, String expected) {}

  @Test
  void shouldTakeEveryStepOfTheTour(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(isThere("curl") && isThere("bash"), "skipped: the tour needs curl and bash");
    List<Step> steps = steps(Readme.text());
    assertThat(steps).hasSizeGreaterThan(8);
    try (TestServer server = TestServer.start(folder.resolve("data")).withSamples()) {
      String[] said = run(script(steps, server), folder).split(MARK + "\\d+\n", -1);
      for (int i = 0; i < steps.size(); i++) {
        assertThat(said[i + 1].strip())
            .as("$ " + steps.get(i).command())
            .matches(pattern(steps.get(i).expected()));
      }
    }
  }

  private static List<Step> steps(String readme) {
    List<Step> steps = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(readme);
    while (blocks.find()) {
      for (String step : blocks.group(1).split("(?m)^\\$ ", -1)) {
        if (!step.isBlank()) {
          steps.add(step(step.lines().toList()));
        }
      }
    }
    return steps;
  }

  private static Step step(List<String> lines) {
    int end = 1;
    while (lines.get(end - 1).endsWith("\\")
        || (end < lines.size() && lines.get(end).startsWith("> "))) {
      end++;
    }
    String command =
        lines.subList(0, end).stream()
            .map(line -> line.startsWith("> ") ? line.substring(2) : line)
            .collect(Collectors.joining("\n"));
    return new Step(command, String.join("\n", lines.subList(end, lines.size())).strip());
  }

  private static String script(List<Step> steps, TestServer server) {
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      script.append("echo; echo '").append(MARK).append(i).append("'\n");
      script
          .append(
              steps
                  .get(i)
                  .command()
                  .replace("http://127.0.0.1:7070", server.address())
                  .replace("pw_demo", TestServer.TOKEN))
          .append('\n');
    }
    return script.toString();
  }

  private static String run(String script, Path folder) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("tour.sh"), script);
    ProcessBuilder builder = new ProcessBuilder("bash", file.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.directory(folder.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static Pattern pattern(String expected) {
    String quoted =
        Pattern.compile("…")
            .splitAsStream(expected)
            .map(Pattern::quote)
            .collect(Collectors.joining(".*?"));
    return Pattern.compile(expected.endsWith("…") ? quoted + ".*" : quoted, Pattern.DOTALL);
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
