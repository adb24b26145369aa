package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.workspace.TokenEntry.RoleAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to let a person in.
 *
 * @param email by which the person is known at the first sign-in; stays as it is
 * @param name of the person
 * @param role in the whole workspace; absent for people who are bound to some organisations
 * @param organisations roles at some organisations
 * @param suspended whether the person is kept out for the time being; absent for no
 */
public record MemberEntry(
    Email email,
    Name name,
    @Nullable Role role,
    List<RoleAt> organisations,
    @Nullable Boolean suspended) {

  public MemberEntry {
    organisations = List.copyOf(organisations);
    GivenRoles.check(role, organisations).orThrow();
  }

  public Roles roles() {
    return GivenRoles.roles(role, organisations);
  }
}
