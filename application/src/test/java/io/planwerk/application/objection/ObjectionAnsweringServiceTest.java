package io.planwerk.application.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.assessment.TwoRevisions;
import io.planwerk.application.objection.ObjectionAnswering.Answered;
import io.planwerk.application.objection.ObjectionAnswering.Heard;
import io.planwerk.application.objection.ObjectionAnswering.Line;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.objections.Doubt;
import io.planwerk.domain.objections.ObjectionAnswer;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectionAnsweringServiceTest {
  private static final WorkspaceId HOME = new WorkspaceId("home");
  private static final StrategyId PLAN = new StrategyId("plan");
  private static final Map<String, Object> DECIDED =
      Map.of("id", "a", "sentence", "Das soll die IT machen.", "block", "LEGAL_DOUBTS");
  private static final Map<String, Object> OPEN =
      Map.of("id", "b", "sentence", "Das soll die IT machen.");
  private static final Map<String, Object> STRANGE = Map.of("id", "c", "sentence", "Xqz blorb");

  private final ObjectionAnswering answering =
      new ObjectionAnsweringService(
          new TwoRevisions(HOME, document(List.of()), document(List.of(DECIDED, OPEN, STRANGE))));

  @Test
  void shouldAnswerASentenceWithTheNewestRevision() {
    Answered answered =
        done(answering.answer(actorAt(HOME), PLAN, "it soll das machen", Tongue.GERMAN));

    assertThat(answered.revision()).isEqualTo(2);
    assertThat(answered.classification().block()).isEqualTo(StumblingBlock.IT_SHALL_DO_IT);
    assertThat(answered.answer())
        .extracting(ObjectionAnswer::block)
        .isEqualTo(StumblingBlock.IT_SHALL_DO_IT);
  }

  @Test
  void shouldGiveNoAnswerWhereItIsNotSure() {
    Answered answered = done(answering.answer(actorAt(HOME), PLAN, "Xqz blorb", null));

    assertThat(answered.classification().unsure()).isEqualTo(Doubt.UNKNOWN_WORDS);
    assertThat(answered.answer()).isNull();
  }

  @Test
  void shouldPutWhatPeopleDecidedBeforeWhatItSuggests() {
    List<Line> lines = done(answering.heard(actorAt(HOME), PLAN, null)).lines();

    assertThat(lines)
        .map(line -> line.suggestion().block())
        .containsExactly(StumblingBlock.IT_SHALL_DO_IT, StumblingBlock.IT_SHALL_DO_IT, null);
    assertThat(lines)
        .map(line -> line.answer() == null ? null : line.answer().block())
        .containsExactly(StumblingBlock.LEGAL_DOUBTS, StumblingBlock.IT_SHALL_DO_IT, null);
  }

  @Test
  void shouldListWhatAnEarlierRevisionHolds() {
    Heard heard = done(answering.heard(actorAt(HOME), PLAN, 1));

    assertThat(heard.revision()).isEqualTo(1);
    assertThat(heard.lines()).isEmpty();
  }

  @Test
  void shouldNotFindWhatIsNotThere() {
    assertThat(answering.heard(actorAt(HOME), PLAN, 3)).isInstanceOf(Outcome.NotFound.class);
    assertThat(answering.answer(actorAt(new WorkspaceId("other")), PLAN, "Nein.", null))
        .isInstanceOf(Outcome.NotFound.class);
  }

  private static Actor actorAt(WorkspaceId workspace) {
    return new Actor(workspace, "viewer", Role.VIEWER);
  }

  private static <T> T done(Outcome<T> outcome) {
    return ((Outcome.Done<T>) outcome).value();
  }

  private static StrategyDocument document(List<Map<String, Object>> objections) {
    Map<String, Object> tree =
        Map.of(
            "id",
            "plan",
            "organisationId",
            "company",
            "name",
            "Plan",
            "organisation",
            Map.of("objections", objections));
    return ((Reading.Read<StrategyDocument>) StrategyFormat.CURRENT.read(tree)).value();
  }
}
