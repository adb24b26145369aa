package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.EntityId.EscalationStepId;
import org.junit.jupiter.api.Test;

class EscalationStepTest {

  @Test
  void shouldAllowAReactionAtOnce() {
    assertThat(step(0).withinMinutes()).isZero();
  }

  @Test
  void shouldRefuseAReactionBeforeTheMatterArose() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> step(-1))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/withinMinutes"));
  }

  private static EscalationStep step(int withinMinutes) {
    return new EscalationStep(
        new EscalationStepId("desk"), new Name("Desk"), null, null, withinMinutes);
  }
}
