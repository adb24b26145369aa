package io.planwerk.rest.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.assessment.StrategyAssessment.Assessed;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AssessmentRoutesTest {
  private static final String PATH = "/api/v1/strategies/launch/assessment";
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
  void shouldTellTheVerdictWithAllItStandsOn() {
    Bilingual text = new Bilingual("deutsch", "English");
    Finding finding =
        new Finding(
            "goals.measurable",
            Severity.BLOCKER,
            List.of("/goals/items/0"),
            text,
            text,
            text,
            "source",
            new JsonPatch(List.of(new JsonPatch.Operation.Remove(Pointer.ROOT.child("goals")))),
            null);
    View view =
        new View(
            "goals",
            text,
            40,
            List.of(new View.Mark("goals.measurable", 3, View.State.NOT_APPLICABLE)));
    server.assessment.outcome =
        new Outcome.Done<>(
            new Assessed(
                new Assessment(
                    Assessment.Verdict.BLOCKED,
                    List.of(finding),
                    List.of(),
                    List.of(view),
                    List.of(),
                    List.of(view),
                    List.of(view),
                    List.of()),
                4));

    Answer answer = server.get(PATH + "?revision=4");

    assertThat(server.assessment.askedRevision).isEqualTo(4);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("4");
    String both = "{\"de\":\"deutsch\",\"en\":\"English\"}";
    String rules = "[{\"rule\":\"goals.measurable\",\"weight\":3,\"state\":\"NOT_APPLICABLE\"}]";
    String shown =
        "[{\"id\":\"goals\",\"title\":" + both + ",\"score\":40,\"rules\":" + rules + "}]";
    assertThat(answer.text())
        .startsWith(
            "{\"strategyRevision\":4,\"verdict\":\"BLOCKED\","
                + "\"counts\":{\"BLOCKER\":1,\"WARNING\":0,\"HINT\":0},"
                + "\"findings\":[{\"id\":\"goals.measurable:")
        .contains("\"pointers\":[\"/goals/items/0\"],\"message\":" + both + ",\"why\":" + both)
        .contains("\"source\":\"source\",\"fix\":[{\"op\":\"remove\",\"path\":\"/goals\"}]}]")
        .endsWith(
            ("\"points\":" + shown + ",\"successFactors\":[],\"challenges\":" + shown)
                + (",\"components\":" + shown + ",\"stumblingBlocks\":[]}"));
    assertThat(server.get(PATH, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
    assertThat(id(server.get(PATH))).isEqualTo(id(answer));
  }

  private static Object id(Answer answer) {
    return ((Map<?, ?>) ((List<?>) answer.field("findings")).getFirst()).get("id");
  }
}
