package io.planwerk.application.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.application.assessment.NothingObserved;
import io.planwerk.application.observation.Observed;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.scorecard.StrategyScorecard.Shown;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyScorecardServiceTest {
  private static final WorkspaceId HOME = new WorkspaceId("home");
  private static final Actor ANNA = new Actor(HOME, "anna", Role.STRATEGIST);
  private static final Actor STRANGER = new Actor(new WorkspaceId("away"), "eve", Role.OWNER);
  private static final StrategyId LAUNCH = new StrategyId("launch");
  private static final Instant NOW = Instant.parse("2027-03-31T22:30:00Z");
  private static final Note NOTE = new Note(NOW, "anna", null);

  private final RememberedStrategies strategies = new RememberedStrategies();
  private final StrategyScorecard service =
      new StrategyScorecardService(strategies, new Observed(new NothingObserved()), () -> NOW);

  private static StrategyDocument document(String zone) {
    Map<String, Object> tree =
        Map.of(
            "id",
            "launch",
            "organisationId",
            RememberedStrategies.ORGANISATION.value(),
            "name",
            "Launch",
            "timeZone",
            zone);
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(var faults) -> throw new AssertionError(faults);
    };
  }

  private Shown read(LocalDate on) {
    Outcome<Shown> outcome = service.read(ANNA, LAUNCH, on, null);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Shown>) outcome).value();
  }

  /** It is 22:30 on 31 March in UTC. */
  @ParameterizedTest
  @CsvSource({"Europe/London, 2027-03-31", "Europe/Berlin, 2027-04-01"})
  void shouldLookAtTodayWhereTheStrategyIs(String zone, LocalDate today) {
    strategies.create(HOME, document(zone), NOTE);

    assertThat(read(null).scorecard().day()).isEqualTo(today);
    assertThat(read(LocalDate.of(2027, 2, 1)).scorecard().day()).isEqualTo("2027-02-01");
  }

  @Test
  void shouldTellOfTheNewestRevision() {
    strategies.create(HOME, document("Europe/London"), NOTE);
    strategies.update(HOME, 1, document("Europe/Berlin"), NOTE);

    assertThat(read(null).revision()).isEqualTo(2);
    assertThat(read(null).scorecard().day()).isEqualTo("2027-04-01");
  }

  @Test
  void shouldTellStrangersAndLatecomersNothing() {
    strategies.create(HOME, document("Europe/London"), NOTE);
    Removal removal = new Removal(NOW, "anna", null);

    assertThat(service.read(STRANGER, LAUNCH, null, null)).isInstanceOf(Outcome.NotFound.class);
    strategies.remove(HOME, LAUNCH, 1, removal);

    assertThat(service.read(ANNA, LAUNCH, null, null)).isEqualTo(new Outcome.Removed<>(removal));
  }
}
