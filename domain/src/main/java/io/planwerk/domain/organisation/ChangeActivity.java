package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.ChangeActivityId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something done so that people go along with the change, placed in the five steps that a person
 * takes after the ADKAR model (Prosci).
 *
 * @param id names this activity in the document
 * @param name the activity in a few words
 * @param side whom it wins over
 * @param kind means by which it does so
 * @param phase step of the change at which it helps
 * @param on day on which it takes place or begins
 * @param owner role that sees to it
 * @param note what else one should know
 */
public record ChangeActivity(
    ChangeActivityId id,
    Name name,
    @Nullable ChangeSide side,
    @Nullable ChangeKind kind,
    @Nullable ChangePhase phase,
    @Nullable LocalDate on,
    @Nullable PersonId owner,
    @Nullable String note) {}
