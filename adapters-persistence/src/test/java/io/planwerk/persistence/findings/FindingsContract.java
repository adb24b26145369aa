package io.planwerk.persistence.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Findings;
import io.planwerk.domain.findings.Destination;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.FindingOutcome;
import io.planwerk.domain.findings.FindingStep;
import io.planwerk.domain.findings.FindingStepEntry;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.FindingRouteId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of every port {@link Findings}. */
public interface FindingsContract extends PortContract {
  StrategyId SPRING = new StrategyId("spring");
  Instant NOON = Instant.parse("2027-03-01T12:00:00.250Z");
  LocalDate DUE = LocalDate.parse("2027-03-15");

  private Findings findings() {
    return ports().findings();
  }

  private static HeardFinding finding(int number) {
    return new HeardFinding(
        number,
        new FindingEntry(
            new Name("Wartezeiten"),
            number == 1 ? "Sieben Kunden\nwarten „lange“" : null,
            number == 1 ? List.of(new MentionId("01c5a9d3e1a06f1e2a90bb41c07d")) : List.of(),
            number == 1 ? new FindingRouteId("service") : null,
            new UnitId("service"),
            number == 1 ? new PersonId("anna") : null,
            number == 1 ? DUE : null),
        NOON,
        "anna",
        new Destination(new UnitId("service"), number == 1 ? new PersonId("anna") : null, DUE),
        List.of());
  }

  @Test
  default void shouldKeepFindingsWithTheirSteps() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    HeardFinding taken =
        finding(2)
            .after(
                new HeardFinding.Taken(
                    NOON.plusSeconds(9),
                    "bernd",
                    new FindingStepEntry(
                        FindingStep.ROUTED,
                        new UnitId("sales"),
                        new PersonId("bernd"),
                        DUE.plusDays(1),
                        null,
                        null,
                        null)))
            .orElseThrow();
    HeardFinding closed =
        taken
            .after(
                new HeardFinding.Taken(
                    NOON.plusSeconds(99),
                    "bernd",
                    new FindingStepEntry(
                        FindingStep.CLOSED,
                        null,
                        null,
                        null,
                        FindingOutcome.CHANGED,
                        "Zwei Monteure mehr",
                        new Link(URI.create("https://example.org/t/7")))))
            .orElseThrow();

    findings().add(workspace, SPRING, finding(1));
    findings().add(workspace, SPRING, finding(2));
    findings().step(workspace, SPRING, taken);
    findings().step(workspace, SPRING, closed);

    assertThat(findings().of(workspace, SPRING)).containsExactly(finding(1), closed);
    assertThat(findings().of(workspace, new StrategyId("autumn"))).isEmpty();
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    findings().add(workspace, SPRING, finding(1));

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(findings().of(workspace, SPRING)).isEmpty();
  }
}
