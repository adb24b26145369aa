package io.planwerk.application.port;

import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;

/** Whom strategies have forgotten. They go with their strategy. */
public interface Erasures {

  /**
   * The secret by which a strategy makes pseudonyms.
   *
   * @param fresh the one to be kept where there is none yet
   */
  String key(WorkspaceId workspace, StrategyId strategy, String fresh);

  /** Adds one whose number is the next. */
  void add(WorkspaceId workspace, StrategyId strategy, Erasure erasure);

  /** All of a strategy, in the order of their numbers. */
  List<Erasure> of(WorkspaceId workspace, StrategyId strategy);
}
