package io.planwerk.domain.calendar;

import io.planwerk.domain.content.CalendarEntry;
import io.planwerk.domain.orchestration.CommunicationActivity;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for what the calendar lacks although the strategy promises it. */
final class Gaps {
  private static final int DAYS = 7;

  /** Who says four a month means one a week. */
  private static final BigDecimal WEEKLY = BigDecimal.valueOf(4);

  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

  /** No calendar is looked through beyond this, whatever years its dates may name. */
  private static final int MOST_YEARS = 10;

  /** How long before and after an activity a piece still accompanies it. */
  private static final int ACCOMPANYING_DAYS = 14;

  private final Strategy strategy;
  private final PlatformTimes times;
  private final List<CalendarEntry> pieces;
  private final List<Gap> found = new ArrayList<>();

  Gaps(Strategy strategy) {
    this.strategy = strategy;
    this.times = new PlatformTimes(strategy);
    this.pieces = strategy.content().calendar();
  }

  List<Gap> all() {
    cadences();
    activities();
    stages();
    return found.stream().sorted(Comparator.comparing(Gap::from)).toList();
  }

  /**
   * An editorial calendar is filled some way ahead: what lies behind its last piece isn't planned
   * yet, and what lies before its first isn't planned in it.
   */
  private void cadences() {
    if (pieces.isEmpty()) {
      return;
    }
    LocalDate first = Collections.min(pieces.stream().map(CalendarEntry::on).toList());
    LocalDate last =
        earlier(
            Collections.max(pieces.stream().map(CalendarEntry::on).toList()),
            first.plusYears(MOST_YEARS));
    List<Platform> platforms = strategy.platforms().items();
    for (int i = 0; i < platforms.size(); i++) {
      Platform platform = platforms.get(i);
      BigDecimal promised = times.piecesPerMonth(platform.id()).orElse(null);
      if (promised != null && platform.state() != PlatformState.CLOSED) {
        LocalDate opening = times.opening(platform).orElse(first);
        Gap gap = cadence(i, platform, promised, opening.isAfter(first) ? opening : first, last);
        if (gap != null) {
          found.add(gap);
        }
      }
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** What is missing on one platform in the whole weeks from one day to another. */
  private @Nullable Gap cadence(
      int index, Platform platform, BigDecimal promised, LocalDate from, LocalDate to) {
    LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    Set<LocalDate> served =
        pieces.stream()
            .filter(piece -> platform.id().equals(piece.platform()))
            .map(piece -> piece.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .collect(Collectors.toSet());
    long bearable = bearableWeeks(promised);
    List<DateSpan> empty = new ArrayList<>();
    long weeks = 0;
    long emptyWeeks = 0;
    LocalDate begin = monday;
    for (LocalDate week = monday; ; week = week.plusDays(DAYS)) {
      boolean over = week.plusDays(DAYS - 1).isAfter(to);
      if (over || served.contains(week)) {
        long run = ChronoUnit.DAYS.between(begin, week) / DAYS;
        if (run > bearable) {
          empty.add(new DateSpan(begin, week.minusDays(1)));
          emptyWeeks += run;
        }
        begin = week.plusDays(DAYS);
      }
      if (over) {
        break;
      }
      weeks++;
    }
    return empty.isEmpty() ? null : cadence(index, platform, promised, empty, emptyWeeks, weeks);
  }

  /**
   * Weeks in a row that may stay empty: none where there is one piece a week or more; with fewer as
   * many whole weeks as fit between two pieces on fixed days of the month.
   */
  private static long bearableWeeks(BigDecimal promised) {
    return promised.compareTo(WEEKLY) >= 0
        ? 0
        : LONGEST_MONTH
                .divide(promised, 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .subtract(BigDecimal.ONE)
                .longValue()
            / DAYS;
  }

  private Gap cadence(
      int index,
      Platform platform,
      BigDecimal promised,
      List<DateSpan> empty,
      long emptyWeeks,
      long weeks) {
    LocalDate end = empty.getLast().to();
    return new Gap(
        Gap.Kind.CADENCE,
        Stream.concat(Stream.of(Entries.PLATFORMS + index), cadencePointers(platform.id()).stream())
            .toList(),
        empty.getFirst().from(),
        end == null ? empty.getLast().from() : end,
        platform.audiences(),
        List.of(platform.id()),
        Wording.both(
            de ->
                Wording.name(de, platform.name())
                    + ": geplant "
                    + (promised.compareTo(BigDecimal.ONE) == 0 ? "ist " : "sind ")
                    + de.number(promised)
                    + " im Monat, aber in "
                    + de.number(emptyWeeks)
                    + " von "
                    + de.number(weeks)
                    + (weeks == 1 ? " Woche" : " Wochen")
                    + " steht kein Beitrag im Redaktionsplan ("
                    + Wording.spans(de, empty)
                    + ")",
            en ->
                Wording.name(en, platform.name())
                    + ": "
                    + en.number(promised)
                    + " a month "
                    + (promised.compareTo(BigDecimal.ONE) == 0 ? "is" : "are")
                    + " planned, but in "
                    + en.number(emptyWeeks)
                    + " of "
                    + en.number(weeks)
                    + (weeks == 1 ? " week" : " weeks")
                    + " the editorial calendar has no post ("
                    + Wording.spans(en, empty)
                    + ")"));
  }

  private List<String> cadencePointers(PlatformId platform) {
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < strategy.content().cadences().size(); i++) {
      if (strategy.content().cadences().get(i).platform().equals(platform)) {
        pointers.add("/content/cadences/" + i);
      }
    }
    return pointers;
  }

  private void activities() {
    List<CommunicationActivity> activities = strategy.orchestration().activities();
    for (int i = 0; i < activities.size(); i++) {
      CommunicationActivity activity = activities.get(i);
      if (!Boolean.TRUE.equals(activity.internal())
          && activity.platforms().isEmpty()
          && pieces.stream().noneMatch(piece -> accompanies(piece, activity))) {
        found.add(
            new Gap(
                Gap.Kind.ACTIVITY_ALONE,
                List.of(Entries.ACTIVITIES + i),
                activity.from(),
                activity.lastDay(),
                activity.audiences(),
                List.of(),
                Wording.both(
                    de ->
                        Wording.name(de, activity.name())
                            + " ("
                            + Wording.days(de, activity.from(), activity.lastDay())
                            + ") begleitet keine Plattform und kein Beitrag",
                    en ->
                        "No platform and no post accompanies "
                            + Wording.name(en, activity.name())
                            + " ("
                            + Wording.days(en, activity.from(), activity.lastDay())
                            + ")")));
      }
    }
  }

  private boolean accompanies(CalendarEntry piece, CommunicationActivity activity) {
    boolean near =
        !piece.on().isBefore(activity.from().minusDays(ACCOMPANYING_DAYS))
            && !piece.on().isAfter(activity.lastDay().plusDays(ACCOMPANYING_DAYS));
    boolean theme = piece.theme() != null && activity.themes().contains(piece.theme());
    return near
        && (theme
            || Entries.audiences(strategy, piece).stream()
                .anyMatch(activity.audiences()::contains));
  }

  private void stages() {
    Set<Month> filled =
        pieces.stream().map(piece -> Month.of(piece.on())).collect(Collectors.toSet());
    for (PlatformTimes.DatedStage stage : PlatformTimes.stages(strategy)) {
      List<Month> empty = new ArrayList<>();
      Month end = Month.of(earlier(stage.to(), stage.from().plusYears(MOST_YEARS)));
      for (Month month = Month.of(stage.from()); month.compareTo(end) <= 0; month = month.plus(1)) {
        if (!filled.contains(month)) {
          empty.add(month);
        }
      }
      if (!empty.isEmpty()) {
        found.add(stage(stage, empty));
      }
    }
  }

  private static Gap stage(PlatformTimes.DatedStage stage, List<Month> empty) {
    List<Bilingual> months =
        runs(empty).stream()
            .map(
                run ->
                    Wording.both(
                        de -> de.months(run.getFirst(), run.getLast()),
                        en -> en.months(run.getFirst(), run.getLast())))
            .toList();
    return new Gap(
        Gap.Kind.STAGE_WITHOUT_CONTENT,
        List.of(stage.pointer()),
        Entries.firstDay(empty.getFirst()),
        Entries.lastDay(empty.getLast()),
        stage.stage().audiences(),
        stage.stage().platforms(),
        Wording.both(
            de ->
                "Stufe "
                    + Wording.name(de, stage.stage().name())
                    + ": kein Beitrag im Redaktionsplan für "
                    + de.list(months),
            en ->
                "Stage "
                    + Wording.name(en, stage.stage().name())
                    + ": no post in the editorial calendar for "
                    + en.list(months)));
  }

  /** Months in a row, told as one. */
  private static List<List<Month>> runs(List<Month> months) {
    List<List<Month>> runs = new ArrayList<>();
    for (Month month : new TreeSet<>(months)) {
      if (runs.isEmpty() || !runs.getLast().getLast().plus(1).equals(month)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(month);
    }
    return runs;
  }
}
