package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import java.time.LocalDate;

/**
 * The observations that are kept together: those of one part of one figure, or of one kind of
 * booking, whose last days lie in one month.
 *
 * @param subject without reference
 * @param first day of the month
 */
record Month(Subject subject, Slice slice, LocalDate first) {
  static Month of(Observation one) {
    return new Month(kind(one.subject()), one.slice(), first(one.point().to()));
  }

  private static Subject kind(Subject subject) {
    return subject instanceof Subject.Booking booking ? booking.under(null) : subject;
  }

  static LocalDate first(LocalDate day) {
    return day.withDayOfMonth(1);
  }
}
