package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that the calendar lacks although the strategy promises it.
 *
 * @param kind what is missing
 * @param pointers JSON Pointers of what promises it
 * @param from first day on which it is missing
 * @param to last day on which it is missing, included
 * @param audiences audiences that would be addressed
 * @param platforms platforms on which it is missing
 * @param message what is missing, with names and dates
 */
public record Gap(
    Kind kind,
    List<String> pointers,
    LocalDate from,
    LocalDate to,
    List<AudienceId> audiences,
    List<PlatformId> platforms,
    Bilingual message) {
  public Gap {
    pointers = List.copyOf(pointers);
    audiences = List.copyOf(audiences);
    platforms = List.copyOf(platforms);
  }

  /** What is missing. */
  public enum Kind {
    /** Weeks without a piece on a platform for which the content plan promises some. */
    CADENCE(EntryKind.EDITORIAL),
    /** Social media takes no notice of a public activity. */
    ACTIVITY_ALONE(EntryKind.ACTIVITY),
    /** Months of a stage for which no piece is in the editorial calendar. */
    STAGE_WITHOUT_CONTENT(EntryKind.STAGE);

    private final EntryKind about;

    Kind(EntryKind about) {
      this.about = about;
    }

    /** The kind of entries whose calendar shows the gap. */
    EntryKind about() {
      return about;
    }
  }
}
