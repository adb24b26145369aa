package io.planwerk.application.port;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How often something was said. Sums name nobody, so they stay when mentions are erased; they go
 * with their strategy.
 */
public interface MentionSums {

  /**
   * Adds to what is there. Within the transaction in which the strategy is held.
   *
   * @param changes one for each kind
   */
  void add(WorkspaceId workspace, StrategyId strategy, Collection<Tally> changes);

  /**
   * Hands out the sums of a scope, in no order.
   *
   * @param from where their stretches of time begin at the earliest
   * @param until before this instant they begin
   */
  void each(
      WorkspaceId workspace,
      StrategyId strategy,
      Scope scope,
      @Nullable Tone tone,
      @Nullable NetworkId network,
      Instant from,
      Instant until,
      Consumer<Tally> consumer);

  /** What was said about the company itself, hour by hour, networks added up. */
  List<Tally> hours(WorkspaceId workspace, StrategyId strategy, Instant from, Instant until);

  /** Forgets sums by the minute that begin before an instant. */
  void forgetMinutes(WorkspaceId workspace, StrategyId strategy, Instant before);
}
