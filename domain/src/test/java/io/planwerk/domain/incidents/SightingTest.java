package io.planwerk.domain.incidents;

import static io.planwerk.domain.incidents.Plans.after;
import static io.planwerk.domain.incidents.Plans.and;
import static io.planwerk.domain.incidents.Plans.opened;
import static io.planwerk.domain.incidents.Plans.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.detection.Look;
import io.planwerk.domain.detection.Signs;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.incidents.IncidentAct.Closed;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Bilingual;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingTest {
  private static final Bilingual REASON = new Bilingual("dreimal so viel", "three times as much");
  private static final MentionId MENTION = new MentionId("0123456789abABCDefgh01234-_X");

  private static Sighting seen(int before, int level, int minute) {
    Signs signs =
        new Signs(60, 40, 30, 1, 30, 30, 6, 6, 6, 0.75, 0.2, 5, 0, 2, 0, 0, 0, null, true);
    Storm storm = new Storm(level, after(minute), after(minute), null, 0);
    return new Sighting(
        new Look(storm, before, level, signs, REASON), List.of(MENTION), after(minute));
  }

  @Test
  void shouldOpenAnIncidentWhenAStormRisesToAnAlarm() {
    assertThat(seen(0, 2, 0).isAlarm()).as("a breeze").isFalse();
    assertThat(seen(2, 3, 0).isAlarm()).isTrue();
    assertThat(seen(3, 3, 0).isAlarm()).as("it merely lasts").isFalse();
    assertThat(seen(4, 3, 0).isAlarm()).as("it falls").isFalse();

    Incident first = seen(0, 3, 0).first(IncidentId.of(2), Plans.with());

    assertThat(first.opening().origin()).isEqualTo(Origin.DETECTION);
    assertThat(first.opening().name().value()).isEqualTo("Kritikwelle vom 07.05.2027");
    assertThat(first.level().level()).isEqualTo(3);
    assertThat(first.mentions()).containsExactly(MENTION);
    assertThat(first.events()).extracting(IncidentEvent::by).containsOnlyNulls();
    assertThat(((IncidentAct.Rated) first.events().getLast().act()).because())
        .containsExactly(REASON);
  }

  @Test
  void shouldLetTheLevelOfAnOpenIncidentFollow() {
    Incident open = seen(0, 3, 0).first(IncidentId.of(1), Plans.with());

    assertThat(seen(3, 3, 5).in(open)).as("nothing has changed").isEmpty();
    assertThat(seen(3, 5, 5).in(open).orElseThrow().level().level()).isEqualTo(5);
    assertThat(seen(3, 0, 5).in(open).orElseThrow().level().level()).isZero();
  }

  @Test
  void shouldNotSpeakUpInAnIncidentOfPeopleUntilThereIsSomethingToSee() {
    assertThat(seen(0, 0, 5).in(opened(4))).isEmpty();
    Incident measured = seen(0, 2, 5).in(opened(4)).orElseThrow();
    assertThat(measured.level().level()).as("what was set by hand holds").isEqualTo(4);
  }

  @Test
  void shouldTakeAStormThatComesBackWithinADayForTheSame() {
    Incident closed = and(opened(3), 10, new Closed());
    int day = (int) Duration.ofDays(1).toMinutes();

    assertThat(seen(0, 3, day).isSameStorm(closed)).isTrue();
    assertThat(seen(0, 3, day + 10).isSameStorm(closed)).isFalse();
    assertThat(
            seen(0, 3, 20)
                .isSameStorm(and(closed, 15, new IncidentAct.Reviewed(null, null, List.of()))))
        .isFalse();
    assertThat(seen(0, 3, 20).isSameStorm(opened(1))).isFalse();

    Incident again = seen(0, 4, 20).again(closed);
    assertThat(again.state().kind()).isEqualTo(IncidentState.Kind.OPEN);
    assertThat(again.level().level()).isEqualTo(4);
    assertThat(and(again, 25, rated(Origin.DETECTION, 1)).level().level()).isEqualTo(1);
  }
}
