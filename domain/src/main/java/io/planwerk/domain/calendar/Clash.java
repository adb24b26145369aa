package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * Entries that get in each other's way, or in the way of what the strategy says elsewhere.
 *
 * @param kind why they clash
 * @param pointers JSON Pointers of the entries, then of what else it speaks of
 * @param from first day of the clash
 * @param to last day of the clash, included
 * @param message what clashes, with names and dates
 */
public record Clash(
    Kind kind, List<String> pointers, LocalDate from, LocalDate to, Bilingual message) {
  public Clash {
    pointers = List.copyOf(pointers);
  }

  /** Why entries clash. */
  public enum Kind {
    /** Two activities speak of different things to the same people at the same time. */
    AUDIENCE,
    /** More pieces come at once on a platform than its readers take notice of. */
    PLATFORM,
    /** A platform on which users write gets a piece while nobody would answer. */
    COVER,
    /** A platform is used before it is opened, while its stage leaves it out, or once closed. */
    CLOSED_PLATFORM,
    /** One person would have to be in two places. */
    OWNER
  }
}
