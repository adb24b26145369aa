package io.planwerk.domain.incidents;

/** What came of telling somebody something. */
public enum Telling {
  /** A notice is on its way. */
  TOLD,
  /** There is no channel to the person; somebody has to call. */
  NO_CHANNEL,
  /** The person takes no part in the drill and is left in peace. */
  SPARED
}
