package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TaskId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.List;

/**
 * A task and the roles with a part in it after the RACI scheme. Good practice is exactly one
 * accountable role, at least one responsible and at most three consulted ones.
 *
 * @param id names this task in the document
 * @param name what has to be done
 * @param responsible roles that do the work (R), each once
 * @param accountable roles that answer for the result and approve it (A), each once
 * @param consulted roles that are asked beforehand (C), each once
 * @param informed roles that are told afterwards (I), each once
 */
public record Task(
    TaskId id,
    Name name,
    List<PersonId> responsible,
    List<PersonId> accountable,
    List<PersonId> consulted,
    List<PersonId> informed) {
  public Task {
    responsible = List.copyOf(responsible);
    accountable = List.copyOf(accountable);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
    Invariants.check()
        .unique("responsible", responsible)
        .unique("accountable", accountable)
        .unique("consulted", consulted)
        .unique("informed", informed)
        .orThrow();
  }
}
