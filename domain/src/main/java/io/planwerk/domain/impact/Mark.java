package io.planwerk.domain.impact;

/** What a part of the chain rests on. */
public enum Mark {
  /** All of it was measured. */
  MEASURED,
  /** Some of it was inferred or is believed. */
  ASSUMED,
  /** A figure without values, or a link that doesn't say how much moves how much. */
  MISSING
}
