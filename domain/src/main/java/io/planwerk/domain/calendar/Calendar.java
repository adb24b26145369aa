package io.planwerk.domain.calendar;

import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one calendar of a strategy: the roadmap, the editorial calendar, the other communication,
 * trainings, drills and due dates side by side.
 *
 * @param timeZone zone of the times; absent when the strategy names none
 * @param entries by their first day and time
 * @param clashes entries that get in each other's way, by their first day
 * @param gaps what is missing, by its first day
 */
public record Calendar(
    @Nullable ZoneId timeZone, List<Entry> entries, List<Clash> clashes, List<Gap> gaps) {
  public Calendar {
    entries = List.copyOf(entries);
    clashes = List.copyOf(clashes);
    gaps = List.copyOf(gaps);
  }

  /**
   * The whole calendar.
   *
   * @param today what was published on a platform before it was closed is no clash
   */
  public static Calendar of(Strategy strategy, LocalDate today) {
    return new Calendar(
        strategy.timeZone(),
        Entries.of(strategy),
        Clashes.of(strategy, today),
        new Gaps(strategy).all());
  }

  /**
   * What has to be ready next: the first entry that begins on the day or later and isn't done.
   * Posts don't count, as there is always a next one.
   */
  public static Optional<Entry> next(Strategy strategy, LocalDate today) {
    return Entries.of(strategy).stream()
        .filter(entry -> entry.kind() != EntryKind.EDITORIAL)
        .filter(entry -> !entry.from().isBefore(today) && !Boolean.TRUE.equals(entry.done()))
        .min(Comparator.comparing(Entry::from).thenComparing(Entry::id));
  }

  /** What the filter leaves: a clash stays as long as one of its entries does. */
  public Calendar only(CalendarFilter filter) {
    List<Entry> left = entries.stream().filter(filter::takes).toList();
    Set<String> pointers = left.stream().map(Entry::pointer).collect(Collectors.toSet());
    return new Calendar(
        timeZone,
        left,
        clashes.stream()
            .filter(clash -> filter.takes(clash.from(), clash.to()))
            .filter(clash -> clash.pointers().stream().anyMatch(pointers::contains))
            .toList(),
        gaps.stream().filter(filter::takes).toList());
  }
}
