package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.Entry;
import io.planwerk.domain.lifecycle.Dossier;
import io.planwerk.domain.lifecycle.Gate;
import io.planwerk.domain.scorecard.GoalScore;
import io.planwerk.domain.scorecard.GoalStatus;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.strategy.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one strategy stands.
 *
 * @param goals how many goals stand how
 * @param verdict the short of its assessment
 * @param findings how many findings of a severity stand open
 * @param alignment where its newest alignment stands
 * @param next the next gate on its way; absent where none leads on
 * @param score the mean of its ten points, 0 to 100
 * @param due what its calendar asks for next; absent where nothing is left
 */
public record Standing(
    Map<GoalStatus, Integer> goals,
    Assessment.Verdict verdict,
    Map<Severity, Integer> findings,
    Aligned alignment,
    @Nullable NextGate next,
    int score,
    @Nullable Entry due) {

  /** A quarter, the time in which launches and hours are told, and a few days to do it. */
  static final Duration LONG_AGO = Duration.ofDays(100);

  public Standing {
    goals = Map.copyOf(goals);
    findings = Map.copyOf(findings);
  }

  /** Why a strategy should be aligned. */
  public enum Due {
    /** It never was. */
    MISSING,
    /** What was reckoned with was changed since. */
    STALE,
    /** The newest alignment is older than 100 days. */
    LONG_AGO
  }

  /**
   * The newest alignment.
   *
   * @param state what it settles
   * @param newest absent when there is none
   * @param due why another one is due; absent when none is, as for strategies that are closed
   */
  public record Aligned(
      Evidence.Alignment.State state, @Nullable AlignmentSummary newest, @Nullable Due due) {}

  /**
   * A gate.
   *
   * @param unmet how many of its conditions aren't met
   */
  public record NextGate(Status to, int unmet) {}

  /**
   * Puts together where a strategy stands.
   *
   * @param state of its newest alignment
   * @param newest its newest alignment, if there is one
   * @param now for the age of that
   */
  public static Standing of(
      Scorecard scorecard,
      Dossier dossier,
      Evidence.Alignment.State state,
      @Nullable AlignmentSummary newest,
      Instant now) {
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      findings.put(severity, (int) dossier.assessment().count(severity));
    }
    boolean closed = dossier.life().state().status() == Status.CLOSED;
    return new Standing(
        scorecard.goals().stream()
            .collect(Collectors.toMap(GoalScore::status, _ -> 1, Integer::sum)),
        dossier.assessment().verdict(),
        findings,
        new Aligned(state, newest, closed ? null : due(state, newest, now)),
        dossier.life().state().gates().stream()
            .filter(gate -> gate.way() == Gate.Way.ON)
            .findFirst()
            .map(gate -> new NextGate(gate.to().status(), gate.unmet(dossier).size()))
            .orElse(null),
        dossier.assessment().score(),
        closed ? null : Calendar.next(dossier.strategy(), dossier.today()).orElse(null));
  }

  private static @Nullable Due due(
      Evidence.Alignment.State state, @Nullable AlignmentSummary newest, Instant now) {
    if (newest == null) {
      return Due.MISSING;
    }
    if (state == Evidence.Alignment.State.STALE) {
      return Due.STALE;
    }
    return newest.at().plus(LONG_AGO).isBefore(now) ? Due.LONG_AGO : null;
  }
}
