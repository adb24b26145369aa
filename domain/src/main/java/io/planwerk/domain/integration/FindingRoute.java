package io.planwerk.domain.integration;

import io.planwerk.domain.shared.EntityId.FindingRouteId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a finding of a certain kind and how soon, so that what monitoring hears changes
 * something in the business.
 *
 * @param id names this route in the document
 * @param name what the route is called
 * @param subject kind of finding that takes this route, such as product faults or rivals' prices
 * @param unit part of the organisation that receives it
 * @param person role that receives it
 * @param withinDays days from the finding to its arrival, 0 for the same day
 */
public record FindingRoute(
    FindingRouteId id,
    Name name,
    @Nullable String subject,
    @Nullable UnitId unit,
    @Nullable PersonId person,
    @Nullable Integer withinDays) {
  public FindingRoute {
    Invariants.check().atLeast("withinDays", withinDays, 0).orThrow();
  }
}
