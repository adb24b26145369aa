package io.planwerk.domain.crisis;

/**
 * How much people hold the organisation responsible for a crisis (Coombs 2007, situational crisis
 * communication theory).
 */
public enum Cluster {
  /** It is a victim itself; hardly responsible. */
  VICTIM,
  /** It didn't mean it and could hardly control it; somewhat responsible. */
  ACCIDENTAL,
  /** It knew better; fully responsible. */
  PREVENTABLE
}
