package io.planwerk.domain.people;

/** How somebody came to acknowledge a guideline. */
public enum Means {
  /** Read and confirmed on a screen. */
  ONLINE,
  /** Signed on paper. */
  PAPER,
  /** Heard and confirmed in a seminar or another training. */
  SEMINAR
}
