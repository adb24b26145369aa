package io.planwerk.application.listening;

import io.planwerk.application.port.Mishaps;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * All who want to know at once. What was heard is kept by then, so that whoever handed it in
 * needn't know of their failures; each catches up by itself.
 */
public final class Hearings {
  private final Set<Hearing> all;
  private final Mishaps mishaps;

  @Inject
  Hearings(Set<Hearing> all, Mishaps mishaps) {
    this.all = Set.copyOf(all);
    this.mishaps = mishaps;
  }

  /** Tells each of them, whatever becomes of the others. */
  void heard(WorkspaceId workspace, StrategyId strategy, List<Mention> fresh) {
    for (Hearing hearing : all) {
      try {
        hearing.heard(workspace, strategy, fresh);
      } catch (RuntimeException e) {
        mishaps.tell(hearing.getClass().getSimpleName(), workspace, strategy, e);
      }
    }
  }
}
