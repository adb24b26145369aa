package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a calendar is wanted.
 *
 * @param kinds only these kinds; none means all
 * @param audience only what addresses this audience
 * @param platform only what happens on this platform
 * @param from only what lasts until this day at least
 * @param to only what has begun on this day
 */
public record CalendarFilter(
    Set<EntryKind> kinds,
    @Nullable AudienceId audience,
    @Nullable PlatformId platform,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public static final CalendarFilter ALL = new CalendarFilter(Set.of(), null, null, null, null);

  public CalendarFilter {
    kinds = Set.copyOf(kinds);
  }

  /** Everything of some kinds; none means all. */
  public static CalendarFilter of(Set<EntryKind> kinds) {
    return new CalendarFilter(kinds, null, null, null, null);
  }

  boolean takes(Entry entry) {
    return takes(entry.kind(), entry.audiences(), entry.platforms())
        && takes(entry.from(), entry.to());
  }

  boolean takes(Gap gap) {
    return takes(gap.kind().about(), gap.audiences(), gap.platforms())
        && takes(gap.from(), gap.to());
  }

  /** Whether any of these days is wanted. */
  boolean takes(LocalDate first, LocalDate last) {
    return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
  }

  private boolean takes(EntryKind kind, List<AudienceId> audiences, List<PlatformId> platforms) {
    return (kinds.isEmpty() || kinds.contains(kind))
        && (audience == null || audiences.contains(audience))
        && (platform == null || platforms.contains(platform));
  }
}
