package io.planwerk.application.listening;

import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** Whoever keeps words of strangers elsewhere, and has to forget them as well. */
public interface Erasing {

  /**
   * Called within the transaction that erases what an author said.
   *
   * @param author in its normal form, see {@link Pseudonyms#normal}
   * @param network where; everywhere where absent
   */
  void erase(
      WorkspaceId workspace, StrategyId strategy, String author, @Nullable NetworkId network);
}
