package io.planwerk.application.listening;

import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;

/** Whoever wants to know at once what was heard. */
public interface Hearing {

  /**
   * Called after new mentions have been kept, by the thread that keeps them and outside of its
   * transaction. It may fail, or never come where a server dies, so whatever is due is found in
   * another way as well, if later.
   *
   * @param fresh at least one
   */
  void heard(WorkspaceId workspace, StrategyId strategy, List<Mention> fresh);
}
