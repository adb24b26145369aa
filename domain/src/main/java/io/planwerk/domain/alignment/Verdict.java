package io.planwerk.domain.alignment;

/** Whether goals and resources fit. */
public enum Verdict {
  /** A plan exists that reaches everything with what is there. */
  FIT,
  /** No such plan exists, or nobody can tell. */
  GAP
}
