package io.planwerk.domain.detection;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Watches real courses, which can't be shipped, where somebody has them: {@code -Dcourses=} a
 * folder of CSV files with {@code timestamp,value} in steps of five minutes, such as the mentions
 * of listed companies on Twitter in the Numenta Anomaly Benchmark. They tell no tone, so each is
 * watched twice: as if all of it were criticism, and as if the usual share of it were.
 */
class RealCourses {
  private static final int DAY = 24 * 60;
  private static final int LEARNED = 21 * DAY;

  @Test
  void shouldTellHowOftenItAlarms() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(System.getProperty("courses")), "*.csv")) {
      for (Path file : files) {
        watch(file, 1);
        watch(file, .2);
      }
    }
  }

  private static void watch(Path file, double critical) throws IOException {
    Random random = new Random(7);
    List<Tally> sums = new ArrayList<>();
    Map<Instant, int[]> hours = new TreeMap<>();
    Instant begin = Instant.EPOCH;
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(",", 2);
      if (parts[0].startsWith("2")) {
        Instant at =
            LocalDateTime.parse(parts[0].substring(0, 19).replace(' ', 'T'))
                .toInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
        begin = begin.equals(Instant.EPOCH) ? at.truncatedTo(ChronoUnit.HOURS) : begin;
        // The tool counted every five minutes; within them nothing is known.
        Map<Instant, int[]> minutes = new TreeMap<>();
        for (int i = (int) Double.parseDouble(parts[1]); i > 0; i--) {
          int blamed = random.nextDouble() < critical ? 1 : 0;
          Instant minute = at.plusSeconds(60L * random.nextInt(5));
          minutes.computeIfAbsent(minute, _ -> new int[2])[blamed]++;
          hours.computeIfAbsent(minute.truncatedTo(ChronoUnit.HOURS), _ -> new int[2])[blamed]++;
        }
        minutes.forEach(
            (minute, counts) -> {
              for (int blamed = 0; blamed < 2; blamed++) {
                if (counts[blamed] > 0) {
                  sums.add(
                      new Tally(
                          new Scope.CompanyByMinute(),
                          shifted(minute),
                          null,
                          Outlet.SOCIAL,
                          tone(blamed),
                          counts[blamed],
                          0,
                          0));
                }
              }
            });
      }
    }
    List<Tally> before = new ArrayList<>();
    hours.forEach(
        (hour, counts) -> {
          for (int blamed = 0; blamed < 2; blamed++) {
            if (counts[blamed] > 0) {
              before.add(
                  new Tally(
                      new Scope.Company(),
                      shifted(hour),
                      null,
                      Outlet.SOCIAL,
                      tone(blamed),
                      counts[blamed],
                      0,
                      0));
            }
          }
        });
    int from = (int) Duration.between(Simulation.START, shifted(begin)).toMinutes() + LEARNED;
    int until = (int) Duration.between(Simulation.START, sums.getLast().at()).toMinutes();
    List<Tally> watchedSums =
        sums.stream()
            .filter(sum -> !sum.at().isBefore(Simulation.at(from - Recent.MINUTES)))
            .toList();
    Watched watched = Watched.of(watchedSums, before, from, until, List.of());
    System.out.printf(
        Locale.ROOT,
        "REAL %s critical %.0f %%: %d alarms in %d days%n",
        file.getFileName(),
        100 * critical,
        watched.alarms(),
        (until - from) / DAY);
    for (Look look : watched.rises()) {
      System.out.println("  REAL " + unshifted(look.storm().since()) + " " + look.reason().en());
    }
  }

  private static Tone tone(int blamed) {
    return blamed == 1 ? Tone.NEGATIVE : Tone.NEUTRAL;
  }

  private static Instant shifted(Instant at) {
    return at.plus(Duration.ofDays(7 * 57));
  }

  private static Instant unshifted(Instant at) {
    return at.minus(Duration.ofDays(7 * 57));
  }
}
