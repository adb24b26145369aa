package io.planwerk.application.alignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A process of its own that makes a small strategy, solves it and ends: without a cache of linked
 * classes, and with one made in the way {@code ./planwerk build} makes the server's.
 */
final class FirstOptimum {
  private static final int STARTS = 11;

  private FirstOptimum() {}

  static void measure() throws IOException, InterruptedException {
    Path cache = Files.createTempDirectory("planwerk").resolve("first.aot");
    tell("start to first optimum", List.of());
    run(List.of("-XX:AOTCacheOutput=" + cache));
    if (Files.exists(cache)) {
      tell("the same with an AOT cache", List.of("-XX:AOTCache=" + cache));
    }
    try (Stream<Path> all = Files.walk(cache.getParent())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void tell(String what, List<String> options)
      throws IOException, InterruptedException {
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      seconds[i] = run(options);
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "  %-34s median %.3f s (%.3f to %.3f) of %d%n",
        what,
        seconds[STARTS / 2],
        seconds[0],
        seconds[STARTS - 1],
        STARTS);
  }

  private static double run(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "-Dguice_custom_class_loading=CHILD",
            "-cp",
            System.getProperty("java.class.path"),
            AlignmentBenchmark.class.getName(),
            "first-optimum"));
    long began = System.nanoTime();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (System.nanoTime() - began) / 1e9;
  }
}
