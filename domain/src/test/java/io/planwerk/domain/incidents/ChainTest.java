package io.planwerk.domain.incidents;

import static io.planwerk.domain.incidents.Plans.BOSS;
import static io.planwerk.domain.incidents.Plans.DESK;
import static io.planwerk.domain.incidents.Plans.EDITOR;
import static io.planwerk.domain.incidents.Plans.HEAD;
import static io.planwerk.domain.incidents.Plans.after;
import static io.planwerk.domain.incidents.Plans.and;
import static io.planwerk.domain.incidents.Plans.chain;
import static io.planwerk.domain.incidents.Plans.levels;
import static io.planwerk.domain.incidents.Plans.opened;
import static io.planwerk.domain.incidents.Plans.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final Strategy PLAN = Plans.with("chain", chain());

  /** Makes every call that is due, minute by minute, to people of whom some have no channel. */
  private static Incident run(Strategy plan, Incident from, int to, Set<PersonId> unreachable) {
    Incident incident = from;
    int first = (int) Duration.between(Plans.EVENING, last(from)).toMinutes();
    for (int minute = first; minute <= to; minute++) {
      for (Optional<Chain.Due> due = due(plan, incident, minute);
          due.isPresent();
          due = due(plan, incident, minute)) {
        Telling telling =
            unreachable.contains(due.get().person()) ? Telling.NO_CHANNEL : Telling.TOLD;
        incident = and(incident, minute, due.get().made(telling, null));
      }
    }
    return incident;
  }

  private static Instant last(Incident incident) {
    return incident.events().getLast().at();
  }

  private static Optional<Chain.Due> due(Strategy plan, Incident incident, int minute) {
    return new Chain(incident, new Team(plan)).due(after(minute));
  }

  private static Chain.Stand stand(Strategy plan, Incident incident, int minute) {
    return new Chain(incident, new Team(plan)).stand(after(minute));
  }

  /** Who was called in which minute. */
  private static List<String> calls(Strategy plan, Incident incident) {
    List<String> calls = new ArrayList<>();
    for (Chain.Call call : new Chain(incident, new Team(plan)).calls()) {
      calls.add(
          Duration.between(Plans.EVENING, call.event().at()).toMinutes()
              + " "
              + call.act().person().value());
    }
    return calls;
  }

  @Test
  void shouldCallTheNextOneAndTheDeputyOfWhoeverIsSilent() {
    Incident incident = run(PLAN, opened(0), 59, Set.of());

    assertThat(calls(PLAN, incident)).containsExactly("0 desk", "15 editor", "15 head", "45 boss");
    assertThat(new Chain(incident, new Team(PLAN)).calls().get(1).act().insteadOf())
        .isEqualTo(DESK);
  }

  @Test
  void shouldBeginAnewUntilSomebodyAnswers() {
    Incident incident = run(PLAN, opened(0), 121, Set.of());

    assertThat(calls(PLAN, incident))
        .containsExactly(
            "0 desk", "15 editor", "15 head", "45 boss", "105 desk", "120 editor", "120 head");
    assertThat(new Chain(incident, new Team(PLAN)).calls().getLast().act().round()).isEqualTo(2);
  }

  @Test
  void shouldRestOnceSomebodyAnswers() {
    Incident incident =
        and(run(PLAN, opened(0), 20, Set.of()), 21, new IncidentAct.Acknowledged(BOSS, null));

    assertThat(stand(PLAN, incident, 500)).isEqualTo(Chain.Stand.ANSWERED);
    assertThat(due(PLAN, incident, 500)).isEmpty();
  }

  @Test
  void shouldNotWaitForWhoeverCannotBeTold() {
    Incident incident = run(PLAN, opened(0), 1, Set.of(DESK));
    assertThat(calls(PLAN, incident))
        .as("the deputy has the time instead")
        .containsExactly("0 desk", "0 editor");
    assertThat(calls(PLAN, run(PLAN, incident, 15, Set.of(DESK))))
        .containsExactly("0 desk", "0 editor", "15 head");

    Incident further = run(PLAN, opened(0), 1, Set.of(DESK, EDITOR));
    assertThat(calls(PLAN, further)).containsExactly("0 desk", "0 editor", "0 head");
  }

  @Test
  void shouldGiveUpWhenNobodyCanBeTold() {
    Incident incident = run(PLAN, opened(0), 300, Set.of(DESK, EDITOR, HEAD, BOSS));

    assertThat(calls(PLAN, incident)).containsExactly("0 desk", "0 editor", "0 head", "0 boss");
    assertThat(stand(PLAN, incident, 300)).isEqualTo(Chain.Stand.UNREACHABLE);
  }

  @Test
  void shouldCallTheDeputyOfARoleThatNobodyFills() {
    Strategy plan =
        Plans.with(
            "chain",
            List.of(step("law", "lawyer", 10), step("decide", "boss", 10)),
            "team",
            List.of(Map.of("id", "counsel", "name", "law", "person", "lawyer", "deputy", "head")));
    Incident incident = run(plan, opened(0), 10, Set.of());

    assertThat(calls(plan, incident)).containsExactly("0 head", "10 boss");
  }

  @Test
  void shouldPassOverARoleThatNobodyFillsAndNobodyStandsInFor() {
    Strategy plan =
        Plans.with("chain", List.of(step("law", "lawyer", 10), step("decide", "boss", 10)));

    assertThat(calls(plan, run(plan, opened(0), 5, Set.of()))).containsExactly("0 boss");
  }

  @Test
  void shouldCallForWhatIsMeasuredOnceALevelOfThePlanAsks() {
    Strategy plan = Plans.with("chain", chain(), "levels", levels());
    Incident calm = opened(Origin.DETECTION, 0);
    assertThat(stand(plan, calm, 0)).isEqualTo(Chain.Stand.NOT_NEEDED);

    Incident reached = calm;
    CrisisLevel air = plan.crisis().levels().get(1);
    for (IncidentAct act : new Playbook(new Team(plan)).acts(calm, air, after(0))) {
      reached = and(reached, 0, act);
    }

    assertThat(stand(plan, reached, 0)).isEqualTo(Chain.Stand.CALLING);
  }

  @Test
  void shouldNotCallForALevelThatInformsNobody() {
    Strategy plan =
        Plans.with(
            "chain",
            chain(),
            "levels",
            List.of(Map.of("id", "air", "name", "air", "level", BigDecimal.ONE)));
    Incident incident =
        and(
            opened(Origin.DETECTION, 1),
            0,
            new IncidentAct.LevelReached(
                plan.crisis().levels().getFirst().id(),
                plan.crisis().levels().getFirst().name(),
                1,
                null));

    assertThat(stand(plan, incident, 0)).isEqualTo(Chain.Stand.NOT_NEEDED);
    assertThat(stand(plan, opened(1), 0)).as("by hand").isEqualTo(Chain.Stand.CALLING);
  }

  @Test
  void shouldHaveNothingToDoWithoutAChainOrWhenItIsOver() {
    assertThat(stand(Plans.with(), opened(3), 0)).isEqualTo(Chain.Stand.NOT_NEEDED);
    assertThat(due(PLAN, and(opened(3), 1, new IncidentAct.Closed()), 5)).isEmpty();
  }

  @Test
  void shouldCallAnewWhenItComesBack() {
    Incident incident =
        and(
            run(PLAN, opened(0), 1, Set.of()),
            2,
            new IncidentAct.Acknowledged(DESK, null),
            new IncidentAct.Closed(),
            new IncidentAct.Reopened(Origin.HAND, List.of()));

    assertThat(due(PLAN, incident, 3))
        .hasValueSatisfying(d -> assertThat(d.person()).isEqualTo(DESK));
    assertThat(due(PLAN, incident, 3).orElseThrow().round()).isEqualTo(1);
  }

  @Test
  void shouldTakeTheUsualTimeWhereThePlanSaysNone() {
    Strategy plan =
        Plans.with(
            "chain",
            List.of(Map.of("id", "one", "name", "one", "person", "head"), step("two", "boss", 0)));

    assertThat(calls(plan, run(plan, opened(0), 16, Set.of())))
        .containsExactly("0 head", "15 boss");
    assertThat(calls(plan, run(plan, opened(0), 61, Set.of())))
        .as("and never goes round faster than once an hour")
        .containsExactly("0 head", "15 boss", "60 head");
  }
}
