package io.planwerk.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.KpiLinkId;
import io.planwerk.domain.shared.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class KpiLinkTest {

  @Test
  void shouldLeadFromOneFigureToAnother() {
    KpiLink link = link("clicks", "leads", "0.02", 0);

    assertThat(link.conversion()).isEqualByComparingTo("0.02");
    assertThat(link.delayDays()).isZero();
  }

  @Test
  void shouldRefuseAFigureThatMovesItself() {
    assertRefused("clicks", "clicks", "1", 0, "/to");
  }

  @Test
  void shouldRefuseAnEffectOfNothingOrBackwardsInTime() {
    assertRefused("clicks", "leads", "0", -1, "/conversion", "/delayDays");
  }

  private static void assertRefused(
      String from, String to, String conversion, int delayDays, String... pointers) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> link(from, to, conversion, delayDays))
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointers));
  }

  private static KpiLink link(String from, String to, String conversion, int delayDays) {
    return new KpiLink(
        new KpiLinkId("link"),
        null,
        new KpiId(from),
        new KpiId(to),
        new BigDecimal(conversion),
        delayDays,
        LinkBasis.ASSUMED);
  }
}
