package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.EntityId.TrainingId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occasion at which people learn; it costs hours and money first and raises a skill later.
 *
 * @param id names this training in the document
 * @param name what the training is called
 * @param kind how much the participants do themselves
 * @param on day on which it takes place, the first day if there are several
 * @param people roles that take part, each once
 * @param units parts of the organisation that take part as a whole
 * @param skill skill that it teaches
 * @param proficiencyAfter share of a fully skilled hour that a participant's hour is worth
 *     afterwards, 0 to 1
 * @param effectiveFrom first month in which the new skill counts, not before the month of the
 *     training
 * @param hoursPerPerson working hours that it takes from each participant
 * @param cost price for all participants together, 0 or more
 */
public record Training(
    TrainingId id,
    Name name,
    @Nullable TrainingKind kind,
    @Nullable LocalDate on,
    List<PersonId> people,
    List<UnitId> units,
    @Nullable SkillId skill,
    @Nullable Percentage proficiencyAfter,
    @Nullable Month effectiveFrom,
    @Nullable Hours hoursPerPerson,
    @Nullable Money cost) {
  public Training {
    people = List.copyOf(people);
    units = List.copyOf(units);
    Invariants.check()
        .unique("people", people)
        .ordered("on", on == null ? null : Month.of(on), "effectiveFrom", effectiveFrom)
        .atLeast("cost", cost == null ? null : cost.amount(), 0)
        .orThrow();
  }
}
