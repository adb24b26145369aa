package io.planwerk.application.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.application.assessment.NothingObserved;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObservingServiceTest {
  private static final Instant NOW = Instant.parse("2027-03-31T22:30:00Z");
  private static final Actor ANNA = new Actor(new WorkspaceId("home"), "anna", Role.STRATEGIST);
  private static final StrategyId PLAN = new StrategyId("plan");

  private final RememberedStrategies strategies = new RememberedStrategies();
  private final Observing observing =
      new ObservingService(
          strategies, new NothingObserved(), new Observed(new NothingObserved()), () -> NOW);

  private Iterator<Row<ObservationEntry>> rows(Runnable meanwhile) {
    Row<ObservationEntry> wrong =
        new Row<>(1, Reading.rejected(Fault.at("/kpi", FaultCode.MISSING, "fehlt", "is missing")));
    return Stream.of(wrong).peek(_ -> meanwhile.run()).iterator();
  }

  @Test
  void shouldNotSayThatAnythingWasTakenForAStrategyThatWasRemovedMeanwhile() {
    if (StrategyFormat.CURRENT.read(
            Map.of("id", "plan", "organisationId", "hebelwerk", "name", "Plan"))
        instanceof Reading.Read<StrategyDocument>(StrategyDocument document)) {
      strategies.create(ANNA.workspace(), document, new Note(NOW, "anna", null));
    }

    assertThat(observing.take(ANNA, PLAN, rows(() -> {}))).isInstanceOf(Outcome.Done.class);
    assertThat(
            observing.take(
                ANNA,
                PLAN,
                rows(
                    () ->
                        strategies.remove(
                            ANNA.workspace(), PLAN, 1, new Removal(NOW, "bernd", null)))))
        .isInstanceOf(Outcome.Removed.class);
  }
}
