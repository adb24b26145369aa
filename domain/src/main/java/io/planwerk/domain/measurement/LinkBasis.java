package io.planwerk.domain.measurement;

/** What a claim rests on: an effect, or the worth of a unit. */
public enum LinkBasis {
  /** The company's own data show it. */
  MEASURED,
  /** It is believed, or taken from elsewhere. */
  ASSUMED
}
