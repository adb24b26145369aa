package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.HireOptionId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position that could be filled. Nobody is hired by writing it down: it is what an alignment may
 * propose when the hours don't suffice.
 *
 * @param id key by which alignment options refer to the position
 * @param name title of the position
 * @param skills what the new person would master, each skill once
 * @param hoursPerMonth hours that the position would have for social media in a month
 * @param costPerMonth salary with all extra costs per month, 0 or more
 * @param recruitingCost cost of finding and hiring, once, 0 or more
 * @param leadMonths months from the decision to the first productive month, 0 or more
 */
public record HireOption(
    HireOptionId id,
    Name name,
    List<Proficiency> skills,
    @Nullable Hours hoursPerMonth,
    @Nullable Money costPerMonth,
    @Nullable Money recruitingCost,
    @Nullable Integer leadMonths) {

  public HireOption {
    skills = List.copyOf(skills);
    Invariants.check()
        .unique("skills", skills.stream().map(Proficiency::skill).toList())
        .atLeast("costPerMonth", costPerMonth == null ? null : costPerMonth.amount(), 0)
        .atLeast("recruitingCost", recruitingCost == null ? null : recruitingCost.amount(), 0)
        .atLeast("leadMonths", leadMonths, 0)
        .orThrow();
  }
}
