package io.planwerk.application.workspace;

import io.planwerk.application.port.Organisations;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.TokenEntry.RoleAt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nobody gives more than he has. */
final class GrantedRoles {
  private GrantedRoles() {}

  static List<Fault> faults(
      Actor actor, Organisations organisations, @Nullable Role everywhere, List<RoleAt> somewhere) {
    List<Fault> faults = new ArrayList<>();
    if (everywhere != null && !actor.roles().inWorkspace().contains(Role.OWNER)) {
      faults.add(
          Fault.at(
              "/role",
              FaultCode.INVALID_VALUE,
              "eine Rolle in allen Organisationen kann nur geben, wer selbst überall die Rolle"
                  + " Leitung hat",
              "a role in all organisations can only be given by who is owner everywhere"));
    }
    for (int i = 0; i < somewhere.size(); i++) {
      OrganisationId organisation = somewhere.get(i).organisationId();
      // To those who own nothing there, an organisation is as unknown as one that isn't there.
      if (!actor.roles().in(organisation).contains(Role.OWNER)
          || organisations.find(actor.workspace(), organisation).isEmpty()) {
        faults.add(
            Fault.at(
                "/organisations/" + i + "/organisationId",
                FaultCode.UNKNOWN_REFERENCE,
                "diese Organisation gibt es nicht",
                "there is no such organisation"));
      }
    }
    return faults;
  }
}
