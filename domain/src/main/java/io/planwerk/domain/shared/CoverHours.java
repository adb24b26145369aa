package io.planwerk.domain.shared;

import io.planwerk.domain.shared.EntityId.CoverHoursId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of the week in which somebody watches the platforms and answers. Community management and
 * crisis plan both need them: what nobody covers is the gap in which criticism grows unanswered.
 *
 * @param id names this cover in the document
 * @param name what the cover is called on the rota, such as weekday desk or weekend watch
 * @param days days of the week on which the cover begins, each at most once; a cover without days
 *     covers nothing yet
 * @param from local time at which the cover begins
 * @param to local time at which the cover ends, itself no longer covered; a time not after the
 *     beginning lies on the next day, the same time means round the clock
 * @param person role on duty in these hours
 * @param platforms platforms that are watched; none means all of them
 */
public record CoverHours(
    CoverHoursId id,
    Name name,
    List<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    @Nullable PersonId person,
    List<PlatformId> platforms) {
  private static final Duration DAY = Duration.ofDays(1);

  public CoverHours {
    days = List.copyOf(days);
    platforms = List.copyOf(platforms);
    Invariants.check().unique("days", days).orThrow();
  }

  /** Whether the cover is on at that time of the week. */
  public boolean covers(DayOfWeek day, LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean unfinished = time.isBefore(to);
    if (from.isBefore(to)) {
      return days.contains(day) && begun && unfinished;
    }
    return (days.contains(day) && begun) || (days.contains(day.minus(1)) && unfinished);
  }

  /** Time covered in a week. */
  public Duration perWeek() {
    Duration span = Duration.between(from, to);
    return (from.isBefore(to) ? span : span.plus(DAY)).multipliedBy(days.size());
  }
}
