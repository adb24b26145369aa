package io.planwerk.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking a stage out of the roadmap is no way around closing it. */
class LostStageTest {
  private static final Act LAUNCHED = new Moved(Status.ADOPTED, Status.LAUNCHING);

  private static Act opened(String stage) {
    return new StageOpened(new StageId(stage));
  }

  private static Act closed(String stage) {
    return new StageClosed(new StageId(stage));
  }

  private static Dossier dossier(Draft draft, Act... acts) {
    Strategy strategy = draft.strategy();
    return Plans.dossier(strategy, Plans.life(strategy, acts));
  }

  private static List<FaultCode> codes(List<Unmet> unmet) {
    return unmet.stream().map(Unmet::code).toList();
  }

  private static List<FaultCode> unmet(Condition condition, Dossier dossier) {
    return codes(condition.unmet(dossier));
  }

  /** Beside the sign-offs, which nobody has given. */
  private static List<FaultCode> toOpenTheFirst(Dossier dossier) {
    List<Unmet> unmet =
        new StageGates(dossier).toOpen(dossier.life().stages(dossier.strategy()).getFirst());
    return codes(unmet).stream().filter(code -> code != FaultCode.SIGNER_MISSING).toList();
  }

  @Test
  void shouldNotRunWithoutEverHavingHadAStage() {
    Dossier nothing = dossier(Draft.open(), LAUNCHED);

    assertThat(unmet(Condition.STAGES_CLOSED, nothing)).containsExactly(FaultCode.STAGE_MISSING);
    assertThat(unmet(Condition.NO_STAGE_OPEN, nothing)).isEmpty();
    assertThat(unmet(Condition.STAGES_CLOSED, dossier(Draft.open(), LAUNCHED, opened("pilot"))))
        .containsExactly(FaultCode.STAGE_OPEN, FaultCode.STAGE_MISSING);
  }

  @Test
  void shouldNotForgetAnOpenStageThatWasTakenOut() {
    Dossier lost = dossier(Draft.open().stage("second"), LAUNCHED, opened("pilot"));

    assertThat(unmet(Condition.STAGES_CLOSED, lost))
        .containsExactly(FaultCode.STAGE_OPEN, FaultCode.STAGE_NOT_CLOSED);
    assertThat(unmet(Condition.NO_STAGE_OPEN, lost)).containsExactly(FaultCode.STAGE_OPEN);
    assertThat(toOpenTheFirst(lost)).containsExactly(FaultCode.STAGE_OPEN);
    assertThat(Condition.NO_STAGE_OPEN.unmet(lost).getFirst().detail().en()).contains("pilot");
    assertThat(Condition.NO_STAGE_OPEN.unmet(lost).getFirst().detail().de()).contains("pilot");
  }

  @Test
  void shouldLetAStageGoThatIsClosedOrWasNeverOpen() {
    Dossier over =
        dossier(Draft.open().stage("second"), LAUNCHED, opened("pilot"), closed("pilot"));

    assertThat(unmet(Condition.NO_STAGE_OPEN, over)).isEmpty();
    assertThat(toOpenTheFirst(over)).isEmpty();
  }

  @Test
  void shouldTellAnOpenStageOfTheRoadmapOnce() {
    Dossier open = dossier(Draft.open().stage("pilot"), LAUNCHED, opened("pilot"));

    assertThat(unmet(Condition.NO_STAGE_OPEN, open)).containsExactly(FaultCode.STAGE_OPEN);
    assertThat(unmet(Condition.STAGES_CLOSED, open)).containsExactly(FaultCode.STAGE_NOT_CLOSED);
  }
}
