package io.planwerk.application.workspace;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param workspace where the actor is at home; nothing outside of it is visible
 * @param name who it is, as histories show it
 * @param roles what it may do where
 */
public record Actor(WorkspaceId workspace, String name, Roles roles) {

  /** One that is the same everywhere. */
  public Actor(WorkspaceId workspace, String name, Role role) {
    this(workspace, name, Roles.everywhere(role));
  }

  public static Actor of(Member member) {
    return new Actor(member.workspace(), member.actor(), member.roles());
  }

  /** The id of the member that it is; empty for tools. */
  public Optional<String> member() {
    return name.startsWith(Member.SIGN)
        ? Optional.of(name.substring(Member.SIGN.length()))
        : Optional.empty();
  }
}
