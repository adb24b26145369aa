package io.planwerk.domain.assessment;

import java.util.List;

/**
 * The answer to the question what is wrong with a strategy.
 *
 * @param verdict the short of it
 * @param findings worst first, then in the order of the rules
 * @param points the points of the strategic check, as far as there are rules for them
 * @param components how complete each component of the strategy is
 */
public record Assessment(
    Verdict verdict, List<Finding> findings, List<View> points, List<View> components) {

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
    components = List.copyOf(components);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
