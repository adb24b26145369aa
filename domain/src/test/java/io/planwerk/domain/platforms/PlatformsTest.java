package io.planwerk.domain.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.RiskId;
import io.planwerk.domain.shared.EntityId.ToolId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformsTest {

  @Test
  void shouldTakeADraftThatHasNothingButAName() {
    assertThatCode(() -> platform(List.of())).doesNotThrowAnyException();
  }

  @Test
  void shouldNameEachGoalOnce() {
    GoalId awareness = new GoalId("awareness");

    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> platform(List.of(awareness, awareness)));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/goals/1");
  }

  @Test
  void shouldRateARiskByLikelihoodTimesImpact() {
    assertThat(risk(new Rating(3), new Rating(5)).severity()).hasValue(15);
  }

  @Test
  void shouldRateNoRiskThatIsHalfKnown() {
    assertThat(risk(new Rating(3), null).severity()).isEmpty();
    assertThat(risk(null, new Rating(5)).severity()).isEmpty();
  }

  @Test
  void shouldRefuseAToolThatPaysTheCompany() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () ->
                new Tool(new ToolId("planner"), new Name("Planner"), null, Money.of("-9", "EUR")));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/costPerMonth");
  }

  private static Platform platform(List<GoalId> goals) {
    return new Platform(
        new PlatformId("blog"),
        new Name("Blog"),
        null,
        Ownership.OWN,
        PlatformState.PLANNED,
        null,
        true,
        goals,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static PlatformRisk risk(Rating likelihood, Rating impact) {
    return new PlatformRisk(
        new RiskId("lock-in"),
        new Name("Lock-in"),
        RiskKind.LOCK_IN,
        likelihood,
        impact,
        null,
        null,
        null,
        null);
  }
}
