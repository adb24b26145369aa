package io.planwerk.domain.lifecycle;

/** What somebody says to a strategy that is to be signed off. */
public enum Answer {
  /** It may go into force like this. */
  APPROVED,
  /** Not like this. */
  DECLINED
}
