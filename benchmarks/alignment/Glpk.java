package io.planwerk.application.alignment;

import io.planwerk.domain.optimisation.MpsFile;
import io.planwerk.domain.optimisation.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * GLPK on the same program, as a file: an answer that Planwerk has no part in. The costs are a
 * multiple of ours: GLPK takes prices below 1e-7 for nothing, and a euro is worth little of a goal.
 *
 * @param read milliseconds for starting and reading the file
 * @param solved milliseconds for the solution, reading taken off
 * @param optimum NaN when patience ran out
 */
record Glpk(double read, double solved, double optimum) {
  private static final double MULTIPLE = 1e4;

  /** Solves by glpsol as it is; empty when there is no such command. */
  static Optional<Glpk> solve(Program program, long seconds) throws Exception {
    if (!isThere()) {
      return Optional.empty();
    }
    double[] costs = Arrays.stream(program.cost()).map(cost -> cost * MULTIPLE).toArray();
    Path file = Files.createTempFile("planwerk", ".mps");
    Files.writeString(file, MpsFile.of(program.withCosts(costs), "verdict"));
    Path answer = Files.createTempFile("planwerk", ".sol");
    try {
      double read = time("glpsol", "--freemps", file.toString(), "--check");
      double all =
          time(
              "glpsol",
              "--freemps",
              file.toString(),
              "--tmlim",
              Long.toString(seconds),
              "-w",
              answer.toString());
      return Optional.of(new Glpk(read, all - read, optimum(answer) / MULTIPLE));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(answer);
    }
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return time("glpsol", "--version") > 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static double time(String... command) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return (System.nanoTime() - began) / 1e6;
  }

  /** The line "s bas rows columns f f optimum" of its raw format. */
  private static double optimum(Path answer) throws IOException {
    return Files.readAllLines(answer).stream()
        .map(line -> line.split(" +"))
        .filter(words -> words[0].equals("s") && words[4].equals("f") && words[5].equals("f"))
        .mapToDouble(words -> Double.parseDouble(words[6]))
        .findFirst()
        .orElse(Double.NaN);
  }

  String told(double ours, double millis) {
    return Double.isNaN(optimum)
        ? String.format(Locale.ROOT, "no optimum within %.0f s", solved / 1e3)
        : String.format(
            Locale.ROOT,
            "%.1f ms (%.1f times ours), reading %.1f ms; optimum differs by %.1e of itself",
            solved,
            solved / millis,
            read,
            Math.abs(optimum - ours) / Math.abs(optimum));
  }
}
