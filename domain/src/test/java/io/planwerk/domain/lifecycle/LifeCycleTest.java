package io.planwerk.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.lifecycle.Gate.Way;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {
  private static final Moved BACK = new Moved(Status.ADOPTED, Status.DRAFT);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, ALIGNED CLOSED",
    "ALIGNED, ADOPTED DRAFT CLOSED",
    "ADOPTED, LAUNCHING DRAFT CLOSED",
    "LAUNCHING, RUNNING IN_REVIEW CLOSED",
    "RUNNING, IN_REVIEW CLOSED",
    "IN_REVIEW, RUNNING LAUNCHING DRAFT CLOSED",
    "CLOSED, IN_REVIEW"
  })
  void shouldOfferItsOwnWaysOnly(Status from, String to) {
    List<Status> ways =
        LifeCycle.at(from).gates().stream().map(gate -> gate.to().status()).toList();

    assertThat(ways)
        .containsExactlyElementsOf(Arrays.stream(to.split(" ")).map(Status::valueOf).toList());
    for (Status status : Status.values()) {
      assertThat(LifeCycle.at(from).gateTo(status).isPresent()).isEqualTo(ways.contains(status));
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldBeKnownByItsStatus(Status status) {
    assertThat(LifeCycle.at(status).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void shouldAskForAReasonOnTheWayBackAndToAnEnd(Status status) {
    for (Gate gate : LifeCycle.at(status).gates()) {
      Status to = gate.to().status();
      boolean back =
          to == Status.DRAFT
              || to == Status.CLOSED
              || (to == Status.IN_REVIEW && status != Status.RUNNING);
      assertThat(gate.way() == Way.BACK).as(status + " to " + to).isEqualTo(back);
    }
  }

  /** What is in force, or goes public, has passed everything that adoption asks for. */
  @Test
  void shouldAskTheSameOfEveryWayIntoForce() {
    List<Condition> adoption =
        new LifeCycle.Aligned().gateTo(Status.ADOPTED).orElseThrow().conditions();

    assertThat(adoption)
        .containsExactly(
            Condition.NO_BLOCKER,
            Condition.ALIGNED,
            Condition.SIGNED_TOP_DOWN,
            Condition.SIGNED_BOTTOM_UP,
            Condition.LEGAL_ANSWERED);
    assertThat(conditions(new LifeCycle.Adopted(), Status.LAUNCHING)).containsAll(adoption);
    assertThat(conditions(new LifeCycle.InReview(), Status.RUNNING)).containsAll(adoption);
    assertThat(conditions(new LifeCycle.InReview(), Status.LAUNCHING)).containsAll(adoption);
  }

  private static List<Condition> conditions(LifeCycle from, Status to) {
    return from.gateTo(to).orElseThrow().conditions();
  }

  @Test
  void shouldBeginWhereTheDocumentSays() {
    Strategy draft = Plans.with().strategy();
    Strategy old = Plans.with("adopted", "2025-01-01").strategy();

    assertThat(Plans.life(draft).state().status()).isEqualTo(Status.DRAFT);
    assertThat(Plans.life(draft).isTakenOver()).isFalse();
    assertThat(Plans.life(old).state().status()).isEqualTo(Status.ADOPTED);
    assertThat(Plans.life(old).isTakenOver()).isTrue();
    assertThat(Plans.life(old, BACK).state().status()).isEqualTo(Status.DRAFT);
    assertThat(Plans.life(old, BACK).isTakenOver()).isFalse();
  }

  @Test
  void shouldTellEveryBlockerAndEveryOpenLegalPointAtOnce() {
    Strategy bare =
        Plans.with(
                "organisation",
                Map.of(
                    "legal",
                    List.of(
                        Map.of("id", "imprint", "name", "Impressum", "status", "DONE"),
                        Map.of("id", "images", "name", "Bildrechte", "status", "OPEN"),
                        Map.of("id", "works", "name", "Betriebsrat"))))
            .strategy();
    Unmet misaligned =
        new Unmet(FaultCode.NOT_ALIGNED, List.of("/goals"), new Bilingual("offen", "open"));
    Dossier dossier = Plans.dossier(bare, Plans.life(bare));
    Dossier unaligned =
        new Dossier(
            bare, Plans.TODAY, dossier.life(), dossier.assessment(), misaligned, dossier.support());

    List<Unmet> unmet =
        new LifeCycle.Aligned().gateTo(Status.ADOPTED).orElseThrow().unmet(unaligned);

    assertThat(unmet)
        .extracting(Unmet::code)
        .containsSubsequence(
            FaultCode.BLOCKER_OPEN,
            FaultCode.NOT_ALIGNED,
            FaultCode.SIGNER_MISSING,
            FaultCode.SIGNER_MISSING,
            FaultCode.LEGAL_OPEN);
    assertThat(unmet.getLast().pointers())
        .containsExactly("/organisation/legal/1", "/organisation/legal/2");
    assertThat(unmet.getLast().detail().en())
        .isEqualTo("Legally open: 'Bildrechte' and 'Betriebsrat'.");
  }

  @Test
  void shouldLetABlockerPassThatSomebodyAnswersFor() {
    Map<String, Object> waiver =
        Map.of(
            "id", "later",
            "rule", "goals.none",
            "reason", "they follow",
            "by", "Anna",
            "until", "2027-12-31");
    Strategy bare = Plans.with().strategy();
    Strategy waived = Plans.with("waivers", Map.of("items", List.of(waiver))).strategy();

    assertThat(blockers(bare)).contains("/goals");
    assertThat(blockers(waived)).isNotEmpty().doesNotContain("/goals");
  }

  private static List<String> blockers(Strategy strategy) {
    return Condition.NO_BLOCKER.unmet(Plans.dossier(strategy, Plans.life(strategy))).stream()
        .flatMap(unmet -> unmet.pointers().stream())
        .toList();
  }

  @Test
  void shouldEndNoLaunchWithoutItsStages() {
    StageId pilot = new StageId("pilot");
    Strategy plan =
        Plans.with("roadmap", Map.of("stages", List.of(Plans.named("pilot"), Plans.named("rest"))))
            .strategy();
    Life under = Plans.launching(plan, new StageOpened(pilot));
    Life once = Plans.launching(plan, new StageOpened(pilot), new StageClosed(pilot));
    Life none = Plans.launching(Plans.with().strategy());

    assertThat(Condition.NO_STAGE_OPEN.unmet(Plans.dossier(plan, under)))
        .extracting(Unmet::pointers)
        .containsExactly(List.of("/roadmap/stages/0"));
    assertThat(Condition.NO_STAGE_OPEN.unmet(Plans.dossier(plan, once))).isEmpty();
    assertThat(Condition.STAGES_CLOSED.unmet(Plans.dossier(plan, once)))
        .extracting(Unmet::code)
        .containsExactly(FaultCode.STAGE_NOT_CLOSED, FaultCode.LESSON_MISSING);
    assertThat(Condition.STAGE_AHEAD.unmet(Plans.dossier(plan, once))).isEmpty();
    assertThat(Condition.STAGE_AHEAD.unmet(Plans.dossier(Plans.with().strategy(), none)))
        .extracting(Unmet::code)
        .containsExactly(FaultCode.STAGE_MISSING);
  }
}
