package io.planwerk.domain.handling;

/** Where mentions stand, to look for them. */
public enum HandlingState {
  OPEN,
  ASSIGNED,
  ANSWERED,
  DISMISSED
}
