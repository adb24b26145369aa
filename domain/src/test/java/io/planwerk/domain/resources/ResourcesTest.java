package io.planwerk.domain.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.resources.Partner.Offer;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.EntityId.HireOptionId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  private static final SkillId VIDEO = new SkillId("video");
  private static final Money LOSS = Money.of("-1", "EUR");

  @Test
  void shouldTakeAnOfferWithinItsLimits() {
    assertThatCode(() -> new Offer(VIDEO, null, Hours.of(20), Hours.of(20)))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Offer(VIDEO, null, null, Hours.of(20))).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseAnOfferWhoseMinimumExceedsItsLimit() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> new Offer(VIDEO, LOSS, Hours.of(10), Hours.of(20)));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/costPerHour", "/hoursPerMonth");
  }

  @Test
  void shouldTellAllFaultsOfAHireOptionAtOnce() {
    Proficiency video = new Proficiency(VIDEO, Percentage.ALL);

    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () ->
                new HireOption(
                    new HireOptionId("video-editor"),
                    new Name("Video editor"),
                    List.of(video, video),
                    null,
                    LOSS,
                    LOSS,
                    -1));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/skills/1", "/costPerMonth", "/recruitingCost", "/leadMonths");
  }

  @Test
  void shouldRefuseANegativeBudget() {
    assertThatCode(() -> budget(Money.of("0", "EUR"))).doesNotThrowAnyException();

    BrokenInvariants broken = catchThrowableOfType(BrokenInvariants.class, () -> budget(LOSS));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/amount");
  }

  private static Budget budget(Money amount) {
    return new Budget(
        new BudgetId("ads"),
        new Name("Advertisements"),
        BudgetCategory.PAID_MEDIA,
        amount,
        BudgetPeriod.QUARTER,
        null,
        null,
        null);
  }
}
