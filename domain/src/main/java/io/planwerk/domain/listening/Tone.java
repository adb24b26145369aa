package io.planwerk.domain.listening;

/** How the author of a post feels about what he writes of. */
public enum Tone {
  /** Praise, joy, good news. */
  POSITIVE,
  /** Neither praise nor blame: questions, announcements, small talk. */
  NEUTRAL,
  /** Blame, anger, bad news. */
  NEGATIVE,
  /** Not to be told by rule: irony, praise and blame in balance, or a language that isn't read. */
  UNSURE
}
