package io.planwerk.domain.alignment;

/** How far launches are fixed. */
public enum Roadmap {
  /** Everything starts as it is planned. */
  GIVEN,
  /** What is planned starts when it is planned, or not at all. */
  MAY_DROP,
  /** Whatever doesn't run yet may start in any quarter, or not at all. */
  MAY_MOVE
}
