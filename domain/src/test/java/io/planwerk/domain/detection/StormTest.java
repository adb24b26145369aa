package io.planwerk.domain.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StormTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private static Instant after(int minutes) {
    return NOON.plusSeconds(60L * minutes);
  }

  @Test
  void shouldRiseAtOnce() {
    Storm storm = Storm.calm(NOON).look(4, 4, after(1));

    assertThat(storm).isEqualTo(new Storm(4, after(1), after(1), null, 0));
    assertThat(storm.isAlarm()).isTrue();
    assertThat(storm.look(5, 5, after(2)).since()).isEqualTo(after(2));
  }

  @Test
  void shouldStayWhileLowerBoundsHold() {
    Storm storm = Storm.calm(NOON).look(4, 4, NOON);

    assertThat(storm.look(3, 4, after(600))).isEqualTo(new Storm(4, NOON, after(600), null, 0));
  }

  @Test
  void shouldFallToTheHighestThatWasSeenInQuietTime() {
    Storm storm = Storm.calm(NOON).look(5, 5, NOON).look(1, 1, after(10)).look(2, 3, after(60));

    assertThat(storm.level()).isEqualTo(5);
    assertThat(storm.lessSince()).isEqualTo(after(10));
    storm = storm.look(0, 0, after(189));
    assertThat(storm.level()).isEqualTo(5);
    assertThat(storm.look(0, 0, after(190)))
        .isEqualTo(new Storm(3, after(190), after(190), null, 0));
  }

  @Test
  void shouldBeginQuietTimeAnewWhenItFlaresUp() {
    Storm storm =
        Storm.calm(NOON)
            .look(3, 3, NOON)
            .look(0, 0, after(10))
            .look(3, 3, after(100))
            .look(0, 0, after(110));

    assertThat(storm.look(0, 0, after(200)).level()).isEqualTo(3);
    assertThat(storm.look(0, 0, after(290)).level()).isZero();
  }

  @Test
  void shouldForgetABreezeAfterAnHour() {
    Storm storm = Storm.calm(NOON).look(2, 2, NOON).look(0, 0, after(5));

    assertThat(storm.look(0, 0, after(64)).level()).isEqualTo(2);
    assertThat(storm.look(0, 0, after(65)).level()).isZero();
  }

  @Test
  void shouldNotGoBackInTime() {
    Storm storm = Storm.calm(NOON).look(0, 0, after(10)).look(3, 3, after(5));

    assertThat(storm.since()).isEqualTo(after(10));
    assertThat(storm.seen()).isEqualTo(after(10));
  }
}
