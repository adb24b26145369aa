package io.planwerk.domain.shared;

import io.planwerk.domain.shared.EntityId.EscalationStepId;
import io.planwerk.domain.shared.EntityId.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way by which a matter climbs from the person who answers to the one who decides.
 * The steps of a list are taken in its order.
 *
 * @param id names this step in the document
 * @param name what the step is called, such as inform head of communication
 * @param when what has to happen for the matter to reach this step
 * @param person role that takes the matter over at this step
 * @param withinMinutes minutes until this role has to react, 0 for at once
 */
public record EscalationStep(
    EscalationStepId id,
    Name name,
    @Nullable String when,
    @Nullable PersonId person,
    @Nullable Integer withinMinutes) {
  public EscalationStep {
    Invariants.check().atLeast("withinMinutes", withinMinutes, 0).orThrow();
  }
}
