package io.planwerk.application;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.workspace.Roles;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies to list.
 *
 * @param organisation only those of this organisation
 * @param text only those with this text in their name or id, whatever the case
 * @param status only those that stand there
 * @param within only those of one of these organisations
 */
public record StrategyFilter(
    @Nullable OrganisationId organisation,
    @Nullable String text,
    @Nullable Status status,
    @Nullable Set<OrganisationId> within) {

  /** Every strategy. */
  public static final StrategyFilter ALL = new StrategyFilter(null, null, null);

  public StrategyFilter(
      @Nullable OrganisationId organisation, @Nullable String text, @Nullable Status status) {
    this(organisation, text, status, null);
  }

  /** The same as far as somebody sees it. */
  public StrategyFilter seenBy(Roles roles) {
    return new StrategyFilter(organisation, text, status, roles.bounds().orElse(null));
  }
}
