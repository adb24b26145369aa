package io.planwerk.domain.crisis;

/** What a response does about the reputation (Coombs 2007). */
public enum Posture {
  /** It says what people need to know and feel; no reputation is repaired with it. */
  BASE,
  /** There is no crisis, or it isn't ours. */
  DENY,
  /** It is less bad, or less our doing, than it looks. */
  DIMINISH,
  /** We take responsibility. */
  REBUILD,
  /** We have done good things; only in addition to others. */
  BOLSTER
}
