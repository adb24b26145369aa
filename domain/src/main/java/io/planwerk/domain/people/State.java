package io.planwerk.domain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody stands to a guideline on a day. */
public sealed interface State {

  /** Knows it as it is. */
  record Acknowledged(Acknowledgement acknowledgement) implements State {}

  /**
   * Isn't asked yet.
   *
   * @param from first day on which the guideline holds for this person
   * @param until last day of the term; absent where none is set
   */
  record Upcoming(LocalDate from, @Nullable LocalDate until) implements State {}

  /**
   * Is asked, and in time.
   *
   * @param until last day of the term; absent where none is set
   */
  record Due(@Nullable LocalDate until) implements State {}

  /**
   * Never acknowledged any version, and the term is over.
   *
   * @param since first day after the term
   */
  record Overdue(LocalDate since) implements State {}

  /**
   * Acknowledged what doesn't hold any more.
   *
   * @param acknowledgement the last one
   * @param change in what it lags behind
   * @param until last day of the term for the present version; absent where none is set
   * @param since first day after the term, once it is over; never for a change of wording alone, as
   *     nobody was told of it
   */
  record Outdated(
      Acknowledgement acknowledgement,
      Edition.Change change,
      @Nullable LocalDate until,
      @Nullable LocalDate since)
      implements State {}

  /** Since when the acknowledgement is late; absent when it isn't. */
  default @Nullable LocalDate lateSince() {
    return switch (this) {
      case Overdue(LocalDate since) -> since;
      case Outdated outdated -> outdated.since();
      case Acknowledged _, Upcoming _, Due _ -> null;
    };
  }
}
