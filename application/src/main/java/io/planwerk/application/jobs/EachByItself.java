package io.planwerk.application.jobs;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works on several things, of which none is to suffer from the failure of another. */
public final class EachByItself {
  private EachByItself() {}

  /**
   * Works on all of them, whatever fails.
   *
   * @throws RuntimeException the first failure, with the others, once all have had their turn
   */
  public static <T> void of(List<T> things, Consumer<? super T> work) {
    RuntimeException first = null;
    for (T thing : things) {
      try {
        work.accept(thing);
      } catch (RuntimeException e) {
        first = with(first, e);
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static RuntimeException with(@Nullable RuntimeException first, RuntimeException next) {
    if (first == null) {
      return next;
    }
    first.addSuppressed(next);
    return first;
  }
}
