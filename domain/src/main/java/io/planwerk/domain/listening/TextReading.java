package io.planwerk.domain.listening;

import io.planwerk.domain.shared.Language;
import java.util.List;

/**
 * What a post says, as far as rules and word lists can tell. How often they are wrong stands in
 * decision record 16.
 *
 * @param language de, en, what the sender stated, or und when it can't be told
 * @param tone how the author feels
 * @param score the same as a number, -1 (worst) to 1 (best); of an UNSURE tone where it leans
 * @param urgency how long the post may wait
 * @param question whether an answer is asked for; a rhetorical question is none
 * @param complaint whether the author tells of trouble of his own and expects something to be done
 * @param because the words that made it so, in the order in which they were weighed
 */
public record TextReading(
    Language language,
    Tone tone,
    double score,
    Urgency urgency,
    boolean question,
    boolean complaint,
    List<Cue> because) {
  /** Language of a text of which none can be told, after BCP 47. */
  public static final Language UNKNOWN = new Language("und");

  public TextReading {
    if (!(score >= -1 && score <= 1)) {
      throw new IllegalArgumentException("A score lies between -1 and 1, not at " + score);
    }
    because = List.copyOf(because);
  }
}
