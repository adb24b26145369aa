package io.planwerk.domain.workspace;

/** What a member or a tool may do in a workspace. */
public enum Role {
  /** Everything, including who else may do what. */
  OWNER,
  /** Builds strategies and decides within them. */
  STRATEGIST,
  /** Adds to plans without deciding. */
  CONTRIBUTOR,
  /** Reads, and signs off. */
  APPROVER,
  /** Reads. */
  VIEWER,
  /** Sees one strategy by a link, and nothing else; nobody can be given this role otherwise. */
  REVIEWER;

  /** Whether it may change plans. */
  public boolean plans() {
    return this == OWNER || this == STRATEGIST || this == CONTRIBUTOR;
  }
}
