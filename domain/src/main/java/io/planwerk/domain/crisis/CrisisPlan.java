package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EscalationStep;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happens when criticism swells: thresholds, team, hours, chain of command, prepared
 * statements, drills. Crisis management is point 8 of the ten points in Bitkom's checklist for
 * social media in companies.
 *
 * @param levels how far a wave of criticism can rise and what is done at each height
 * @param team duties in a crisis and who has them
 * @param coverHours hours of the week in which somebody would notice
 * @param chain way of the alarm up to whoever decides, in its order
 * @param statements texts written and approved in quiet times
 * @param drills exercises held or planned
 */
public record CrisisPlan(
    List<CrisisLevel> levels,
    List<CrisisRole> team,
    List<CoverHours> coverHours,
    List<EscalationStep> chain,
    List<PreparedStatement> statements,
    List<Drill> drills) {
  public CrisisPlan {
    levels = List.copyOf(levels);
    team = List.copyOf(team);
    coverHours = List.copyOf(coverHours);
    chain = List.copyOf(chain);
    statements = List.copyOf(statements);
    drills = List.copyOf(drills);
  }

  /** The highest level that figures of one hour reach, if they reach any. */
  public Optional<CrisisLevel> levelAt(BigDecimal mentionsPerHour, Percentage negativeShare) {
    return levels.stream()
        .filter(level -> level.isReachedBy(mentionsPerHour, negativeShare))
        .max(Comparator.comparingInt(CrisisLevel::level));
  }
}
