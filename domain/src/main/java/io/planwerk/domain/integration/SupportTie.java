package io.planwerk.domain.integration;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SupportTieId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer's question on a platform becomes a case in customer service and returns as an
 * answer.
 *
 * @param id names this tie in the document
 * @param name what the tie is called
 * @param process steps from the question to the answer
 * @param platforms platforms whose questions take this way
 * @param unit part of the organisation that answers
 * @param person role that is the point of contact there
 * @param withinMinutes minutes from handover to the answer of support, more than 0
 */
public record SupportTie(
    SupportTieId id,
    Name name,
    @Nullable String process,
    List<PlatformId> platforms,
    @Nullable UnitId unit,
    @Nullable PersonId person,
    @Nullable Integer withinMinutes) {
  public SupportTie {
    platforms = List.copyOf(platforms);
    Invariants.check().positive("withinMinutes", withinMinutes).orThrow();
  }
}
