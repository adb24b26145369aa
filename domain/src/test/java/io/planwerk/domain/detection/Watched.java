package io.planwerk.domain.detection;

import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.mentions.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A course of minutes as the watch sees it, minute by minute. */
final class Watched {
  private static final CrisisPlan NO_PLAN =
      new CrisisPlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final int from;
  private final int[] levels;
  private final List<Look> rises;

  private Watched(int from, int[] levels, List<Look> rises) {
    this.from = from;
    this.levels = levels;
    this.rises = rises;
  }

  static Watched of(Simulation course, int from, int until) {
    return of(course, from, until, List.of());
  }

  static Watched of(Simulation course, int from, int until, List<Rush> rushes) {
    return of(course.sums(from - Recent.MINUTES), course.hours(0, until), from, until, rushes);
  }

  static Watched of(List<Tally> sums, List<Tally> hours, int from, int until, List<Rush> rushes) {
    int[] levels = new int[until - from];
    List<Look> rises = new ArrayList<>();
    Storm storm = Storm.calm(Simulation.at(from));
    StormWatch watch = null;
    int first = 0;
    int last = 0;
    for (int minute = from; minute < until; minute++) {
      if (watch == null || minute % 360 == 0) {
        Instant end = Simulation.at(minute);
        watch =
            new StormWatch(
                Baseline.of(
                    hours.stream().filter(sum -> sum.at().isBefore(end)).toList(),
                    end,
                    Simulation.ZONE),
                NO_PLAN,
                rushes);
      }
      Instant oldest = Simulation.at(minute - Recent.MINUTES);
      Instant now = Simulation.at(minute);
      while (first < sums.size() && sums.get(first).at().isBefore(oldest)) {
        first++;
      }
      int known = last;
      while (last < sums.size() && !sums.get(last).at().isAfter(now)) {
        last++;
      }
      if (last > known || minute % 30 == 0) {
        Look look = watch.look(sums.subList(first, last), storm, now.plusSeconds(59));
        if (look.storm().isAlarm() && !storm.isAlarm()) {
          rises.add(look);
        }
        storm = look.storm();
      }
      levels[minute - from] = storm.level();
    }
    return new Watched(from, levels, rises);
  }

  /** Times that people are alarmed. */
  int alarms() {
    return rises.size();
  }

  /** Minutes from then to the alarm, or -1. */
  int delay(int begin) {
    for (int i = begin - from; i < levels.length; i++) {
      if (levels[i] >= Scale.ALARM) {
        return i - (begin - from);
      }
    }
    return -1;
  }

  /** Looks at which the level rose to an alarm. */
  List<Look> rises() {
    return rises;
  }

  /** Level after each minute. */
  int[] levels() {
    return levels;
  }

  int highest() {
    return Arrays.stream(levels).max().orElse(0);
  }
}
