package io.planwerk.domain.incidents;

import static io.planwerk.domain.incidents.Origin.DETECTION;
import static io.planwerk.domain.incidents.Origin.HAND;
import static io.planwerk.domain.incidents.Plans.and;
import static io.planwerk.domain.incidents.Plans.opened;
import static io.planwerk.domain.incidents.Plans.rated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelCourseTest {

  @Test
  void shouldRiseAndFallWithWhatIsMeasured() {
    Incident incident = and(opened(DETECTION, 2), 5, rated(DETECTION, 4), rated(DETECTION, 1));

    assertThat(incident.level().level()).isEqualTo(1);
    assertThat(incident.level().peak()).isEqualTo(4);
    assertThat(incident.level().peakAt()).isEqualTo(Plans.after(5));
    assertThat(incident.level().steps())
        .extracting(LevelCourse.Step::level)
        .containsExactly(2, 4, 1);
  }

  @Test
  void shouldHoldWhatWasSetByHandAgainstLessAndTheSame() {
    Incident incident = and(opened(3), 5, rated(DETECTION, 2), rated(DETECTION, 3));

    assertThat(incident.level().level()).isEqualTo(3);
    assertThat(incident.level().held()).isEqualTo(3);
    assertThat(incident.level().measured()).isEqualTo(3);
    assertThat(incident.level().steps()).as("nothing has changed").hasSize(1);
  }

  @Test
  void shouldYieldWhatWasSetByHandToMore() {
    Incident incident = and(opened(3), 5, rated(DETECTION, 4), rated(DETECTION, 2));

    assertThat(incident.level().held()).isNull();
    assertThat(incident.level().level()).isEqualTo(2);
  }

  @Test
  void shouldTakeWhatWasMeasuredLastWhenHandedBack() {
    Incident incident = and(opened(DETECTION, 4), 5, rated(HAND, 6), rated(DETECTION, 3));
    assertThat(incident.level().level()).isEqualTo(6);

    assertThat(and(incident, 6, new IncidentAct.HandedBack()).level().level()).isEqualTo(3);
    assertThat(and(opened(5), 6, new IncidentAct.HandedBack()).level().level())
        .as("nothing was measured")
        .isZero();
  }

  @Test
  void shouldAlsoHoldLessThanWasMeasured() {
    Incident incident = and(opened(DETECTION, 4), 5, rated(HAND, 1), rated(DETECTION, 1));

    assertThat(incident.level().level()).isEqualTo(1);
    assertThat(and(incident, 6, rated(DETECTION, 2)).level().level()).isEqualTo(2);
  }
}
