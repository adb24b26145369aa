package io.planwerk;

import io.planwerk.application.port.Mishaps;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures as lines of the log, which names the request by itself. */
final class LoggedMishaps implements Mishaps {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedMishaps.class);

  @Override
  public void tell(
      String work, WorkspaceId workspace, StrategyId strategy, RuntimeException cause) {
    LOG.atError()
        .addKeyValue("work", work)
        .addKeyValue("workspace", workspace.value())
        .addKeyValue("strategy", strategy.value())
        .setCause(cause)
        .log("failed, and is caught up with");
  }
}
