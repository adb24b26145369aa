package io.planwerk.domain.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that listening taught. It is handed to a department, which takes it up and says in the
 * end what came of it; each step stays visible.
 *
 * @param number its place among the findings of the strategy, from 1
 * @param entry how it was handed in
 * @param at when
 * @param by by whom
 * @param first with whom it lay at first
 * @param steps what was done since, in this order
 */
public record HeardFinding(
    int number, FindingEntry entry, Instant at, String by, Destination first, List<Taken> steps) {
  public HeardFinding {
    steps = List.copyOf(steps);
  }

  /**
   * A step that was taken.
   *
   * @param at when it was entered
   * @param by who entered it
   */
  public record Taken(Instant at, String by, FindingStepEntry entry) {}

  /** How far it has come. */
  public FindingState state() {
    return steps.isEmpty()
        ? FindingState.OPEN
        : switch (steps.getLast().entry().step()) {
          case ROUTED, REOPENED -> FindingState.OPEN;
          case TAKEN -> FindingState.TAKEN;
          case CLOSED -> FindingState.CLOSED;
        };
  }

  /** With whom it lies. */
  public Destination destination() {
    Destination place = first;
    for (Taken step : steps) {
      FindingStepEntry one = step.entry();
      boolean moved = one.unit() != null || one.person() != null;
      place =
          switch (one.step()) {
            case ROUTED ->
                new Destination(
                    moved ? one.unit() : place.unit(),
                    moved ? one.person() : place.person(),
                    one.due() == null ? place.due() : one.due());
            case TAKEN ->
                new Destination(
                    place.unit(),
                    one.person() == null ? place.person() : one.person(),
                    place.due());
            case CLOSED, REOPENED -> place;
          };
    }
    return place;
  }

  /** The step that said what came of it; absent as long as that isn't known. */
  public @Nullable Taken closing() {
    return state() == FindingState.CLOSED ? steps.getLast() : null;
  }

  /** What came of it; absent as long as that isn't known. */
  public @Nullable FindingOutcome outcome() {
    Taken closing = closing();
    return closing == null ? null : closing.entry().outcome();
  }

  /** Whether nobody has said in time what came of it. */
  public boolean isOverdue(LocalDate today) {
    return state() != FindingState.CLOSED && today.isAfter(destination().due());
  }

  /**
   * The same after a step.
   *
   * @return empty where the step can't be taken from here
   */
  public Optional<HeardFinding> after(Taken step) {
    boolean closed = state() == FindingState.CLOSED;
    boolean fits =
        switch (step.entry().step()) {
          case ROUTED, CLOSED -> !closed;
          case TAKEN -> state() == FindingState.OPEN;
          case REOPENED -> closed;
        };
    if (!fits) {
      return Optional.empty();
    }
    List<Taken> more = new ArrayList<>(steps);
    more.add(step);
    return Optional.of(new HeardFinding(number, entry, at, by, first, more));
  }
}
