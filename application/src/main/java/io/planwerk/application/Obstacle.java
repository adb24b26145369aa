package io.planwerk.application;

import io.planwerk.domain.shared.Bilingual;

/**
 * What stands against something that would be fine in itself.
 *
 * @param kind for programs, to tell what to do next
 * @param reason for people
 */
public record Obstacle(Kind kind, Bilingual reason) {

  /** Kinds of obstacles that call for something else to be done. */
  public enum Kind {
    /** Something that is there; no more is to be said about it. */
    EXISTING,
    /** The alignment doesn't hold any more. */
    ALIGNMENT_STALE,
    /** The alignment was decided upon already. */
    ALREADY_DECIDED,
    /** The strategy doesn't take the changes of the option. */
    OPTION_OUTDATED,
    /** No way leads there from where the strategy stands. */
    NO_WAY
  }
}
