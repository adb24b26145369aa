package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.Alignment.Part;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** What solving took over all models of an alignment, and the time that is left for it. */
final class Effort {
  private static final double MILLIS = 1e3;

  /** Seconds that a search gets in any case, so that there is something to tell. */
  private static final double LEAST = 1;

  private final InstantSource clock;
  private final Instant end;
  private final boolean brief;
  private final Set<Part> leftOut = EnumSet.noneOf(Part.class);
  private boolean optional;
  private boolean over;
  private int solves;
  private double largestViolation;
  private int columns;
  private int rows;

  /** Time is up, and what is asked for can be done without. */
  static final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OutOfTimeException() {
      super("time is up", null, false, false);
    }
  }

  /**
   * @param seconds after which parts that can be done without are left out
   */
  Effort(InstantSource clock, int seconds) {
    this(clock, seconds, false);
  }

  /**
   * @param brief whether nobody asks for those parts
   */
  Effort(InstantSource clock, int seconds, boolean brief) {
    this.clock = clock;
    this.brief = brief;
    end = clock.instant().plusSeconds(seconds);
  }

  /**
   * Does a part of the answer, or leaves it out when nobody asks for it or time is up.
   *
   * @param otherwise what takes its place
   */
  <T> T part(Part part, T otherwise, Supplier<T> work) {
    if (brief) {
      return otherwise;
    }
    boolean before = optional;
    optional = true;
    try {
      check();
      return work.get();
    } catch (OutOfTimeException late) {
      leftOut.add(part);
      return otherwise;
    } finally {
      optional = before;
    }
  }

  Set<Part> leftOut() {
    return leftOut;
  }

  /**
   * Stops what can be done without.
   *
   * @throws OutOfTimeException when time is up
   */
  void check() {
    // Once is for good, even if somebody puts the clock back: models may be left in the middle.
    over |= secondsLeft() <= 0;
    if (optional && over) {
      throw new OutOfTimeException();
    }
  }

  private double secondsLeft() {
    return clock.instant().until(end, ChronoUnit.MILLIS) / MILLIS;
  }

  /** The same limits within the time that is left. */
  Limits within(Limits limits) {
    return new Limits(
        limits.gap(), limits.nodes(), Math.min(limits.seconds(), Math.max(LEAST, secondsLeft())));
  }

  void opened(int newColumns, int newRows) {
    columns = Math.max(columns, newColumns);
    rows = Math.max(rows, newRows);
  }

  void solved() {
    solves++;
  }

  void violated(double violation) {
    largestViolation = Math.max(largestViolation, violation);
  }

  int solves() {
    return solves;
  }

  double largestViolation() {
    return largestViolation;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }
}
