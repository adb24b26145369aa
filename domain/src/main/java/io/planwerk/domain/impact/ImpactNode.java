package io.planwerk.domain.impact;

import io.planwerk.domain.measurement.EffectLevel;
import io.planwerk.domain.measurement.ImpactRole;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the chain.
 *
 * @param pointer JSON Pointer of the figure
 * @param role its part in the chain, as stated
 * @param level how far along the chain of effects it measures, as stated
 * @param slice the part of the figure that was looked at
 * @param values one for each period within the span
 * @param mark MISSING without values
 */
public record ImpactNode(
    KpiId kpi,
    Name name,
    String pointer,
    @Nullable ImpactRole role,
    @Nullable EffectLevel level,
    @Nullable String unit,
    Slice slice,
    Series values,
    Mark mark) {}
