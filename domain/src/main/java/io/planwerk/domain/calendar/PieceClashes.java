package io.planwerk.domain.calendar;

import io.planwerk.domain.content.CalendarEntry;
import io.planwerk.domain.content.ContentFormat;
import io.planwerk.domain.content.Medium;
import io.planwerk.domain.shared.EntityId.FormatId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds pieces that come at once: on a platform, or for the one person who has to be there. */
final class PieceClashes {
  /** Whoever publishes at most weekly doesn't publish twice on a day; 52 weeks in 12 months. */
  private static final BigDecimal WEEKLY = new BigDecimal("4.34");

  private static final Set<Medium> PRESENT = Set.of(Medium.LIVE, Medium.EVENT);

  private record Slot(PlatformId platform, LocalDate on, LocalTime at) {}

  private record PlatformDay(PlatformId platform, LocalDate on) {}

  private record Shift(PersonId owner, LocalDate on, LocalTime at) {}

  private final List<Piece> pieces;
  private final PlatformTimes times;
  private final Directory directory;
  private final Set<FormatId> live;
  private final List<Clash> found = new ArrayList<>();

  PieceClashes(Strategy strategy, PlatformTimes times, Directory directory) {
    this.pieces = Piece.of(strategy);
    this.times = times;
    this.directory = directory;
    this.live =
        strategy.content().formats().stream()
            .filter(format -> format.medium() != null && PRESENT.contains(format.medium()))
            .map(ContentFormat::id)
            .collect(Collectors.toSet());
  }

  List<Clash> all() {
    sameMoment();
    sameDay();
    owners();
    return found;
  }

  private void sameMoment() {
    Map<Slot, List<Piece>> slots = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      CalendarEntry entry = piece.entry();
      if (entry.platform() != null && entry.at() != null) {
        slots
            .computeIfAbsent(
                new Slot(entry.platform(), entry.on(), entry.at()), _ -> new ArrayList<>())
            .add(piece);
      }
    }
    slots.forEach(
        (slot, together) -> {
          if (together.size() > 1) {
            found.add(
                Piece.clash(
                    Clash.Kind.PLATFORM,
                    together,
                    Wording.both(
                        de ->
                            Piece.names(de, together)
                                + " erscheinen zugleich auf "
                                + directory.name(de, slot.platform())
                                + ", "
                                + Wording.moment(de, slot.on(), slot.at()),
                        en ->
                            Piece.names(en, together)
                                + " come out at once on "
                                + directory.name(en, slot.platform())
                                + ", "
                                + Wording.moment(en, slot.on(), slot.at()))));
          }
        });
  }

  private void sameDay() {
    Map<PlatformDay, List<Piece>> days = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      PlatformId platform = piece.entry().platform();
      if (platform != null
          && times
              .piecesPerMonth(platform)
              .filter(many -> many.compareTo(WEEKLY) <= 0)
              .isPresent()) {
        days.computeIfAbsent(new PlatformDay(platform, piece.entry().on()), _ -> new ArrayList<>())
            .add(piece);
      }
    }
    days.forEach(
        (day, together) -> {
          long moments = together.stream().map(piece -> piece.entry().at()).distinct().count();
          boolean told = moments == 1 && together.getFirst().entry().at() != null;
          if (together.size() > 1 && !told) {
            BigDecimal many = times.piecesPerMonth(day.platform()).orElseThrow();
            found.add(
                Piece.clash(
                    Clash.Kind.PLATFORM,
                    together,
                    Wording.both(
                        de ->
                            Piece.names(de, together)
                                + " erscheinen am selben Tag ("
                                + de.day(day.on())
                                + ") auf "
                                + directory.name(de, day.platform())
                                + ", obwohl dort nur "
                                + de.number(many)
                                + " im Monat geplant sind",
                        en ->
                            Piece.names(en, together)
                                + " come out on the same day ("
                                + en.day(day.on())
                                + ") on "
                                + directory.name(en, day.platform())
                                + ", although only "
                                + en.number(many)
                                + " a month are planned there")));
          }
        });
  }

  /** Publishing can be left to a tool, going live can't. */
  private void owners() {
    Map<Shift, List<Piece>> shifts = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      CalendarEntry entry = piece.entry();
      if (entry.owner() != null && entry.at() != null && isLive(entry)) {
        shifts
            .computeIfAbsent(
                new Shift(entry.owner(), entry.on(), entry.at()), _ -> new ArrayList<>())
            .add(piece);
      }
    }
    shifts.forEach(
        (shift, together) -> {
          if (together.size() > directory.heads(shift.owner()) && !isOneEvent(together)) {
            found.add(
                Piece.clash(
                    Clash.Kind.OWNER,
                    together,
                    Wording.both(
                        de ->
                            directory.name(de, shift.owner())
                                + " müsste "
                                + Wording.moment(de, shift.on(), shift.at())
                                + " zugleich live dabei sein bei "
                                + Piece.names(de, together),
                        en ->
                            directory.name(en, shift.owner())
                                + " would have to be live "
                                + Wording.moment(en, shift.on(), shift.at())
                                + " at "
                                + Piece.names(en, together))));
          }
        });
  }

  /** What is shown live on several platforms at once takes place once. */
  private static boolean isOneEvent(List<Piece> pieces) {
    ThemeId theme = pieces.getFirst().entry().theme();
    return theme != null
        && pieces.stream().allMatch(piece -> theme.equals(piece.entry().theme()))
        && pieces.stream().map(piece -> piece.entry().platform()).distinct().count()
            == pieces.size();
  }

  private boolean isLive(CalendarEntry entry) {
    return entry.format() != null && live.contains(entry.format());
  }
}
