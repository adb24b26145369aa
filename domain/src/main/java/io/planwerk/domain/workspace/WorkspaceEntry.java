package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to found a workspace.
 *
 * @param name of the agency or company; the id is made from it
 * @param ownerEmail of a person who is let in as its first owner; absent for none
 * @param ownerName of this person
 */
public record WorkspaceEntry(Name name, @Nullable Email ownerEmail, @Nullable Name ownerName) {

  public WorkspaceEntry {
    Invariants.check()
        .that(
            (ownerEmail == null) == (ownerName == null),
            ownerEmail == null ? "ownerEmail" : "ownerName",
            FaultCode.MISSING,
            "fehlt: E-Mail-Adresse und Name gehören zusammen",
            "is missing: e-mail address and name go together")
        .orThrow();
  }
}
