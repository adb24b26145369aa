package io.planwerk;

import static io.planwerk.UseCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import io.planwerk.application.Page;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.Retention;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mentions go when their time is over; what they added up to stays. */
class RetentionTest {
  private static final StrategyId PLAN = new StrategyId("plan");
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.STRATEGIST);

  private Instant now = Instant.parse("2027-03-10T10:40:00Z");
  private final Injector injector = UseCases.inMemory(() -> now);
  private final Listening listening = injector.getInstance(Listening.class);

  private void take(String... instants) {
    assertThat(taken(instants).accepted()).isEqualTo(instants.length);
  }

  private Listening.Imported taken(String... instants) {
    List<Row<MentionEntry>> rows =
        List.of(instants).stream()
            .map(
                at ->
                    new Row<MentionEntry>(
                        1,
                        new Reading.Read<>(
                            new MentionEntry(
                                null,
                                Instant.parse(at),
                                "Nordlicht",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))))
            .toList();
    return done(listening.take(ANNA, PLAN, rows.iterator()));
  }

  private List<Instant> left() {
    return done(
            listening.list(
                ANNA, PLAN, MentionFilter.ALL, false, null, null, new Page.Request(null, 50)))
        .items()
        .stream()
        .map(shown -> shown.mention().entry().at())
        .toList();
  }

  @Test
  void shouldEraseWhatIsOlderThanThePlanKeepsIt() {
    done(
        injector
            .getInstance(OrganisationKeeping.class)
            .create(ANNA, Map.of("id", "harbour", "name", "Hafen AG")));
    done(
        injector
            .getInstance(StrategyPlanning.class)
            .create(
                ANNA,
                Map.of(
                    "id",
                    "plan",
                    "organisationId",
                    "harbour",
                    "name",
                    "Plan",
                    "monitoring",
                    Map.of("retentionDays", BigDecimal.valueOf(30))),
                null));
    take("2027-03-01T10:00:00Z", "2027-03-01T10:41:30Z", "2027-03-10T10:00:00Z");
    Retention retention = injector.getInstance(Retention.class);

    now = Instant.parse("2027-03-31T10:40:00Z");
    retention.run();
    assertThat(left()).as("once an hour").hasSize(3);
    now = Instant.parse("2027-03-31T10:41:00Z");
    retention.run();

    assertThat(left())
        .containsExactly(
            Instant.parse("2027-03-10T10:00:00Z"), Instant.parse("2027-03-01T10:41:30Z"));
    assertThat(taken("2027-03-01T10:00:00Z").rejected())
        .as("what was erased for its age isn't counted again")
        .hasSize(1);
    LocalDate march = LocalDate.of(2027, 3, 1);
    assertThat(
            done(listening.volume(
                    ANNA, PLAN, MentionFilter.ALL, march, march, MeasuringRhythm.DAILY))
                .getFirst()
                .mentions())
        .isEqualTo(2);
  }
}
