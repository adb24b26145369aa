package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.resources.Person;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody is asked to acknowledge.
 *
 * @param from first day; absent where the plan says none, then it is asked for all the time
 * @param until last day that is in time; absent where the plan sets no term
 */
record Deadline(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** Everybody has the same term, and whoever fills a role later has it from then on. */
  static Deadline of(Guideline guideline, @Nullable Person role) {
    LocalDate from = guideline.validFrom();
    LocalDate filled =
        role == null || role.available() == null ? null : role.available().from().value().atDay(1);
    LocalDate begin = from == null || (filled != null && filled.isAfter(from)) ? filled : from;
    Integer days = guideline.acknowledgeWithinDays();
    return new Deadline(
        begin, from == null || days == null ? null : Objects.requireNonNull(begin).plusDays(days));
  }

  boolean begins(LocalDate day) {
    return from == null || !day.isBefore(from);
  }

  /** The first day that isn't in time, once it is there. */
  @Nullable LocalDate missedSince(LocalDate day) {
    return until == null || !day.isAfter(until) ? null : until.plusDays(1);
  }
}
