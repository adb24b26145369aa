package io.planwerk.domain.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.ActivityId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommunicationActivityTest {

  @Test
  void shouldOverlapOnASharedLastDay() {
    CommunicationActivity fair = activity(1, 5);
    CommunicationActivity campaign = activity(5, 20);

    assertThat(fair.overlaps(campaign)).isTrue();
    assertThat(campaign.overlaps(fair)).isTrue();
  }

  @Test
  void shouldNotOverlapOnNeighbouringDays() {
    CommunicationActivity fair = activity(1, 5);
    CommunicationActivity campaign = activity(6, 20);

    assertThat(fair.overlaps(campaign)).isFalse();
    assertThat(campaign.overlaps(fair)).isFalse();
  }

  @Test
  void shouldLastOneDayWithoutAnEnd() {
    CommunicationActivity release = activity(3, null);

    assertThat(release.lastDay()).isEqualTo(release.from());
    assertThat(release.overlaps(activity(1, 5))).isTrue();
    assertThat(release.overlaps(activity(4, 5))).isFalse();
  }

  @Test
  void shouldRefuseToEndBeforeItBegins() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> activity(5, 4))
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/to"));
  }

  private static CommunicationActivity activity(int firstDay, @Nullable Integer lastDay) {
    return new CommunicationActivity(
        new ActivityId("activity"),
        new Name("Activity"),
        null,
        LocalDate.of(2027, 6, firstDay),
        lastDay == null ? null : LocalDate.of(2027, 6, lastDay),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
