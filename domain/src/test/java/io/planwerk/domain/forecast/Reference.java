package io.planwerk.domain.forecast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A series that ships with R, and what R made of it; theta.R says how. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Reference(
    String name,
    int season,
    double[] values,
    double[] mean,
    double[] lower80,
    double[] upper80,
    double[] lower95,
    double[] upper95) {
  private static final int LINES = 7;

  static List<Reference> all() {
    List<String> lines = read().lines().toList();
    List<Reference> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += LINES) {
      String[] head = lines.get(i).split(" ", -1);
      List<double[]> rows = lines.subList(i + 1, i + LINES).stream().map(Reference::row).toList();
      all.add(
          new Reference(
              head[0],
              Integer.parseInt(head[1]),
              rows.get(0),
              rows.get(1),
              rows.get(2),
              rows.get(3),
              rows.get(4),
              rows.get(5)));
    }
    return all;
  }

  private static double[] row(String line) {
    return Arrays.stream(line.trim().split(" +")).mapToDouble(Double::parseDouble).toArray();
  }

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(Reference.class.getResourceAsStream("theta.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
