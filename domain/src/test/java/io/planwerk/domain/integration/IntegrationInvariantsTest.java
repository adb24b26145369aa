package io.planwerk.domain.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.FindingRouteId;
import io.planwerk.domain.shared.EntityId.SupportTieId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IntegrationInvariantsTest {

  @Test
  void shouldRefuseSupportThatAnswersInNoTime() {
    assertRefused(
        () ->
            new SupportTie(
                new SupportTieId("tickets"), new Name("Tickets"), null, List.of(), null, null, 0),
        "/withinMinutes");
  }

  @Test
  void shouldAllowAFindingToArriveOnTheSameDay() {
    assertThat(route(0).withinDays()).isZero();
  }

  @Test
  void shouldRefuseAFindingThatArrivesBeforeItWasMade() {
    assertRefused(() -> route(-1), "/withinDays");
  }

  private static FindingRoute route(int withinDays) {
    return new FindingRoute(
        new FindingRouteId("faults"), new Name("Faults"), null, null, null, withinDays);
  }

  private static void assertRefused(ThrowingCallable making, String... pointers) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(making)
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointers));
  }
}
