package io.planwerk.domain.calendar;

import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for entries that get in each other's way. What the plan leaves open counts as fine: a clash
 * is told only where dates and references prove it.
 */
final class Clashes {
  private Clashes() {}

  /** The clashes of a strategy, by their first day. */
  static List<Clash> of(Strategy strategy, LocalDate today) {
    PlatformTimes times = new PlatformTimes(strategy);
    Directory directory = new Directory(strategy);
    return Stream.of(
            new ActivityClashes(strategy, directory).all(),
            new PieceClashes(strategy, times, directory).all(),
            new CoverClashes(strategy, directory).all(),
            new PlatformClashes(strategy, today, times, directory).all(),
            new TrainingClashes(strategy, directory).all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Clash::from))
        .toList();
  }
}
