package io.planwerk.persistence.database;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import org.jdbi.v3.core.Handle;

/** Numbers of what is counted within a strategy or a workspace. */
public final class Numbering {
  private Numbering() {}

  /**
   * The highest number in a table; 0 when there is none.
   *
   * @param table has the columns workspace, strategy_id and number
   */
  public static int newest(
      Handle handle, String table, WorkspaceId workspace, StrategyId strategy) {
    return handle
        .createQuery(
            "select coalesce(max(number), 0) from "
                + table
                + " where workspace = :workspace and strategy_id = :strategy")
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * The same of what is counted within a workspace.
   *
   * @param table has the columns workspace and number
   */
  public static int newest(Handle handle, String table, WorkspaceId workspace) {
    return handle
        .createQuery(
            "select coalesce(max(number), 0) from " + table + " where workspace = :workspace")
        .bind("workspace", workspace)
        .mapTo(Integer.class)
        .one();
  }
}
