package io.planwerk.application.trace;

import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps who did what. */
public interface Trace {

  /** The job that is woken by each entry. */
  String NEWS = "news";

  /**
   * Does something and keeps that it was done, in one transaction: neither is there without the
   * other. An exception undoes both.
   *
   * @param about the strategy that it is about, as far as this is known before; it may be gone
   *     afterwards
   * @param deed what the result tells; empty when nothing was done
   */
  <T> T doing(
      Actor actor, @Nullable StrategyId about, Supplier<T> work, Function<T, Optional<Deed>> deed);

  /**
   * Keeps what is begun, for work that is too long for one transaction or calls others. What is
   * about a strategy that isn't there leaves nothing.
   */
  void begin(Actor actor, Deed deed);
}
