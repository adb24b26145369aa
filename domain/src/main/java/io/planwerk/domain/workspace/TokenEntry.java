package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to let a tool in.
 *
 * @param name what the token is for, such as the tool that uses it
 * @param role in the whole workspace; absent for tools that are bound to some organisations
 * @param organisations roles at some organisations
 * @param expiresAt from when on it opens nothing; absent for never
 */
public record TokenEntry(
    Name name, @Nullable Role role, List<RoleAt> organisations, @Nullable Instant expiresAt) {

  /** A role at an organisation. */
  public record RoleAt(OrganisationId organisationId, Role role) {}

  public TokenEntry {
    organisations = List.copyOf(organisations);
    Invariants.check()
        .that(
            role != null || !organisations.isEmpty(),
            "role",
            FaultCode.MISSING,
            "oder Rollen in Organisationen („organisations“) müssen angegeben sein",
            "or roles at organisations ('organisations') have to be given")
        .that(
            role != Role.REVIEWER
                && organisations.stream().noneMatch(one -> one.role() == Role.REVIEWER),
            "role",
            FaultCode.INVALID_VALUE,
            "REVIEWER ist nur, wer einen Link zu einer Strategie hat",
            "only who has a link to a strategy is a REVIEWER")
        .unique("organisations", organisations.stream().map(RoleAt::organisationId).toList())
        .orThrow();
  }

  public Roles roles() {
    return new Roles(
        role,
        organisations.stream().collect(Collectors.toMap(RoleAt::organisationId, RoleAt::role)));
  }
}
