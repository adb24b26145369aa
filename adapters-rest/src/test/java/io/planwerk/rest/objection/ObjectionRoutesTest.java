package io.planwerk.rest.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.objection.ObjectionAnswering.Answered;
import io.planwerk.application.objection.ObjectionAnswering.Heard;
import io.planwerk.application.objection.ObjectionAnswering.Line;
import io.planwerk.domain.objections.Classification;
import io.planwerk.domain.objections.ObjectionAnswer;
import io.planwerk.domain.objections.ObjectionClassifier;
import io.planwerk.domain.objections.Statement;
import io.planwerk.domain.organisation.HeardObjection;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.ObjectionId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObjectionRoutesTest {
  private static final String PATH = "/api/v1/strategies/launch/objections";
  private static final Classification SURE =
      ObjectionClassifier.shipped().classify("Das soll die IT machen.", null);
  private static final Classification UNSURE =
      ObjectionClassifier.shipped().classify("Xqz blorb", null);
  private static final ObjectionAnswer ANSWER =
      new ObjectionAnswer(
          StumblingBlock.IT_SHALL_DO_IT,
          List.of(),
          List.of(),
          List.of(new Statement(new Bilingual("deutsch", "English"), List.of("/organisation"))),
          List.of());
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
  void shouldAnswerASentence() {
    server.objections.answered = new Outcome.Done<>(new Answered(SURE, ANSWER, 4));

    Answer answer =
        server.json(
            "POST", PATH, "{\"sentence\": \"Das soll die IT machen.\", \"language\": \"de\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(server.objections.askedSentence).isEqualTo("Das soll die IT machen.");
    assertThat(server.objections.askedTongue).isEqualTo(Tongue.GERMAN);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("4");
    assertThat(answer.text())
        .startsWith(
            "{\"strategyRevision\":4,\"sentence\":\"Das soll die IT machen.\",\"classification\":"
                + "{\"language\":\"de\",\"block\":\"IT_SHALL_DO_IT\",\"scores\":[{\"block\":")
        .endsWith(
            "\"answer\":{\"block\":\"IT_SHALL_DO_IT\",\"evidenceFor\":[],\"evidenceAgainst\":[],"
                + "\"arguments\":[{\"text\":{\"de\":\"deutsch\",\"en\":\"English\"},"
                + "\"pointers\":[\"/organisation\"]}],\"missing\":[]}}");
  }

  @Test
  void shouldSayThatItIsNotSure() {
    server.objections.answered = new Outcome.Done<>(new Answered(UNSURE, null, 4));

    Answer answer = server.json("POST", PATH, "{\"sentence\": \"Xqz blorb\"}");

    assertThat(server.objections.askedTongue).isNull();
    assertThat(answer.text()).contains("\"unsure\":\"UNKNOWN_WORDS\"").doesNotContain("\"answer\"");
  }

  @Test
  void shouldTellAllFaultsAtOnce() {
    Answer answer =
        server.json("POST", PATH, "{\"sentence\": \" \", \"language\": \"fr\", \"mood\": 1}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("\"pointer\":\"/sentence\",\"code\":\"INVALID_VALUE\"")
        .contains("\"pointer\":\"/language\",\"code\":\"INVALID_VALUE\"")
        .contains("\"pointer\":\"/mood\",\"code\":\"UNKNOWN_FIELD\"");
    assertThat(server.json("POST", PATH, "{}").text())
        .contains("\"pointer\":\"/sentence\",\"code\":\"MISSING\"");
    assertThat(server.json("POST", PATH, "{\"sentence\": 3, \"language\": 3}").text())
        .contains("\"pointer\":\"/sentence\",\"code\":\"WRONG_TYPE\"")
        .contains("\"pointer\":\"/language\",\"code\":\"WRONG_TYPE\"");
    assertThat(server.json("POST", PATH, "{\"sentence\": \"" + "a".repeat(2001) + "\"}").text())
        .contains("\"pointer\":\"/sentence\",\"code\":\"TOO_LONG\"");
    assertThat(server.json("POST", PATH, "[]").text()).contains("\"code\":\"WRONG_TYPE\"");
  }

  @Test
  void shouldListWhatWasHeardWithDecisionAndSuggestion() {
    server.objections.heard =
        new Outcome.Done<>(
            new Heard(
                List.of(
                    new Line(heard("decided", StumblingBlock.IT_SHALL_DO_IT), UNSURE, ANSWER),
                    new Line(heard("open", null), UNSURE, null)),
                3));

    Answer answer = server.get(PATH + "?revision=3");

    assertThat(server.objections.askedRevision).isEqualTo(3);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("3");
    assertThat(answer.text())
        .startsWith(
            "{\"strategyRevision\":3,\"items\":[{\"objection\":\"decided\",\"sentence\":\"Nein.\","
                + "\"decided\":\"IT_SHALL_DO_IT\",\"suggestion\":{\"language\":")
        .contains("{\"objection\":\"open\",\"sentence\":\"Nein.\",\"suggestion\":");
    assertThat(server.get(PATH, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
  }

  private static HeardObjection heard(String id, StumblingBlock block) {
    return new HeardObjection(new ObjectionId(id), "Nein.", null, null, block, null);
  }
}
