package io.planwerk.domain.mentions;

/** How a tool rates the tone of a mention. */
public enum StatedTone {
  POSITIVE,
  NEUTRAL,
  NEGATIVE
}
