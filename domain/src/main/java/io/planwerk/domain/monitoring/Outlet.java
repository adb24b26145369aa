package io.planwerk.domain.monitoring;

/** What kind of place something is said in. */
public enum Outlet {
  /** A social network. */
  SOCIAL,
  BLOG,
  FORUM,
  /** A place where customers rate. */
  REVIEW,
  /** A newspaper, agency or magazine, printed or not. */
  NEWS,
  /** Radio or television. */
  BROADCAST;

  /** Whether journalists decide there what is a subject. */
  public boolean isPress() {
    return this == NEWS || this == BROADCAST;
  }
}
