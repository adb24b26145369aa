package io.planwerk.domain.assessment;

import java.util.List;

/**
 * The answer to the question what is wrong with a strategy.
 *
 * @param verdict the short of it
 * @param findings worst first, then in the order of the rules
 * @param points the ten points of the strategic check
 * @param successFactors what success depends on
 * @param challenges what companies fail by
 * @param components how complete each component of the strategy is
 * @param stumblingBlocks how well the strategy answers the usual doubts
 */
public record Assessment(
    Verdict verdict,
    List<Finding> findings,
    List<View> points,
    List<View> successFactors,
    List<View> challenges,
    List<View> components,
    List<View> stumblingBlocks) {

  /** The short of an assessment. */
  public enum Verdict {
    /** At least one finding stops adoption. */
    BLOCKED,
    /** Nothing stops adoption, but there are warnings. */
    OPEN,
    /** Nothing but hints is left. */
    SOUND
  }

  public Assessment {
    findings = List.copyOf(findings);
    points = List.copyOf(points);
    successFactors = List.copyOf(successFactors);
    challenges = List.copyOf(challenges);
    components = List.copyOf(components);
    stumblingBlocks = List.copyOf(stumblingBlocks);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
