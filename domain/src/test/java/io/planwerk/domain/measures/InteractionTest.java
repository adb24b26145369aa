package io.planwerk.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Hours;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InteractionTest {

  @Test
  void shouldTakeContactsTimesMinutesPlusOverhead() {
    assertThat(interaction("300", "6", Hours.of(4)).hoursPerMonth()).isEqualTo(Hours.of(34));
  }

  @Test
  void shouldTakeNoOverheadUnlessStated() {
    assertThat(interaction("45", "2.5", null).hoursPerMonth())
        .isEqualTo(new Hours(new BigDecimal("1.875")));
  }

  @Test
  void shouldTakeOnlyTheOverheadWhenNobodyWrites() {
    assertThat(interaction("0", "6", Hours.of(4)).hoursPerMonth()).isEqualTo(Hours.of(4));
  }

  @Test
  void shouldDivideMinutesThatDoNotFillHoursEvenly() {
    assertThat(interaction("1", "10", null).hoursPerMonth().value())
        .isEqualByComparingTo("0.1666666666666667");
  }

  @Test
  void shouldRefuseNegativeFigures() {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> interaction("-1", "-2", null));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/contactsPerMonth", "/minutesPerContact");
  }

  private static Interaction interaction(String contacts, String minutes, Hours overhead) {
    return new Interaction(null, new BigDecimal(contacts), new BigDecimal(minutes), overhead);
  }
}
