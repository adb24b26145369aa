package io.planwerk.rest.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the rules of a time zone (RFC 5545, 3.6.5) for the years of a calendar: as rules that go on
 * for ever where the zone has such rules in these years, else each change of the clock by its date.
 */
final class TimeZoneLines {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3600;
  private static final int DAYS_PER_WEEK = 7;

  /** After so many years the days of the week fall on the same dates again. */
  private static final int GREGORIAN_CYCLE = 400;

  private static final int A_CYCLE_BEGINS = 2000;

  /** A change of the clock without its date: what observances have in common. */
  private record Change(ZoneOffset before, ZoneOffset after, boolean daylight) {}

  private final ContentLines lines;
  private final ZoneRules rules;
  private final int firstYear;
  private final int lastYear;

  private TimeZoneLines(ContentLines lines, ZoneRules rules, int firstYear, int lastYear) {
    this.lines = lines;
    this.rules = rules;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * Adds the zone to a calendar.
   *
   * @param firstYear year of the first time in the calendar
   * @param lastYear year of the last
   */
  static void add(ContentLines lines, ZoneId zone, int firstYear, int lastYear) {
    lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
    new TimeZoneLines(lines, zone.getRules(), firstYear - 1, lastYear + 1).observances();
    lines.add("END", "VTIMEZONE");
  }

  private void observances() {
    List<ZoneOffsetTransition> transitions = transitions();
    List<ZoneOffsetTransitionRule> forever = rules.getTransitionRules();
    Map<ZoneOffsetTransitionRule, String> recurrences = new LinkedHashMap<>();
    for (ZoneOffsetTransitionRule rule : forever) {
      recurrence(rule).ifPresent(recurrence -> recurrences.put(rule, recurrence));
    }
    boolean ruled =
        !forever.isEmpty()
            && recurrences.size() == forever.size()
            && Set.copyOf(transitions).equals(byRule(forever));
    if (ruled) {
      recurrences.forEach(
          (rule, recurrence) ->
              observance(
                  rule.createTransition(firstYear), lines -> lines.add("RRULE", recurrence)));
    } else {
      initial();
      transitions.stream()
          .collect(Collectors.groupingBy(this::change, LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(this::dated);
    }
  }

  /** What the rules make of these years, in which they needn't hold yet. */
  private Set<ZoneOffsetTransition> byRule(List<ZoneOffsetTransitionRule> forever) {
    return IntStream.rangeClosed(firstYear, lastYear)
        .boxed()
        .flatMap(year -> forever.stream().map(rule -> rule.createTransition(year)))
        .collect(Collectors.toSet());
  }

  private List<ZoneOffsetTransition> transitions() {
    List<ZoneOffsetTransition> found = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(begin());
    while (next != null && next.getDateTimeBefore().getYear() <= lastYear) {
      found.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return found;
  }

  private Change change(ZoneOffsetTransition transition) {
    return new Change(
        transition.getOffsetBefore(),
        transition.getOffsetAfter(),
        rules.isDaylightSavings(transition.getInstant()));
  }

  /**
   * What holds before the first change, for readers that know nothing of the zone; from the day
   * before, since some zones change their clocks at New Year.
   */
  private void initial() {
    Instant before = begin();
    ZoneOffset offset = rules.getOffset(before);
    LocalDateTime begin = LocalDate.of(firstYear, 1, 1).minusDays(1).atStartOfDay();
    observance(new Change(offset, offset, rules.isDaylightSavings(before)), begin, _ -> {});
  }

  /** Earlier than the first year begins anywhere. */
  private Instant begin() {
    return LocalDate.of(firstYear, 1, 1).atStartOfDay().toInstant(ZoneOffset.MAX);
  }

  private void dated(List<ZoneOffsetTransition> alike) {
    observance(
        alike.getFirst(),
        lines -> {
          if (alike.size() > 1) {
            lines.add(
                "RDATE",
                alike.stream()
                    .skip(1)
                    .map(transition -> LOCAL.format(transition.getDateTimeBefore()))
                    .collect(Collectors.joining(",")));
          }
        });
  }

  private void observance(ZoneOffsetTransition first, Consumer<ContentLines> recurrence) {
    observance(change(first), first.getDateTimeBefore(), recurrence);
  }

  private void observance(Change change, LocalDateTime begin, Consumer<ContentLines> recurrence) {
    String name = change.daylight() ? "DAYLIGHT" : "STANDARD";
    lines
        .add("BEGIN", name)
        .add("DTSTART", LOCAL.format(begin))
        .add("TZOFFSETFROM", offset(change.before()))
        .add("TZOFFSETTO", offset(change.after()));
    recurrence.accept(lines);
    lines.add("END", name);
  }

  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String text =
        "%s%02d%02d"
            .formatted(
                sign,
                seconds / SECONDS_PER_HOUR,
                seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE);
    int rest = seconds % SECONDS_PER_MINUTE;
    return rest == 0 ? text : text + "%02d".formatted(rest);
  }

  /**
   * A rule of the zone as a recurrence rule, read off its local dates in all years that there are;
   * empty when it can't be told as one.
   */
  private static Optional<String> recurrence(ZoneOffsetTransitionRule rule) {
    List<LocalDateTime> dates =
        IntStream.range(A_CYCLE_BEGINS, A_CYCLE_BEGINS + GREGORIAN_CYCLE)
            .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
            .toList();
    LocalDateTime one = dates.getFirst();
    boolean alike =
        dates.stream()
            .allMatch(
                date ->
                    date.getMonth() == one.getMonth()
                        && date.getDayOfWeek() == one.getDayOfWeek()
                        && date.toLocalTime().equals(one.toLocalTime()));
    return alike
        ? Optional.of(
            "FREQ=YEARLY;BYMONTH="
                + one.getMonthValue()
                + ";"
                + days(dates, one.getDayOfWeek().name().substring(0, 2)))
        : Optional.empty();
  }

  private static String days(List<LocalDateTime> dates, String dayOfWeek) {
    ToIntFunction<LocalDateTime> ordinal = date -> (date.getDayOfMonth() - 1) / DAYS_PER_WEEK + 1;
    int first = ordinal.applyAsInt(dates.getFirst());
    if (dates.stream().allMatch(date -> ordinal.applyAsInt(date) == first)) {
      return "BYDAY=" + first + dayOfWeek;
    }
    if (dates.stream()
        .allMatch(date -> date.plusDays(DAYS_PER_WEEK).getMonth() != date.getMonth())) {
      return "BYDAY=-1" + dayOfWeek;
    }
    return "BYMONTHDAY="
        + dates.stream()
            .map(LocalDateTime::getDayOfMonth)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(","))
        + ";BYDAY="
        + dayOfWeek;
  }
}
