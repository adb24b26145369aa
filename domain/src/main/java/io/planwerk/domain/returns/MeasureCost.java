package io.planwerk.domain.returns;

import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import java.util.Optional;

/**
 * What a measure costs in the months that were looked at.
 *
 * @param pointer JSON Pointer of the measure
 * @param workedUntil last month for which hours were booked
 * @param paidUntil last month for which money was booked
 */
public record MeasureCost(
    MeasureId measure,
    Name name,
    String pointer,
    Cost cost,
    Optional<Month> workedUntil,
    Optional<Month> paidUntil) {}
