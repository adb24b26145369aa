package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;

/**
 * One perspective on the findings, such as a point of the 10-point check, with its score.
 *
 * @param id names the view
 * @param title its heading
 * @param score 0 to 100: the share of the weights of the rules that hold, among those that apply; 0
 *     when none applies
 * @param rules what the score was computed from
 */
public record View(String id, Bilingual title, int score, List<Mark> rules) {
  public View {
    rules = List.copyOf(rules);
  }

  /**
   * How one rule counts.
   *
   * @param rule the id of the rule
   * @param weight how much it counts
   * @param state whether it holds
   */
  public record Mark(String rule, int weight, State state) {}

  /** How a rule stands to a strategy. */
  public enum State {
    HOLDS,
    BROKEN,
    /** It is broken, and somebody puts up with that; in scores it counts as broken. */
    WAIVED,
    NOT_APPLICABLE
  }
}
