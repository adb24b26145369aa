package io.planwerk.domain.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitativeTest {

  @ParameterizedTest(name = "{0} from {1} to {2}: {3} attains {4}")
  @CsvSource({
    "RISE, 1000, 5000, 1000, 0",
    "RISE, 1000, 5000, 2000, 0.25",
    "RISE, 1000, 5000, 5000, 1",
    "RISE, 1000, 5000, 6000, 1",
    "RISE, 1000, 5000,  500, 0",
    "FALL,   90,   30,   90, 0",
    "FALL,   90,   30,   60, 0.5",
    "FALL,   90,   30,   30, 1",
    "FALL,   90,   30,   10, 1",
    "FALL,   90,   30,  120, 0",
    "HOLD,   40,   50,   40, 0",
    "HOLD,   40,   50,   45, 0.5",
    "HOLD,   40,   50,   50, 1",
    "HOLD,   40,   50,   55, 0.5",
    "HOLD,   40,   50,   70, 0",
  })
  void shouldAttainNothingAtTheBaselineAndAllAtTheTarget(
      Direction direction,
      BigDecimal baseline,
      BigDecimal value,
      BigDecimal figure,
      BigDecimal attained) {
    assertThat(target(direction, baseline, value, null).attainment(figure))
        .contains(new Percentage(attained));
  }

  @ParameterizedTest(name = "5000 held at {0} attains {1}")
  @CsvSource({"5000, 1", "4500, 0.9", "5500, 0.9", "0, 0", "10001, 0"})
  void shouldMeasureTheLossAgainstTheValueWhereTheBaselineIsHeld(
      BigDecimal figure, BigDecimal attained) {
    BigDecimal members = BigDecimal.valueOf(5000);

    assertThat(target(Direction.HOLD, members, members, null).attainment(figure))
        .contains(new Percentage(attained));
  }

  @Test
  void shouldHoldZeroExactly() {
    Quantitative outages = target(Direction.HOLD, BigDecimal.ZERO, BigDecimal.ZERO, null);

    assertThat(outages.attainment(BigDecimal.ZERO)).contains(Percentage.ALL);
    assertThat(outages.attainment(BigDecimal.ONE)).contains(Percentage.NONE);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2} attains {3}")
  @CsvSource({"100, 200, 150, 0.5", "200, 100, 150, 0.5", "200, 200, 150, 0.75"})
  void shouldReadTheDirectionOffBaselineAndValueWhereNoneIsStated(
      BigDecimal baseline, BigDecimal value, BigDecimal figure, BigDecimal attained) {
    assertThat(target(null, baseline, value, null).attainment(figure))
        .contains(new Percentage(attained));
  }

  @Test
  void shouldAttainAllOrNothingWhereTheBaselineIsAlreadyBeyondTheTarget() {
    Quantitative subscribers =
        target(Direction.RISE, BigDecimal.valueOf(600), BigDecimal.valueOf(500), null);

    assertThat(subscribers.attainment(BigDecimal.valueOf(550))).contains(Percentage.ALL);
    assertThat(subscribers.attainment(BigDecimal.valueOf(499))).contains(Percentage.NONE);
  }

  @Test
  void shouldKnowNoAttainmentWithoutBaselineOrValue() {
    assertThat(target(Direction.RISE, null, BigDecimal.TEN, null).attainment(BigDecimal.ONE))
        .isEmpty();
    assertThat(target(Direction.RISE, BigDecimal.ONE, null, null).attainment(BigDecimal.TEN))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} from {1} to {2}, at least {3}")
  @CsvSource({
    "RISE, 1000, 5000, 5001",
    "RISE, 1000, 5000,  999",
    "FALL,   90,   30,   29",
    "FALL,   90,   30,   91",
    "    , 1000, 5000, 5001",
    "    ,   90,   30,   91",
    "RISE,     , 5000, 5001",
    "FALL,     ,   30,   29",
  })
  void shouldRefuseALeastAcceptableValueThatIsNotBetweenBaselineAndValue(
      Direction direction, BigDecimal baseline, BigDecimal value, BigDecimal least) {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> target(direction, baseline, value, least));

    assertThat(broken.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/leastAcceptable", FaultCode.OUT_OF_RANGE));
  }

  @ParameterizedTest(name = "{0} from {1} to {2}, at least {3}")
  @CsvSource({
    "RISE, 1000, 5000, 1000",
    "RISE, 1000, 5000, 5000",
    "FALL,   90,   30,   45",
    "HOLD, 5000, 5000, 4500",
    "    , 5000, 5000, 4500",
    "RISE,     , 5000, 3000",
    "FALL,     ,   30,   45",
    "HOLD,     , 5000, 4500",
    "    ,     , 5000, 9000",
    "RISE, 1000,     , 9000",
  })
  void shouldTakeALeastAcceptableValueThatCanMakeSense(
      Direction direction, BigDecimal baseline, BigDecimal value, BigDecimal least) {
    assertThatCode(() -> target(direction, baseline, value, least)).doesNotThrowAnyException();
  }

  @Test
  void shouldEqualAnotherTargetWithTheSameFigures() {
    assertThat(target(null, new BigDecimal("1.50"), new BigDecimal("2E+1"), new BigDecimal("3.0")))
        .isEqualTo(target(null, new BigDecimal("1.5"), new BigDecimal("20"), new BigDecimal("3")));
  }

  private static Quantitative target(
      Direction direction, BigDecimal baseline, BigDecimal value, BigDecimal leastAcceptable) {
    return new Quantitative(
        null, null, null, direction, baseline, null, value, leastAcceptable, null);
  }
}
