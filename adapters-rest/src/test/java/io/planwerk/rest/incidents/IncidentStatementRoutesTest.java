package io.planwerk.rest.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.rest.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentStatementRoutesTest {
  private static final String STATEMENT = "/api/v1/strategies/launch/incidents/i1/statements/s1";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contributor | /publications | {} | 404",
        "contributor | /publications | {\"override\": \"Nobody can be reached\"} | 403",
        "strategist  | /publications | {\"override\": \"Nobody can be reached\"} | 404",
        "strategist  | /publications | {\"override\": \" \"} | 422",
        "approver    | /publications | {} | 403",
        "contributor | /approvals | {\"person\": \"board\"} | 403",
        "approver    | /approvals | {\"person\": \"board\"} | 404"
      })
  void shouldLetThoseWhoMayApprovePublishWithoutApproval(
      String role, String path, String body, int status) {
    server.incidents.shown = new Outcome.NotFound<>();

    assertThat(
            server
                .bare(
                    "POST",
                    STATEMENT + path,
                    body,
                    "Authorization",
                    "Bearer " + role,
                    "Content-Type",
                    "application/json")
                .status())
        .isEqualTo(status);
  }
}
