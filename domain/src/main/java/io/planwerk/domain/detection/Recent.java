package io.planwerk.domain.detection;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.NetworkId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The minutes of the last hours, added up so that any stretch of them is told at once. */
final class Recent {
  /** Hours that it looks back. */
  static final int HOURS = 6;

  static final int MINUTES = HOURS * 60;

  /** What is counted of a minute. */
  enum Kind {
    MENTIONS,
    FIRSTS,
    CRITICAL,
    CRITICAL_FIRSTS,
    UNREAD_FIRSTS,
    ARTICLES,
    BROADCASTS
  }

  private final Instant end;
  private final Map<Kind, int[]> until = new EnumMap<>(Kind.class);
  private final Map<NetworkId, int[]> criticalOn = new HashMap<>();
  private int latest;

  /**
   * @param now in the last minute that is looked at
   */
  Recent(List<Tally> sums, Instant now) {
    end = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    long first = end.getEpochSecond() / 60 - MINUTES;
    for (Tally sum : sums) {
      long minute = Math.floorDiv(sum.at().getEpochSecond(), 60L) - first;
      if (minute >= 0 && minute < MINUTES) {
        add(sum, (int) minute + 1);
      }
    }
    until.values().forEach(Recent::addUp);
    criticalOn.values().forEach(Recent::addUp);
  }

  private void add(Tally sum, int minute) {
    int firsts = sum.mentions() - sum.echoes();
    latest = Math.max(latest, minute);
    raise(Kind.MENTIONS, minute, sum.mentions());
    raise(Kind.FIRSTS, minute, firsts);
    if (sum.tone() == Tone.NEGATIVE) {
      raise(Kind.CRITICAL, minute, sum.mentions());
      raise(Kind.CRITICAL_FIRSTS, minute, firsts);
      if (sum.network() != null) {
        criticalOn.computeIfAbsent(sum.network(), _ -> new int[MINUTES + 1])[minute] +=
            sum.mentions();
      }
    } else if (sum.tone() == Tone.UNSURE) {
      raise(Kind.UNREAD_FIRSTS, minute, firsts);
    }
    if (sum.outlet().isPress()) {
      raise(Kind.ARTICLES, minute, firsts);
    }
    if (sum.outlet() == Outlet.BROADCAST) {
      raise(Kind.BROADCASTS, minute, firsts);
    }
  }

  private void raise(Kind kind, int minute, int mentions) {
    until.computeIfAbsent(kind, _ -> new int[MINUTES + 1])[minute] += mentions;
  }

  private static void addUp(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }

  /**
   * Minutes since the last mention, so that what comes in late is looked at where it happened.
   *
   * @return {@value #MINUTES} where there is none
   */
  int silence() {
    return MINUTES - latest;
  }

  /**
   * @param back minutes before the end at which the stretch ends
   * @param length minutes of the stretch
   */
  int count(Kind kind, int back, int length) {
    int[] counts = until.get(kind);
    return counts == null ? 0 : between(counts, back, length);
  }

  private static int between(int[] counts, int back, int length) {
    return counts[MINUTES - back] - counts[Math.max(0, MINUTES - back - length)];
  }

  /** On how many networks there are at least so many critical mentions. */
  int networks(int back, int length, double least) {
    return (int)
        criticalOn.values().stream()
            .filter(counts -> between(counts, back, length) >= least)
            .count();
  }

  /** How many networks there are critical mentions on at all. */
  int networks() {
    return criticalOn.size();
  }

  Instant ago(int minutes) {
    return end.minus(Duration.ofMinutes(minutes));
  }
}
