package io.planwerk.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.lifecycle.CriterionStand.State;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageGatesTest {
  private static final StageId PILOT = new StageId("pilot");
  private static final Act OPENED = new StageOpened(PILOT);
  private static final Act CLOSED = new StageClosed(PILOT);
  private static final Object LESSON = List.of(Plans.named("shorter"));

  private static Map<String, Object> stage(String id, Object... fields) {
    Map<String, Object> stage = new LinkedHashMap<>();
    stage.put("id", id);
    stage.put("name", id);
    for (int i = 0; i < fields.length; i += 2) {
      stage.put((String) fields[i], fields[i + 1]);
    }
    return stage;
  }

  private static Strategy plan(Object... stages) {
    return Plans.with("roadmap", Map.of("stages", List.of(stages))).strategy();
  }

  /** What stands against it beside the sign-offs, which nobody has given. */
  private static List<FaultCode> toOpen(Strategy strategy, int stage, Act... acts) {
    Life life = Plans.launching(strategy, acts);
    return codes(
        new StageGates(Plans.dossier(strategy, life)).toOpen(life.stages(strategy).get(stage)));
  }

  private static List<FaultCode> codes(List<Unmet> unmet) {
    List<FaultCode> codes = new ArrayList<>(unmet.stream().map(Unmet::code).toList());
    assertThat(codes).contains(FaultCode.SIGNER_MISSING);
    codes.removeIf(FaultCode.SIGNER_MISSING::equals);
    return codes;
  }

  @Test
  void shouldOpenStagesInTheirOrderOnceTheyHaveTaughtSomething() {
    Strategy silent = plan(stage("pilot"), stage("rest"));
    Strategy learnt = plan(stage("pilot", "lessons", LESSON), stage("rest"));

    assertThat(toOpen(silent, 0)).isEmpty();
    assertThat(toOpen(silent, 1)).containsExactly(FaultCode.STAGE_NOT_CLOSED);
    assertThat(toOpen(silent, 1, OPENED)).containsExactly(FaultCode.STAGE_NOT_CLOSED);
    assertThat(toOpen(silent, 1, OPENED, CLOSED)).containsExactly(FaultCode.LESSON_MISSING);
    assertThat(toOpen(learnt, 1, OPENED, CLOSED)).isEmpty();
  }

  @Test
  void shouldWaitForTheLaunch() {
    Strategy strategy = plan(stage("pilot"));
    Life draft = Plans.life(strategy);

    assertThat(
            codes(
                new StageGates(Plans.dossier(strategy, draft))
                    .toOpen(draft.stages(strategy).getFirst())))
        .containsExactly(FaultCode.NOT_LAUNCHING);
  }

  @Test
  void shouldBeginSmallUnlessSomebodyAnswersForMore() {
    Map<String, Object> big =
        Map.of(
            "stages",
            List.of(
                stage("pilot", "audiences", List.of("a", "b"), "platforms", List.of("x", "y"))));
    Map<String, Object> audiences = Map.of("items", List.of(Plans.named("a"), Plans.named("b")));
    Map<String, Object> platforms = Map.of("items", List.of(Plans.named("x"), Plans.named("y")));
    Map<String, Object> waiver =
        Map.of(
            "id", "fair",
            "rule", "roadmap.big-bang",
            "reason", "the fair is in May",
            "by", "Anna",
            "until", "2027-12-31");

    Strategy loud =
        Plans.with("audiences", audiences, "platforms", platforms, "roadmap", big).strategy();
    Strategy waived =
        Plans.with(
                "audiences",
                audiences,
                "platforms",
                platforms,
                "roadmap",
                big,
                "waivers",
                Map.of("items", List.of(waiver)))
            .strategy();

    assertThat(toOpen(loud, 0)).containsExactly(FaultCode.TOO_MUCH_AT_ONCE);
    assertThat(toOpen(waived, 0)).isEmpty();
  }

  private static Strategy measured(Boolean judged, Object... reports) {
    Map<String, Object> criterion = new LinkedHashMap<>();
    criterion.put("id", "fast");
    criterion.put("name", "Fast");
    criterion.put("kpi", "minutes");
    criterion.put("comparison", "AT_MOST");
    criterion.put("value", BigDecimal.valueOf(60));
    if (judged != null) {
      criterion.put("met", judged);
    }
    return Plans.with(
            "measurement",
            Map.of("kpis", List.of(Plans.named("minutes")), "reports", List.of(reports)),
            "roadmap",
            Map.of("stages", List.of(stage("pilot", "exit", List.of(criterion)))))
        .strategy();
  }

  private static Map<String, Object> report(String until, int value) {
    return Map.of(
        "id",
        "r-" + until,
        "name",
        until,
        "span",
        Map.of("from", "2027-01-01", "to", until),
        "statements",
        List.of(Map.of("kpi", "minutes", "value", BigDecimal.valueOf(value))));
  }

  private static CriterionStand exit(Strategy strategy) {
    Life life = Plans.launching(strategy, OPENED);
    return new StageGates(Plans.dossier(strategy, life))
        .exit(life.stages(strategy).getFirst())
        .getFirst();
  }

  /** The stage was opened on 1 March. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-31, 60, MET",
    "2027-03-31, 61, UNMET",
    "2027-03-01, 60, MET",
    "2027-02-28, 60, OPEN",
    "2027-05-01, 60, MET",
    "2027-05-02, 60, OPEN"
  })
  void shouldGoByWhatWasMeasuredInItsTime(String until, int value, State state) {
    assertThat(exit(measured(null, report(until, value))).state()).isEqualTo(state);
  }

  @Test
  void shouldGoByTheNewestReport() {
    CriterionStand stand = exit(measured(null, report("2027-04-30", 50), report("2027-03-31", 70)));

    assertThat(stand.state()).isEqualTo(State.MET);
    assertThat(stand.value()).isEqualByComparingTo("50");
    assertThat(stand.on()).isEqualTo("2027-04-30");
  }

  @Test
  void shouldGoByJudgementWhereNothingWasMeasured() {
    assertThat(exit(measured(null)).state()).isEqualTo(State.OPEN);
    assertThat(exit(measured(true)).state()).isEqualTo(State.MET);
    assertThat(exit(measured(false)).state()).isEqualTo(State.UNMET);
    assertThat(exit(measured(true, report("2027-03-31", 61))).state())
        .as("what was measured counts more")
        .isEqualTo(State.UNMET);
  }

  @Test
  void shouldTellEveryCriterionThatStandsAgainstClosing() {
    Strategy strategy =
        plan(
            stage(
                "pilot",
                "exit",
                List.of(
                    Map.of("id", "a", "name", "Answered", "met", true),
                    Map.of("id", "b", "name", "Booked", "met", false),
                    Map.of("id", "c", "name", "Calm"))));
    Life life = Plans.launching(strategy, OPENED);

    List<Unmet> unmet =
        new StageGates(Plans.dossier(strategy, life)).toClose(life.stages(strategy).getFirst());

    List<String> told = new ArrayList<>();
    unmet.forEach(one -> told.add(one.code() + " " + one.pointers() + " " + one.detail().en()));
    assertThat(told)
        .containsExactly(
            "CRITERION_UNMET [/roadmap/stages/0/exit/1] 'Booked' isn't met.",
            "CRITERION_OPEN [/roadmap/stages/0/exit/2] 'Calm' is neither measured nor judged.");
  }
}
