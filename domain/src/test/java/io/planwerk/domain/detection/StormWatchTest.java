package io.planwerk.domain.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StormWatchTest {
  private static final Instant NOW = Instant.parse("2027-03-01T12:00:30Z");

  private final List<Tally> sums = new ArrayList<>();

  /** Eight weeks of four mentions an hour, one of them critical. */
  private static Baseline quiet() {
    List<Tally> hours = new ArrayList<>();
    Instant end = Instant.parse("2027-03-01T12:00:00Z");
    for (int hour = 1; hour <= 56 * 24; hour++) {
      Instant at = end.minusSeconds(3600L * hour);
      hours.add(new Tally(new Scope.Company(), at, null, Outlet.SOCIAL, Tone.NEGATIVE, 1, 0, 0));
      hours.add(new Tally(new Scope.Company(), at, null, Outlet.SOCIAL, Tone.NEUTRAL, 3, 0, 0));
    }
    return Baseline.of(hours, end, ZoneId.of("UTC"));
  }

  private static StormWatch watch(CrisisLevel... levels) {
    return new StormWatch(quiet(), plan(levels), List.of());
  }

  private static CrisisPlan plan(CrisisLevel... levels) {
    return new CrisisPlan(List.of(levels), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static CrisisLevel level(int level, int mentions, @Nullable String share) {
    return new CrisisLevel(
        new CrisisLevelId("level-" + level),
        new Name("Level " + level),
        level,
        BigDecimal.valueOf(mentions),
        share == null ? null : new Percentage(new BigDecimal(share)),
        null,
        List.of(),
        List.of(),
        null);
  }

  private void said(int minutesAgo, String network, Tone tone, int mentions, int echoes) {
    said(minutesAgo, network, Outlet.SOCIAL, tone, mentions, echoes);
  }

  private void said(
      int minutesAgo, String network, Outlet outlet, Tone tone, int mentions, int echoes) {
    sums.add(
        new Tally(
            new Scope.CompanyByMinute(),
            Instant.parse("2027-03-01T12:00:00Z").minusSeconds(60L * minutesAgo),
            new NetworkId(network),
            outlet,
            tone,
            mentions,
            echoes,
            0));
  }

  private Look look(StormWatch watch) {
    return watch.look(sums, Storm.calm(NOW.minusSeconds(60)), NOW);
  }

  @Test
  void shouldBeCalmWhereNothingIsSaid() {
    Look look = look(watch());

    assertThat(look.storm().level()).isZero();
    assertThat(look.rises()).isFalse();
    assertThat(look.reason().en())
        .isEqualTo("Level 0 (calm): 0 critical mentions in an hour, usual is 1.");
    assertThat(look.reason().de())
        .isEqualTo("Stufe 0 (Windstille): 0 kritische Erwähnungen in einer Stunde, üblich ist 1.");
  }

  @Test
  void shouldSeeASuddenStormInItsFirstMinute() {
    said(0, "x", Tone.NEGATIVE, 40, 10);
    said(0, "x", Tone.NEUTRAL, 10, 0);

    Look look = look(watch());

    assertThat(look.rises()).isTrue();
    assertThat(look.storm().isAlarm()).isTrue();
    assertThat(look.storm().since()).isEqualTo(NOW);
  }

  @Test
  void shouldSayWhyInFigures() {
    for (int minute = 0; minute < 15; minute++) {
      said(minute, "x", Tone.NEGATIVE, 2, 1);
      said(minute, "facebook", Tone.NEGATIVE, 1, 0);
    }
    said(3, "zeitung", Outlet.NEWS, Tone.NEUTRAL, 2, 0);

    Look look = look(watch());

    assertThat(look.storm().level()).isEqualTo(3);
    assertThat(look.reason().en())
        .isEqualTo(
            "Level 3 (fresh breeze): 45 critical mentions in 15 minutes (15 of them only passed"
                + " on), usual are 0.2; 94% of all posts are critical, usual are 25%; on 2"
                + " networks; 2 reports in the media in 6 hours, usual are 0.");
    assertThat(look.reason().de())
        .isEqualTo(
            "Stufe 3 (frische Brise): 45 kritische Erwähnungen in 15 Minuten (15 davon nur"
                + " weitergesagt), üblich sind 0,2; 94\u00a0% aller Beiträge sind kritisch, üblich"
                + " sind 25\u00a0%; auf 2 Netzwerken; 2 Berichte in den Medien in 6 Stunden, üblich"
                + " sind 0.");
  }

  @Test
  void shouldNotTakePraiseForAStorm() {
    for (int minute = 0; minute < 60; minute++) {
      said(minute, "x", Tone.POSITIVE, 20, 5);
      said(minute, "x", Tone.NEGATIVE, 1, 0);
    }

    assertThat(look(watch()).storm().level()).isZero();
  }

  @Test
  void shouldNotTakeAMachineForAStorm() {
    said(5, "x", Tone.NEGATIVE, 1, 0);
    for (int minute = 0; minute < 5; minute++) {
      said(minute, "x", Tone.NEGATIVE, 200, 200);
    }

    Look look = look(watch());

    assertThat(look.storm().level()).isEqualTo(2);
  }

  @Test
  void shouldTellOfALotWhoseToneIsUnclear() {
    for (int minute = 0; minute < 30; minute++) {
      said(minute, "x", Tone.UNSURE, 5, 0);
    }

    assertThat(look(watch()).storm().level()).isEqualTo(2);
  }

  @Test
  void shouldLetCriticsRise() {
    for (int minute = 0; minute < 60; minute++) {
      said(minute, "x", Tone.NEGATIVE, 8, 2);
      said(minute, "facebook", Tone.NEGATIVE, 4, 1);
      said(minute, "instagram", Tone.NEGATIVE, 2, 0);
      said(minute, "forum", Tone.NEGATIVE, 1, 0);
    }
    assertThat(look(watch()).storm().level()).isEqualTo(4);

    said(20, "zeitung", Outlet.NEWS, Tone.NEUTRAL, 6, 0);
    assertThat(look(watch()).storm().level()).isEqualTo(5);

    said(10, "zeitung", Outlet.NEWS, Tone.NEUTRAL, 16, 0);
    said(10, "tv", Outlet.BROADCAST, Tone.NEUTRAL, 2, 0);
    assertThat(look(watch()).storm().level()).isEqualTo(6);
  }

  @Test
  void shouldSeeWhatComesInLate() {
    for (int minute = 10; minute < 14; minute++) {
      said(minute, "x", Tone.NEGATIVE, 10, 0);
    }

    assertThat(look(watch()).storm().isAlarm()).isTrue();
  }

  @Test
  void shouldHoldToThePlan() {
    said(5, "x", Tone.NEGATIVE, 4, 0);
    said(25, "x", Tone.NEUTRAL, 6, 0);

    assertThat(look(watch()).storm().level()).isLessThan(3);
    Look planned = look(watch(level(3, 10, "0.4"), level(4, 11, null)));
    assertThat(planned.storm().level()).isEqualTo(3);
    assertThat(planned.reason().en())
        .endsWith("The threshold of the crisis plan for level 3 is reached.");
    assertThat(look(watch(level(3, 10, "0.5"))).storm().level()).isLessThan(3);
  }

  @Test
  void shouldTakeAThresholdOfVolumeForOneOfCriticism() {
    said(5, "x", Tone.POSITIVE, 100, 0);

    assertThat(look(watch(level(3, 50, null))).storm().level()).isZero();
  }

  @Test
  void shouldOnlyCountWhatIsMoreCriticalThanUsualInARush() {
    for (int minute = 0; minute < 30; minute++) {
      said(minute, "x", Tone.NEGATIVE, 5, 0);
      said(minute, "x", Tone.NEUTRAL, 5, 0);
    }
    Rush campaign = new Rush(NOW.minusSeconds(7200), NOW.plusSeconds(7200));

    assertThat(look(watch()).storm().isAlarm()).isTrue();
    StormWatch expecting = new StormWatch(quiet(), plan(), List.of(campaign));
    assertThat(look(expecting).storm().isAlarm()).isFalse();

    sums.clear();
    for (int minute = 0; minute < 30; minute++) {
      said(minute, "x", Tone.NEGATIVE, 9, 0);
      said(minute, "facebook", Tone.NEGATIVE, 9, 0);
      said(minute, "x", Tone.NEUTRAL, 2, 0);
    }
    assertThat(look(expecting).storm().isAlarm()).isTrue();
  }

  @Test
  void shouldTellAStormInARushThoughMuchIsCriticalAnyway() {
    List<Tally> hours = new ArrayList<>();
    Instant end = Instant.parse("2027-03-01T12:00:00Z");
    for (int hour = 1; hour <= 56 * 24; hour++) {
      Instant at = end.minusSeconds(3600L * hour);
      hours.add(new Tally(new Scope.Company(), at, null, Outlet.SOCIAL, Tone.NEGATIVE, 2, 0, 0));
      hours.add(new Tally(new Scope.Company(), at, null, Outlet.SOCIAL, Tone.NEUTRAL, 3, 0, 0));
    }
    StormWatch expecting =
        new StormWatch(
            Baseline.of(hours, end, ZoneId.of("UTC")),
            plan(),
            List.of(new Rush(NOW.minusSeconds(7200), NOW.plusSeconds(7200))));
    for (int minute = 0; minute < 30; minute++) {
      said(minute, "x", Tone.NEGATIVE, 9, 0);
      said(minute, "facebook", Tone.NEGATIVE, 9, 0);
      said(minute, "x", Tone.NEUTRAL, 2, 0);
    }

    assertThat(look(expecting).storm().isAlarm()).isTrue();
  }

  @Test
  void shouldFallOnlyOnceItHasBeenQuiet() {
    said(0, "x", Tone.NEGATIVE, 40, 0);
    said(0, "facebook", Tone.NEGATIVE, 5, 0);
    StormWatch watch = watch();
    Storm storm = look(watch).storm();

    Storm soon = watch.look(List.of(), storm, NOW.plusSeconds(3600)).storm();
    assertThat(soon.level()).isEqualTo(storm.level());
    Look later = watch.look(List.of(), soon, NOW.plusSeconds(4 * 3600));
    assertThat(later.falls()).isTrue();
    assertThat(later.storm().level()).isZero();
  }
}
