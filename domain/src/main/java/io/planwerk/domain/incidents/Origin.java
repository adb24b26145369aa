package io.planwerk.domain.incidents;

/** From where a judgement comes. */
public enum Origin {
  /** Somebody saw it. */
  HAND,
  /** It was measured in what is heard. */
  DETECTION
}
