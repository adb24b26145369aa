package io.planwerk.domain.community;

import io.planwerk.domain.shared.EntityId.BuildingStepId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * One step in building the community, from the first invited members to a community that carries
 * itself.
 *
 * @param id names this step in the document
 * @param name the step in a few words
 * @param description what is done in this step
 * @param from month in which the step begins
 * @param doneWhen observation by which everybody sees that the step is reached
 */
public record BuildingStep(
    BuildingStepId id,
    Name name,
    @Nullable String description,
    @Nullable Month from,
    @Nullable String doneWhen) {}
