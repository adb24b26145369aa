package io.planwerk.domain.content;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.CalendarEntryId;
import io.planwerk.domain.shared.EntityId.FormatId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece with its day of publication: a line of the editorial calendar.
 *
 * @param id names this entry in the document
 * @param name working title of the piece
 * @param on day of publication
 * @param at local time of publication; absent while only the day is fixed
 * @param platform platform on which the piece appears
 * @param format kind of piece
 * @param theme subject that it takes up
 * @param measure measure to which its hours and effect belong
 * @param audiences audiences addressed; none means those of the theme
 * @param owner role that sees the piece through to publication
 * @param note what else the editors should know
 */
public record CalendarEntry(
    CalendarEntryId id,
    Name name,
    LocalDate on,
    @Nullable LocalTime at,
    @Nullable PlatformId platform,
    @Nullable FormatId format,
    @Nullable ThemeId theme,
    @Nullable MeasureId measure,
    List<AudienceId> audiences,
    @Nullable PersonId owner,
    @Nullable String note) {
  public CalendarEntry {
    audiences = List.copyOf(audiences);
  }
}
