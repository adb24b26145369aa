package io.planwerk.domain.document;

import io.planwerk.domain.shared.Fault;
import java.util.List;
import java.util.function.Function;

/** What came of reading foreign input: a value, or everything that is wrong with the input. */
public sealed interface Reading<T> {

  /** The input was in order. */
  record Read<T>(T value) implements Reading<T> {}

  /**
   * The input was refused.
   *
   * @param faults at least one, with pointers into the input; a long list is cut
   */
  record Rejected<T>(List<Fault> faults) implements Reading<T> {
    public Rejected {
      faults = Fault.capped(faults);
    }
  }

  static <T> Reading<T> rejected(Fault fault) {
    return new Rejected<>(List.of(fault));
  }

  default <U> Reading<U> then(Function<? super T, Reading<U>> next) {
    return switch (this) {
      case Read<T>(T value) -> next.apply(value);
      case Rejected<T>(List<Fault> faults) -> new Rejected<>(faults);
    };
  }
}
