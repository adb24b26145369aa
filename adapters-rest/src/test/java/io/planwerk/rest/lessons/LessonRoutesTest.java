package io.planwerk.rest.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.lessons.StrategyLessons.Lessons;
import io.planwerk.application.lessons.StrategyLessons.NoSuchStage;
import io.planwerk.application.lessons.StrategyLessons.Wish;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.lessons.Closeness;
import io.planwerk.domain.lessons.LearntLesson;
import io.planwerk.domain.lessons.LearntLesson.Origin;
import io.planwerk.domain.lessons.LearntLesson.Step;
import io.planwerk.domain.lessons.LearntLesson.Taught;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.LessonId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import io.planwerk.rest.contract.PublishedContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonRoutesTest {
  private static final String ALL = "/api/v1/strategies/launch/lessons";
  private static final LearntLesson SHORT =
      new LearntLesson(
          new Taught(new LessonId("short"), new Name("Kürzer"), "Zwei Drittel brachen ab."),
          new Origin(
              new StrategyId("before"),
              new Name("Strategie 2026"),
              new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))),
          new Step(
              new StageId("pilot"),
              new Name("Pilot"),
              new MonthSpan(Month.of(2026, 3), Month.of(2026, 6))),
          Closeness.PLATFORM_OR_AUDIENCE,
          List.of("/platforms/items/0"),
          new Bilingual("Gilt hier.", "Applies here."));
  private static final LearntLesson BARE =
      new LearntLesson(
          new Taught(new LessonId("bare"), new Name("Freigaben"), null),
          new Origin(new StrategyId("launch"), new Name("Launch"), null),
          new Step(new StageId("first"), new Name("Anfang"), null),
          Closeness.WHOLE,
          List.of(""),
          new Bilingual("Gilt.", "Applies."));
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void show(LearntLesson lesson, String next) {
    server.lessons.told = new Outcome.Done<>(new Lessons(7, new Page<>(List.of(lesson), next)));
  }

  private static void assertKept(Answer answer) {
    PublishedContract contract = PublishedContract.current();
    assertThat(
            contract.validate(
                contract.operationAt("GET", ALL).orElseThrow(),
                answer.status(),
                answer.header("Content-Type"),
                answer.text()))
        .as(answer.text())
        .isEmpty();
  }

  @Test
  void shouldTellALessonWithItsOriginAndReason() {
    show(SHORT, null);

    Answer answer = server.get(ALL);

    assertThat(answer.status()).isEqualTo(200);
    assertKept(answer);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("7");
    assertThat(answer.text())
        .isEqualTo(
            """
            {"strategyRevision":7,"items":[{"id":"before:short",\
            "lesson":{"id":"short","name":"Kürzer","text":"Zwei Drittel brachen ab."},\
            "strategy":{"id":"before","name":"Strategie 2026",\
            "period":{"from":"2026-01-01","to":"2026-12-31"}},\
            "stage":{"id":"pilot","name":"Pilot","span":{"from":"2026-03","to":"2026-06"}},\
            "closeness":"PLATFORM_OR_AUDIENCE","pointers":["/platforms/items/0"],\
            "reason":{"de":"Gilt hier.","en":"Applies here."}}]}\
            """);
    assertThat(server.lessons.wish).isEqualTo(new Wish(null, null));
    assertThat(server.lessons.page).isEqualTo(new Page.Request(null, 20));
  }

  @Test
  void shouldLeaveOutWhatIsNotKnown() {
    show(BARE, null);

    Answer answer = server.get(ALL);

    assertKept(answer);
    assertThat(((List<?>) answer.field("items")).getFirst())
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("lesson", Map.of("id", "bare", "name", "Freigaben"))
        .containsEntry("pointers", List.of(""));
  }

  @Test
  void shouldGoOnWhereThePageEnded() {
    show(SHORT, SHORT.key());
    Answer first = server.get(ALL + "?limit=1&place=/platforms");
    show(BARE, null);
    Answer second = server.get(ALL + "?limit=1&cursor=" + first.field("next"));

    assertKept(first);
    assertThat(first.header("Link"))
        .contains("place=%2Fplatforms", "cursor=" + first.field("next"), "rel=\"next\"");
    assertThat(server.lessons.page).isEqualTo(new Page.Request(SHORT.key(), 1));
    assertThat(second.field("next")).isNull();
  }

  @Test
  void shouldAskForAStageAndAPlace() {
    show(SHORT, null);

    assertThat(server.get(ALL + "?stage=pilot&place=/a~1b/0").status()).isEqualTo(200);

    assertThat(server.lessons.wish)
        .isEqualTo(new Wish(new StageId("pilot"), new Pointer(List.of("a/b", "0"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"place=platforms", "place=/a~2", "stage=No%20slug", "cursor=bWFkZS11cA"})
  void shouldRefuseWhatCanNotBeMeant(String query) {
    show(SHORT, null);

    Answer answer = server.get(ALL + "?" + query, "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(400);
    assertKept(answer);
    assertThat(answer.field("detail") + "").contains("„" + query.replaceAll("=.*", "") + "“");
  }

  @Test
  void shouldSayThatThereIsNoSuchStage() {
    server.lessons.told = new Outcome.Done<>(new NoSuchStage());

    Answer answer = server.get(ALL + "?stage=later");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field("detail"))
        .isEqualTo("The parameter 'stage' names no stage of this strategy.");
  }

  @Test
  void shouldSayThatThereIsNoStrategy() {
    server.lessons.told = new Outcome.NotFound<>();
    assertThat(server.get(ALL).status()).isEqualTo(404);

    server.lessons.told =
        new Outcome.Removed<>(new Removal(Instant.parse("2027-03-01T12:00:00Z"), "bernd", "over"));
    assertThat(server.get(ALL).field("detail") + "").contains("bernd", "over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "strategist", "contributor", "approver", "viewer"})
  void shouldShowThemToEverybodyWhoIsLetIn(String role) {
    show(SHORT, null);

    assertThat(server.bare("GET", ALL, "", "Authorization", "Bearer " + role).status())
        .isEqualTo(200);
    assertThat(server.bare("GET", ALL, "").status()).isEqualTo(401);
  }
}
