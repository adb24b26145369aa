package io.planwerk.rest.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.impact.StrategyImpact.Shown;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.reports.ReportComparison;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactRoutesTest {
  private static final String STRATEGY = "/api/v1/strategies/launch";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldPassDaysAndPartOn() {
    server.get(
        STRATEGY + "/impact-chain?from=2027-01-01&to=2027-03-31&platform=linkedin&campaign=Spring");

    assertThat(server.impact.from).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(server.impact.to).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(server.impact.slice)
        .isEqualTo(new Slice(new Name("Spring"), null, new PlatformId("linkedin"), null));

    server.get(STRATEGY + "/impact-chain");

    assertThat(server.impact.from).isNull();
    assertThat(server.impact.to).isNull();
    assertThat(server.impact.slice).isEqualTo(Slice.WHOLE);
  }

  @Test
  void shouldTellDaysThatCannotBeAsABadParameter() {
    server.impact.returns =
        new Outcome.Invalid<>(
            List.of(Fault.at("/to", FaultCode.OUT_OF_RANGE, "liegt davor", "is before it")));

    Answer answer = server.get(STRATEGY + "/roi?to=2027-03-31", "Accept-Language", "en");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field("code")).isEqualTo("INVALID_PARAMETER");
    assertThat(answer.text()).contains("The parameter 'to' is before it.");
  }

  @Test
  void shouldNotTellAgainWhatIsKnown() {
    server.impact.reports = new Outcome.Done<>(new Shown<>(7, new ReportComparison(3, List.of())));

    Answer first = server.get(STRATEGY + "/report-check");
    Answer again = server.get(STRATEGY + "/report-check", "If-None-Match", first.header("ETag"));

    assertThat(first.header("Planwerk-Revision")).isEqualTo("7");
    assertThat(first.text())
        .isEqualTo("{\"strategyRevision\":7,\"compared\":3,\"discrepancies\":[]}");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("Planwerk-Revision")).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/impact-chain?from=soon",
        "/impact-chain?platform=No+Slug",
        "/roi?platform=linkedin",
        "/report-check?from=2027-01-01"
      })
  void shouldRefuseParametersThatCannotBe(String path) {
    assertThat(server.get(STRATEGY + path).status()).isEqualTo(400);
  }
}
