package io.planwerk.domain.measurement;

/** What a claimed effect rests on. */
public enum LinkBasis {
  /** The company's own data show it. */
  MEASURED,
  /** It is believed, or taken from elsewhere. */
  ASSUMED
}
