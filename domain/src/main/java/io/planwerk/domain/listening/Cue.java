package io.planwerk.domain.listening;

import java.util.Objects;

/**
 * Words of a post and what they told the reader, so that nobody has to believe a reading blindly.
 *
 * @param kind what they told
 * @param words the words as they stand in the post
 * @param weight for tone what they add, below 0 for blame; otherwise how much they count, above 0
 */
public record Cue(Kind kind, String words, double weight) {
  public Cue {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
  }

  /** What words can tell. */
  public enum Kind {
    /** Praise or blame. */
    TONE,
    /** What is said may mean its opposite. */
    IRONY,
    /** Something went wrong for the author. */
    TROUBLE,
    /** The author wants something done. */
    REQUEST,
    /** The author asks. */
    QUESTION,
    /** It has to be done soon. */
    HASTE,
    /** Health is at risk. */
    DANGER,
    /** Data are in wrong hands. */
    LEAK,
    /** A lawyer or a court is at hand. */
    LEGAL,
    /** Something stands still that others need. */
    OUTAGE,
    /** Others are called upon to act. */
    CALL
  }
}
