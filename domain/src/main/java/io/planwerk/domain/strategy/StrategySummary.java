package io.planwerk.domain.strategy;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import java.time.Instant;

/**
 * A line in the list of strategies.
 *
 * @param id names the strategy
 * @param organisationId whose it is
 * @param name what people call it
 * @param status where it stands
 * @param revision its newest revision
 * @param changedAt when that was made
 * @param changedBy who made it
 */
public record StrategySummary(
    StrategyId id,
    OrganisationId organisationId,
    String name,
    Status status,
    int revision,
    Instant changedAt,
    String changedBy) {}
