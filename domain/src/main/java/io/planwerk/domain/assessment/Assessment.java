package io.planwerk.domain.assessment;

import io.planwerk.domain.waivers.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to the question what is wrong with a strategy.
 *
 * @param verdict the short of it
 * @param findings worst first, then in the order of the rules
 * @param waivers every waiver of the strategy and what it comes to
 * @param points the ten points of the strategic check
 * @param successFactors what success depends on
 * @param challenges what companies fail by
 * @param components how complete each component of the strategy is
 * @param stumblingBlocks how well the strategy answers the usual doubts
 */
public record Assessment(
    Verdict verdict,
    List<Finding> findings,
    List<Waived> waivers,
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
    waivers = List.copyOf(waivers);
    points = List.copyOf(points);
    successFactors = List.copyOf(successFactors);
    challenges = List.copyOf(challenges);
    components = List.copyOf(components);
    stumblingBlocks = List.copyOf(stumblingBlocks);
  }

  /** How many findings of a severity stand open: those that nobody waived. */
  public long count(Severity severity) {
    return open().filter(finding -> finding.severity() == severity).count();
  }

  /** The mean of the ten points, 0 to 100, rounded. */
  public int score() {
    return (int) Math.round(points.stream().mapToInt(View::score).average().orElse(0));
  }

  public Stream<Finding> open() {
    return findings.stream().filter(finding -> !finding.isWaived());
  }

  public Optional<Finding> finding(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** A waiver and what it comes to. */
  public record Waived(Waiver waiver, Effect effect) {

    /** What a waiver comes to. */
    public enum Effect {
      /** It puts up with findings. */
      IN_FORCE,
      /** Its rule holds, so that it isn't needed. */
      NOT_NEEDED,
      /** Its last day is over. */
      ENDED,
      /** There is no rule of that name. */
      UNKNOWN_RULE
    }
  }
}
