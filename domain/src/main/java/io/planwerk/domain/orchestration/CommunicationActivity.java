package io.planwerk.domain.orchestration;

import io.planwerk.domain.shared.EntityId.ActivityId;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the company says or does beside social media, such as a campaign, a fair, a press
 * release or a letter to staff.
 *
 * @param id names this activity in the document
 * @param name the activity in a few words
 * @param channel medium or occasion that carries it, such as print, television, fair, intranet
 * @param from first day
 * @param to last day, included; absent when the activity lasts one day
 * @param internal true when it speaks to the company's own people, false when it speaks to the
 *     public
 * @param unit part of the organisation that runs it
 * @param audiences audiences that it addresses
 * @param platforms platforms that accompany it
 * @param themes themes that it takes up
 * @param note what the others should know, such as an embargo
 */
public record CommunicationActivity(
    ActivityId id,
    Name name,
    @Nullable String channel,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean internal,
    @Nullable UnitId unit,
    List<AudienceId> audiences,
    List<PlatformId> platforms,
    List<ThemeId> themes,
    @Nullable String note) {
  public CommunicationActivity {
    audiences = List.copyOf(audiences);
    platforms = List.copyOf(platforms);
    themes = List.copyOf(themes);
    Invariants.check().ordered("from", from, "to", to).orThrow();
  }

  public LocalDate lastDay() {
    return to == null ? from : to;
  }

  /** Whether both run on at least one common day. */
  public boolean overlaps(CommunicationActivity other) {
    return !from.isAfter(other.lastDay()) && !other.from.isAfter(lastDay());
  }

  /**
   * Whether both take the same people's attention from each other: on a common day they speak of
   * different themes. Whoever names no audience speaks to everybody on the platforms that accompany
   * it; inside and outside are different people. Where a theme is left open, nothing is proven.
   *
   * @param longestDays what lasts longer, such as image advertising all year, is the ground that
   *     others stand on, and competes with nothing
   */
  public boolean competesWith(CommunicationActivity other, BigDecimal longestDays) {
    return overlaps(other)
        && !lastsLongerThan(longestDays)
        && !other.lastsLongerThan(longestDays)
        && Boolean.TRUE.equals(internal) == Boolean.TRUE.equals(other.internal)
        && !themes.isEmpty()
        && !other.themes.isEmpty()
        && Collections.disjoint(themes, other.themes)
        && reachesThoseOf(other);
  }

  private boolean lastsLongerThan(BigDecimal days) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, lastDay()) + 1).compareTo(days) > 0;
  }

  private boolean reachesThoseOf(CommunicationActivity other) {
    boolean open = audiences.isEmpty() || other.audiences.isEmpty();
    return open
        ? !Collections.disjoint(platforms, other.platforms)
        : !Collections.disjoint(audiences, other.audiences);
  }
}
