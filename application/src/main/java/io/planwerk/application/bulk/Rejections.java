package io.planwerk.application.bulk;

import io.planwerk.domain.shared.Fault;
import java.util.ArrayList;
import java.util.List;

/** Lines that weren't taken: all of them are counted, and the faults of the first ones told. */
public final class Rejections {
  /** As many faults are told. */
  public static final int MOST = 1_000;

  private final List<Rejected> told = new ArrayList<>();
  private int count;
  private int last;

  /** A fault of a line. */
  public record Rejected(int line, Fault fault) {}

  public void add(int line, List<Fault> faults) {
    if (line != last) {
      count++;
      last = line;
    }
    faults.stream()
        .limit(Math.max(0, MOST - told.size()))
        .forEach(fault -> told.add(new Rejected(line, fault)));
  }

  /** Lines that weren't taken. */
  public int count() {
    return count;
  }

  public List<Rejected> told() {
    return List.copyOf(told);
  }
}
