package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A height of the wave with its threshold and what is done from there on, on the scale of Barbara
 * Schwede and Daniel Graf (2012): 0 calm, 1 light air, 2 light breeze, 3 fresh breeze, 4 strong
 * wind, 5 storm, 6 hurricane. Where both thresholds are given, both have to be reached.
 *
 * @param id names this level in the document
 * @param name what the team calls the level
 * @param level strength of the storm on the scale, from 0 (no critical voices) to 6 (top subject in
 *     all media)
 * @param mentionsPerHour mentions in an hour from which the level is reached, 0 or more
 * @param negativeShare share of negative ones among these mentions from which the level is reached,
 *     0 to 1
 * @param trigger sign by which people recognise the level without figures, such as a first
 *     newspaper article
 * @param actions what is done once the level is reached, in this order
 * @param informs roles that are told
 * @param withinMinutes minutes from reaching the level to the first public reaction, 0 for at once
 */
public record CrisisLevel(
    CrisisLevelId id,
    Name name,
    int level,
    @Nullable BigDecimal mentionsPerHour,
    @Nullable Percentage negativeShare,
    @Nullable String trigger,
    List<String> actions,
    List<PersonId> informs,
    @Nullable Integer withinMinutes) {
  public CrisisLevel {
    mentionsPerHour = mentionsPerHour == null ? null : Decimals.normal(mentionsPerHour);
    actions = List.copyOf(actions);
    informs = List.copyOf(informs);
    Invariants.check()
        .atLeast("level", level, 0)
        .atMost("level", level, 6)
        .atLeast("mentionsPerHour", mentionsPerHour, 0)
        .atLeast("withinMinutes", withinMinutes, 0)
        .orThrow();
  }

  /**
   * Whether figures of one hour reach every threshold given; a level without thresholds is for
   * people to see.
   */
  public boolean isReachedBy(BigDecimal mentionsPerHour, Percentage negativeShare) {
    boolean enough =
        this.mentionsPerHour == null || mentionsPerHour.compareTo(this.mentionsPerHour) >= 0;
    boolean negative =
        this.negativeShare == null || negativeShare.compareTo(this.negativeShare) >= 0;
    return hasThreshold() && enough && negative;
  }

  public boolean hasThreshold() {
    return mentionsPerHour != null || negativeShare != null;
  }
}
