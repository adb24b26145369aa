package io.planwerk.domain.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.ResponseTargetId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import org.junit.jupiter.api.Test;

class ResponseTargetTest {

  @Test
  void shouldAllowAnAnswerWithinAMinute() {
    assertThat(target(1).withinMinutes()).isEqualTo(1);
  }

  @Test
  void shouldRefuseAnAnswerThatTakesNoTime() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> target(0))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/withinMinutes"));
  }

  private static ResponseTarget target(int withinMinutes) {
    return new ResponseTarget(
        new ResponseTargetId("complaints"),
        new Name("Complaints"),
        null,
        Matter.COMPLAINT,
        withinMinutes,
        true);
  }
}
