package io.planwerk.domain.detection;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.NetworkId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What might be said about a company, minute by minute: loud by day and calm at night and at
 * weekends, with moods that last for hours, days of another loudness, posts that draw replies,
 * subjects that everybody speaks of for some hours in the usual tone, and a trend. Storms, praise,
 * outages and machines are put in where they are asked for.
 */
final class Simulation {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final Instant START = ZonedDateTime.of(2026, 1, 5, 0, 0, 0, 0, ZONE).toInstant();

  private static final double[] HOURS = {
    .3, .2, .15, .1, .1, .15, .4, .9, 1.3, 1.5, 1.5, 1.4, 1.5, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.5,
    1.5, 1.3, .9, .5
  };
  private static final double[] DAYS = {1.1, 1.15, 1.15, 1.1, 1.05, .7, .75};
  private static final double[] NETWORKS = {.4, .25, .2, .12, .03};
  private static final List<NetworkId> NAMES =
      List.of(
          new NetworkId("x"),
          new NetworkId("facebook"),
          new NetworkId("instagram"),
          new NetworkId("forum"),
          new NetworkId("zeitung"));
  private static final int PRESS = 4;
  private static final List<Tone> KINDS = List.of(Tone.values());
  private static final int TONES = KINDS.size();
  private static final int CELLS = 5 * TONES;
  private static final int DAY = 24 * 60;

  private final Random random;
  private final int minutes;
  private final short[] mentions;
  private final short[] echoes;

  Simulation(double perDay, double trendPerWeek, int days, long seed) {
    random = new Random(seed);
    minutes = days * DAY;
    mentions = new short[minutes * CELLS];
    echoes = new short[minutes * CELLS];
    double mood = 0;
    double day = 1;
    double critical = .18;
    int subjectUntil = 0;
    double subject = 1;
    for (int minute = 0; minute < minutes; minute++) {
      ZonedDateTime local = at(minute).atZone(ZONE);
      if (minute % 60 == 0) {
        mood = .85 * mood + .2 * random.nextGaussian();
        if (minute >= subjectUntil) {
          boolean begins = random.nextInt(7 * 24) == 0;
          subject = begins ? 1.5 + 2.5 * random.nextDouble() : 1;
          subjectUntil = begins ? minute + 60 * (1 + random.nextInt(6)) : minute;
        }
      }
      if (minute % DAY == 0) {
        day = Math.exp(.25 * random.nextGaussian());
        critical = .18 * Math.exp(.25 * random.nextGaussian());
      }
      double rate =
          perDay
              / 1.4
              / DAY
              * HOURS[local.getHour()]
              * DAYS[local.getDayOfWeek().getValue() - 1]
              * Math.pow(1 + trendPerWeek, minute / (7.0 * DAY))
              * day
              * subject
              * Math.exp(mood);
      for (int i = poisson(rate); i > 0; i--) {
        Tone tone = tone(critical, .3, .1);
        say(minute, network(), tone, random.nextInt(4) == 0);
        if (random.nextDouble() < .25) {
          int here = network();
          for (int replies = poisson(1.6); replies > 0; replies--) {
            int later = minute + (int) (-15 * Math.log(1 - random.nextDouble()));
            boolean agrees = random.nextInt(2) == 0;
            say(later, here, agrees ? tone : tone(critical, .3, .1), random.nextInt(4) == 0);
          }
        }
      }
    }
  }

  static Instant at(int minute) {
    return START.plus(Duration.ofMinutes(minute));
  }

  int minutes() {
    return minutes;
  }

  private Tone tone(double critical, double praise, double unsure) {
    double drawn = random.nextDouble();
    return drawn < critical
        ? Tone.NEGATIVE
        : drawn < critical + praise
            ? Tone.POSITIVE
            : drawn < critical + praise + unsure ? Tone.UNSURE : Tone.NEUTRAL;
  }

  private int network() {
    double drawn = random.nextDouble();
    int network = 0;
    while (network < PRESS && drawn > NETWORKS[network]) {
      drawn -= NETWORKS[network++];
    }
    return network;
  }

  private int poisson(double mean) {
    if (mean > 50) {
      return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    int count = -1;
    for (double time = 0; time < mean; count++) {
      time -= Math.log(1 - random.nextDouble());
    }
    return Math.max(0, count);
  }

  private void say(int minute, int network, Tone tone, boolean echo) {
    if (minute >= 0 && minute < minutes) {
      int cell = minute * CELLS + network * TONES + KINDS.indexOf(tone);
      mentions[cell]++;
      echoes[cell] += (short) (echo ? 1 : 0);
    }
  }

  /**
   * Criticism that begins on one network with a 32nd of its height, doubles, comes to a further
   * network after 20, 60 and 120 minutes and to the press after an hour, and fades within hours.
   *
   * @param doubling minutes; 0 for one that is there at once
   * @param perMinute critical and other mentions at its height
   */
  void storm(int begin, double perMinute, double doubling, int length) {
    int rising = (int) (5 * doubling);
    for (int i = 0; i < length && begin + i < minutes; i++) {
      double rate =
          i < rising
              ? perMinute / 32 * Math.pow(2, i / doubling)
              : perMinute * Math.pow(.5, (i - rising) / 240.0);
      int reached = i < 20 ? 1 : i < 60 ? 2 : i < 120 ? 3 : 4;
      for (int said = poisson(rate); said > 0; said--) {
        say(begin + i, random.nextInt(reached), tone(.65, .05, .1), random.nextInt(3) == 0);
      }
      if (i > 60 && random.nextDouble() < rate / 100) {
        say(begin + i, PRESS, tone(.4, 0, .1), false);
      }
    }
  }

  /** A campaign that everybody likes, with a few who don't. */
  void praise(int begin, double perMinute, int length) {
    for (int i = 0; i < length; i++) {
      double rate = perMinute * Math.min(1, i / 30.0);
      for (int said = poisson(rate); said > 0; said--) {
        say(begin + i, random.nextInt(4), tone(.08, .55, .08), random.nextInt(2) == 0);
      }
    }
  }

  /** One machine repeats one critical text. */
  void machine(int begin, int perMinute, int length) {
    for (int i = 0; i < length; i++) {
      for (int said = 0; said < perMinute; said++) {
        say(begin + i, 0, Tone.NEGATIVE, i + said > 0);
      }
    }
  }

  /** Nobody listens. */
  void outage(int begin, int length) {
    for (int i = begin * CELLS; i < Math.min(minutes, begin + length) * CELLS; i++) {
      mentions[i] = 0;
      echoes[i] = 0;
    }
  }

  List<Tally> hours(int from, int until) {
    List<Tally> sums = new ArrayList<>();
    for (int hour = from / 60; hour < until / 60; hour++) {
      for (Tone tone : Tone.values()) {
        for (int press = 0; press < 2; press++) {
          int said = 0;
          int again = 0;
          for (int minute = hour * 60; minute < (hour + 1) * 60; minute++) {
            for (int network = press * PRESS; network < (press == 0 ? PRESS : 5); network++) {
              int cell = minute * CELLS + network * TONES + KINDS.indexOf(tone);
              said += mentions[cell];
              again += echoes[cell];
            }
          }
          if (said > 0) {
            sums.add(
                new Tally(
                    new Scope.Company(),
                    at(hour * 60),
                    null,
                    press == 0 ? Outlet.SOCIAL : Outlet.NEWS,
                    tone,
                    said,
                    again,
                    0));
          }
        }
      }
    }
    return sums;
  }

  /** All minutes from one on, in order. */
  List<Tally> sums(int from) {
    List<Tally> sums = new ArrayList<>();
    for (int minute = from; minute < minutes; minute++) {
      Instant at = at(minute);
      for (int network = 0; network <= PRESS; network++) {
        for (Tone tone : Tone.values()) {
          int cell = minute * CELLS + network * TONES + KINDS.indexOf(tone);
          if (mentions[cell] > 0) {
            sums.add(
                new Tally(
                    new Scope.CompanyByMinute(),
                    at,
                    NAMES.get(network),
                    network == PRESS ? Outlet.NEWS : Outlet.SOCIAL,
                    tone,
                    mentions[cell],
                    echoes[cell],
                    0));
          }
        }
      }
    }
    return sums;
  }
}
