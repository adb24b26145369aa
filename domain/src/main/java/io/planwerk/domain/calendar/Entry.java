package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the calendar: something in the strategy that happens on days, or at a time.
 *
 * @param kind what it stands for
 * @param entity id of the thing in the document, unique among the entries of its kind
 * @param pointer JSON Pointer of the thing
 * @param name what people call it
 * @param note what else one should know
 * @param from first day
 * @param to last day, included
 * @param at local time in the strategy's zone; absent when it takes whole days
 * @param audiences audiences that it addresses
 * @param platforms platforms on which it happens
 * @param themes themes that it takes up
 * @param owner role that sees to it
 * @param done whether it is done, where the document tells
 */
public record Entry(
    EntryKind kind,
    String entity,
    String pointer,
    Name name,
    @Nullable String note,
    LocalDate from,
    LocalDate to,
    @Nullable LocalTime at,
    List<AudienceId> audiences,
    List<PlatformId> platforms,
    List<ThemeId> themes,
    @Nullable PersonId owner,
    @Nullable Boolean done) {
  public Entry {
    audiences = List.copyOf(audiences);
    platforms = List.copyOf(platforms);
    themes = List.copyOf(themes);
  }

  /** Names the entry in the calendar, whatever else changes. */
  public String id() {
    return kind.prefix() + entity;
  }

  /** The name with what it stands for. */
  public Bilingual title() {
    return new Bilingual(
        kind.label().de() + ": " + name.value(), kind.label().en() + ": " + name.value());
  }
}
