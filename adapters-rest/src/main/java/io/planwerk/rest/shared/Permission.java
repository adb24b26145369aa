package io.planwerk.rest.shared;

import io.planwerk.domain.workspace.Role;

/** What a role may or may not do. */
public enum Permission {
  READ,
  WRITE_STRATEGIES,
  WRITE_ORGANISATIONS;

  /** The one table of it. */
  private boolean isOf(Role role) {
    return switch (role) {
      case OWNER, STRATEGIST -> true;
      case CONTRIBUTOR -> this != WRITE_ORGANISATIONS;
      case APPROVER, VIEWER -> this == READ;
    };
  }

  /**
   * @throws Refused when the role lacks this permission
   */
  public void requireOf(Role role) {
    if (!isOf(role)) {
      throw Problem.of(
              ProblemCode.FORBIDDEN,
              "Die Rolle " + role + " dieses Tokens darf das nicht.",
              "The role " + role + " of this token doesn't allow this.")
          .refused();
    }
  }
}
