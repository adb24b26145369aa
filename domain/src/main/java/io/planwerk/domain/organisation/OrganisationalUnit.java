package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department or other part of the company that is involved in the strategy.
 *
 * @param id names this part of the organisation in the document
 * @param name what it is called in the organisation chart
 * @param head role that leads it
 * @param involvedFrom day since which it has had a say in the strategy
 * @param involvedHow how it takes part, such as by workshop, by a seat in the working group, by
 *     approval
 */
public record OrganisationalUnit(
    UnitId id,
    Name name,
    @Nullable PersonId head,
    @Nullable LocalDate involvedFrom,
    @Nullable String involvedHow) {}
