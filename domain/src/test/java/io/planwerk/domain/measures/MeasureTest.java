package io.planwerk.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.measures.Measure.Prerequisite;
import io.planwerk.domain.measures.Setup.SetupSpend;
import io.planwerk.domain.measures.Spend.MonthlyMoney;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.resources.MonthlyHours;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final MeasureId SERIES = new MeasureId("video-series");
  private static final SkillId VIDEO = new SkillId("video");
  private static final Month MARCH = Month.of(2027, 3);
  private static final Month APRIL = Month.of(2027, 4);

  @Test
  void shouldReachTheFullLevelAfterItsRampUp() {
    Measure series = measure(percentages("0.4", "0.7"), List.of());

    assertThat(Stream.of(0, 1, 2, 30).map(series::levelReachable))
        .containsExactlyElementsOf(percentages("0.4", "0.7", "1", "1"));
  }

  @Test
  void shouldReachTheFullLevelAtOnceWithoutRampUp() {
    assertThat(measure(List.of(), List.of()).levelReachable(0)).isEqualTo(Percentage.ALL);
  }

  @Test
  void shouldTakeARampUpThatRests() {
    assertThatCode(() -> measure(percentages("0.4", "0.4", "1"), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseARampUpThatFalls() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> measure(percentages("0.4", "0.7", "0.6"), List.of()));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/rampUp");
  }

  @Test
  void shouldNotWaitForItself() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () -> measure(List.of(), List.of(new Prerequisite(SERIES, null))));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/prerequisites");
  }

  @Test
  void shouldRefuseAPrerequisiteThatComesLater() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> new Prerequisite(new MeasureId("studio"), -1));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/lagMonths");
  }

  @Test
  void shouldTakeTheHoursOfTheMonth() {
    Effort effort =
        new Effort(VIDEO, Hours.of(20), List.of(new MonthlyHours(MARCH, Hours.of(35))), null);

    assertThat(effort.hoursIn(MARCH)).isEqualTo(Hours.of(35));
    assertThat(effort.hoursIn(APRIL)).isEqualTo(Hours.of(20));
  }

  @Test
  void shouldRefuseTwoFiguresForTheHoursOfOneMonth() {
    MonthlyHours march = new MonthlyHours(MARCH, Hours.of(35));
    MonthlyHours marchAgain = new MonthlyHours(MARCH, Hours.of(30));

    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () -> new Effort(VIDEO, Hours.of(20), List.of(march, marchAgain), null));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/hoursInMonth/1");
  }

  @Test
  void shouldSpendTheMoneyOfTheMonth() {
    Money usual = Money.of("500", "EUR");
    Money fair = Money.of("2000", "EUR");
    Spend spend =
        new Spend(BudgetCategory.PAID_MEDIA, usual, List.of(new MonthlyMoney(MARCH, fair)), null);

    assertThat(spend.amountIn(MARCH)).isEqualTo(fair);
    assertThat(spend.amountIn(APRIL)).isEqualTo(usual);
  }

  @Test
  void shouldRefuseToSpendLessThanNothing() {
    Money loss = Money.of("-1", "EUR");

    assertThat(
            Stream.of(
                catchThrowableOfType(
                    BrokenInvariants.class,
                    () -> new Spend(BudgetCategory.TOOLS, loss, List.of(), null)),
                catchThrowableOfType(BrokenInvariants.class, () -> new MonthlyMoney(MARCH, loss)),
                catchThrowableOfType(
                    BrokenInvariants.class, () -> new SetupSpend(BudgetCategory.TOOLS, loss))))
        .flatExtracting(BrokenInvariants::faults)
        .extracting(Fault::pointer)
        .containsExactly("/perMonth", "/amount", "/amount");
  }

  @Test
  void shouldRefuseASetupThatEndsBeforeItBegins() {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> new Setup(List.of(), List.of(), -1));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/months");
  }

  private static List<Percentage> percentages(String... fractions) {
    return Stream.of(fractions).map(BigDecimal::new).map(Percentage::new).toList();
  }

  private static Measure measure(List<Percentage> rampUp, List<Prerequisite> prerequisites) {
    return new Measure(
        SERIES,
        new Name("Video series"),
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        rampUp,
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        prerequisites);
  }
}
