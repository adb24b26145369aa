package io.planwerk.domain.platforms;

import io.planwerk.domain.shared.EntityId.ToolId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * Software or a service with which platforms are run, watched or measured.
 *
 * @param id key by which platforms, monitoring sources and key figures refer to the tool
 * @param name name of the product
 * @param purpose what the team uses it for
 * @param costPerMonth licence and running fees per month, 0 or more
 */
public record Tool(ToolId id, Name name, @Nullable String purpose, @Nullable Money costPerMonth) {

  public Tool {
    Invariants.check()
        .atLeast("costPerMonth", costPerMonth == null ? null : costPerMonth.amount(), 0)
        .orThrow();
  }
}
