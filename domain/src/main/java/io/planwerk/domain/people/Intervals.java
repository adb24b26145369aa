package io.planwerk.domain.people;

import io.planwerk.domain.shared.Invariants;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When people are reminded of a term. Nothing is kept of it: whether a day is one to remind on
 * follows from the term alone, so that asking twice gives the same answer.
 *
 * @param firstBefore days before the last day of the term for the first reminder, 1 or more; on the
 *     first day where the term is shorter
 * @param lastBefore days before the last day of the term for the second one, 0 or more
 * @param everyAfter days from one reminder to the next once the term is over, 1 or more; the first
 *     of them comes on the first day that is late
 */
public record Intervals(int firstBefore, int lastBefore, int everyAfter) {

  /** A week ahead, the day before, then weekly: a matter of judgement. */
  public static final Intervals USUAL = new Intervals(7, 1, 7);

  public Intervals {
    Invariants.check()
        .atLeast("firstBefore", firstBefore, 1)
        .atLeast("lastBefore", lastBefore, 0)
        .atLeast("everyAfter", everyAfter, 1)
        .orThrow();
  }

  /** Never where no term is set. */
  boolean isDay(LocalDate day, Deadline deadline) {
    LocalDate until = deadline.until();
    if (until == null || !deadline.begins(day)) {
      return false;
    }
    LocalDate since = deadline.missedSince(day);
    if (since != null) {
      return ChronoUnit.DAYS.between(since, day) % everyAfter == 0;
    }
    LocalDate wished = until.minusDays(firstBefore);
    LocalDate from = deadline.from();
    LocalDate first = from == null || from.isBefore(wished) ? wished : from;
    return day.equals(first) || (day.isAfter(first) && day.equals(until.minusDays(lastBefore)));
  }
}
