package io.planwerk.application;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.strategy.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies to list.
 *
 * @param organisation only those of this organisation
 * @param text only those with this text in their name or id, whatever the case
 * @param status only those that stand there
 */
public record StrategyFilter(
    @Nullable OrganisationId organisation, @Nullable String text, @Nullable Status status) {

  /** Every strategy. */
  public static final StrategyFilter ALL = new StrategyFilter(null, null, null);
}
