package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantsTest {

  @Test
  void shouldTellEveryFaultAtOnce() {
    Invariants invariants =
        Invariants.check()
            .atLeast("a", -1, 0)
            .atMost("b", new BigDecimal("12.01"), 12)
            .positive("c", 0)
            .ordered("d", 2, "e", 1)
            .unique("f", List.of("x", "y", "x", "x"))
            .text("g", " ", 3)
            .text("h", "vier", 3)
            .belongs(false, "i", "da")
            .that(false, "", FaultCode.INVALID_VALUE, "nein", "no");

    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(invariants::orThrow)
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactly(
                        "/a OUT_OF_RANGE",
                        "/b OUT_OF_RANGE",
                        "/c OUT_OF_RANGE",
                        "/e OUT_OF_RANGE",
                        "/f/2 DUPLICATE",
                        "/f/3 DUPLICATE",
                        "/g TOO_LONG",
                        "/h TOO_LONG",
                        "/i INVALID_VALUE",
                        " INVALID_VALUE"));
  }

  @Test
  void shouldHoldForWhatIsAbsentOrAtTheLimit() {
    Invariants.check()
        .atLeast("a", null, 0)
        .atLeast("a", 0, 0)
        .atMost("b", null, 12)
        .atMost("b", new BigDecimal("12.00"), 12)
        .positive("c", null)
        .positive("c", new BigDecimal("0.0001"))
        .ordered("d", null, "e", 1)
        .ordered("d", 1, "e", null)
        .ordered("d", 1, "e", 1)
        .unique("f", List.of())
        .text("g", null, 3)
        .text("g", "ein", 3)
        .belongs(false, "h", null)
        .belongs(true, "h", "da")
        .orThrow();
  }

  @Test
  void shouldSeeAFaultFromFurtherOutside() {
    Fault fault = Fault.at("/to", FaultCode.OUT_OF_RANGE, "liegt davor", "lies before");

    assertThat(fault.below("/span").pointer()).isEqualTo("/span/to");
    assertThat(fault.below("")).isSameAs(fault);
  }
}
