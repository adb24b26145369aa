package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.workspace.TokenEntry.RoleAt;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is the same of entries that give roles. */
final class GivenRoles {
  private GivenRoles() {}

  static Invariants check(@Nullable Role role, List<RoleAt> organisations) {
    return Invariants.check()
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
        .unique("organisations", organisations.stream().map(RoleAt::organisationId).toList());
  }

  static Roles roles(@Nullable Role role, List<RoleAt> organisations) {
    return new Roles(
        role,
        organisations.stream().collect(Collectors.toMap(RoleAt::organisationId, RoleAt::role)));
  }
}
