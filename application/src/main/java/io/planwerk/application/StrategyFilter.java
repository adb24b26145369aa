package io.planwerk.application;

import io.planwerk.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies to list.
 *
 * @param organisation only those of this organisation
 * @param text only those with this text in their name or id, whatever the case
 */
public record StrategyFilter(@Nullable OrganisationId organisation, @Nullable String text) {}
