package io.planwerk.rest.shared;

import io.planwerk.domain.workspace.Role;

/** What a role may or may not do. */
public enum Permission {
  READ,
  WRITE_STRATEGIES,
  /** To choose options, to lead strategies through their gates and stages. */
  DECIDE,
  /** To note what sponsor and working group say to a strategy. */
  SIGN_OFF,
  WRITE_ORGANISATIONS;

  /** The one table of it. */
  private boolean isOf(Role role) {
    return switch (role) {
      case OWNER, STRATEGIST -> true;
      case CONTRIBUTOR -> this == READ || this == WRITE_STRATEGIES;
      case APPROVER -> this == READ || this == SIGN_OFF;
      case VIEWER -> this == READ;
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
