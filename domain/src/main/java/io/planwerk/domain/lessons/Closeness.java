package io.planwerk.domain.lessons;

/** How specifically a lesson fits the strategy that it is shown to, the closest first. */
public enum Closeness {
  /** A measure that it speaks of is run here, too. */
  MEASURE(0),
  /** It speaks of platforms and audiences, and some of both are here, too. */
  PLATFORM_AND_AUDIENCE(1),
  /** It speaks of either platforms or audiences, and some of them are here, too. */
  PLATFORM_OR_AUDIENCE(2),
  /** The measure isn't run here, but another one on the same platform for the same audience. */
  SIMILAR_MEASURE(3),
  /** It speaks of platforms and audiences, but only one of the two kinds is here, too. */
  IN_PART(4),
  /** It names nothing in particular. */
  WHOLE(5);

  private final int rank;

  Closeness(int rank) {
    this.rank = rank;
  }

  /** From 0 for the closest. */
  int rank() {
    return rank;
  }
}
