package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The circle across departments that steers the strategy, so that it does not stay a matter of one
 * department.
 *
 * @param name what the circle is called
 * @param chair role that leads it
 * @param members roles that belong to it, each once
 * @param rhythm how often it meets
 * @param hoursPerMonth hours that one member spends on it in a month
 */
public record WorkingGroup(
    Name name,
    @Nullable PersonId chair,
    List<PersonId> members,
    @Nullable String rhythm,
    @Nullable Hours hoursPerMonth) {
  public WorkingGroup {
    members = List.copyOf(members);
    Invariants.check().unique("members", members).orThrow();
  }
}
