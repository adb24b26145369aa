package io.planwerk.application;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of a request: done, or one of the refusals that have to be expected. */
public sealed interface Outcome<T> {

  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** There is nothing at this address, at least not for this actor. */
  record NotFound<T>() implements Outcome<T> {}

  /** There was something at this address, and somebody removed it. */
  record Removed<T>(Removal removal) implements Outcome<T> {}

  /**
   * The input was refused.
   *
   * @param faults everything that is wrong, with pointers into the input
   */
  record Invalid<T>(List<Fault> faults) implements Outcome<T> {
    public Invalid {
      faults = Fault.capped(faults);
    }
  }

  /**
   * The input is fine in itself but doesn't fit what is there.
   *
   * @param faults the places that stand against it, with pointers into the strategy
   */
  record Conflict<T>(Obstacle obstacle, List<Fault> faults) implements Outcome<T> {
    public Conflict {
      faults = Fault.capped(faults);
    }

    /** A conflict with something that is there. */
    public Conflict(Bilingual reason, List<Fault> faults) {
      this(new Obstacle(Obstacle.Kind.EXISTING, reason), faults);
    }
  }

  /**
   * The strategy isn't ready for this step.
   *
   * @param step what it isn't ready for
   * @param unmet every condition that isn't met, with pointers into the strategy
   */
  record NotReady<T>(Bilingual step, List<Fault> unmet) implements Outcome<T> {
    public NotReady {
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * Somebody else was faster.
   *
   * @param currentTag the tag of the state that is there now; empty when there is nothing
   */
  record Stale<T>(String currentTag) implements Outcome<T> {}

  /** A change of what exists has to say which state it means. */
  record PreconditionMissing<T>() implements Outcome<T> {}

  /**
   * This server can't do it, whatever is asked.
   *
   * @param what what it lacks
   */
  record SolverMissing<T>(Bilingual what) implements Outcome<T> {}

  /** As much of this is waiting as this server takes; soon it may work. */
  record Busy<T>() implements Outcome<T> {}

  /**
   * What isn't there.
   *
   * @param removal of what was at this address, if anything was
   */
  static <T> Outcome<T> missing(Optional<Removal> removal) {
    return removal.<Outcome<T>>map(Removed::new).orElseGet(NotFound::new);
  }

  default <U> Outcome<U> map(Function<? super T, ? extends U> mapping) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(mapping.apply(value));
      case NotFound<T>() -> new NotFound<>();
      case Removed<T>(Removal removal) -> new Removed<>(removal);
      case Invalid<T>(List<Fault> faults) -> new Invalid<>(faults);
      case Conflict<T>(Obstacle obstacle, List<Fault> faults) -> new Conflict<>(obstacle, faults);
      case NotReady<T>(Bilingual step, List<Fault> unmet) -> new NotReady<>(step, unmet);
      case Stale<T>(String tag) -> new Stale<>(tag);
      case PreconditionMissing<T>() -> new PreconditionMissing<>();
      case SolverMissing<T>(Bilingual what) -> new SolverMissing<>(what);
      case Busy<T>() -> new Busy<>();
    };
  }
}
