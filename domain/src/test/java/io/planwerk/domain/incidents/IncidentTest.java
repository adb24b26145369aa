package io.planwerk.domain.incidents;

import static io.planwerk.domain.incidents.Plans.BOSS;
import static io.planwerk.domain.incidents.Plans.DESK;
import static io.planwerk.domain.incidents.Plans.HEAD;
import static io.planwerk.domain.incidents.Plans.after;
import static io.planwerk.domain.incidents.Plans.and;
import static io.planwerk.domain.incidents.Plans.levels;
import static io.planwerk.domain.incidents.Plans.opened;
import static io.planwerk.domain.incidents.Plans.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.incidents.IncidentAct.Closed;
import io.planwerk.domain.incidents.IncidentAct.Noted;
import io.planwerk.domain.incidents.IncidentAct.Reopened;
import io.planwerk.domain.incidents.IncidentAct.Reviewed;
import io.planwerk.domain.incidents.IncidentAct.TaskAdded;
import io.planwerk.domain.incidents.IncidentAct.TaskAssigned;
import io.planwerk.domain.incidents.IncidentAct.TaskMoved;
import io.planwerk.domain.incidents.IncidentAct.WatchFound;
import io.planwerk.domain.incidents.IncidentState.Kind;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentTest {
  private static final Strategy PLAN = Plans.with("levels", levels());
  private static final Reviewed REVIEW = new Reviewed(null, null, List.of());

  private static Incident followed(Strategy plan, Incident incident, int minutes) {
    Playbook playbook = new Playbook(new Team(plan));
    Incident after = incident;
    for (CrisisLevel level : playbook.due(incident)) {
      for (IncidentAct act : playbook.acts(after, level, after(minutes))) {
        after = after.after(after(minutes), null, null, act);
      }
    }
    return after;
  }

  @Test
  void shouldOfferTheLegalStepsOnly() {
    Incident open = opened(1);
    Incident closed = and(open, 1, new Closed());
    Incident reviewed = and(closed, 2, REVIEW);

    assertThat(open.state().kind()).isEqualTo(Kind.OPEN);
    assertThat(closed.state().kind()).isEqualTo(Kind.CLOSED);
    assertThat(reviewed.state().kind()).isEqualTo(Kind.REVIEWED);
    assertThatThrownBy(() -> and(open, 1, REVIEW)).hasMessageContaining("OPEN takes no");
    assertThatThrownBy(() -> and(closed, 1, rated(Origin.HAND, 2)))
        .hasMessageContaining("CLOSED takes no");
    assertThatThrownBy(() -> and(reviewed, 1, new Reopened(Origin.HAND, List.of())))
        .hasMessageContaining("REVIEWED takes no");
    assertThatThrownBy(() -> and(open, 1, open.opening())).hasMessageContaining("takes no");
    assertThat(and(reviewed, 3, new Noted(List.of())).events()).hasSize(5);
    assertThat(and(closed, 3, new Reopened(Origin.HAND, List.of())).state().kind())
        .isEqualTo(Kind.OPEN);
  }

  @Test
  void shouldBringTheTasksOfAllLevelsUpToTheOneReached() {
    Incident incident = followed(PLAN, opened(4), 0);

    assertThat(incident.levelsReached())
        .extracting(level -> level.planLevel().value())
        .containsExactly("air", "breeze");
    assertThat(incident.tasks())
        .extracting(IncidentTask::text)
        .containsExactly("Antworten", "Team rufen", "Beiträge anhalten");
    assertThat(incident.tasks())
        .extracting(IncidentTask::due)
        .containsExactly(after(240), after(60), after(60));
    assertThat(incident.tasks()).extracting(IncidentTask::owner).containsExactly(DESK, HEAD, HEAD);
  }

  @Test
  void shouldBringMoreWhenItRisesAndNothingTwice() {
    Incident first = followed(PLAN, opened(3), 0);
    Incident same = followed(PLAN, and(first, 5, rated(Origin.HAND, 1), rated(Origin.HAND, 3)), 6);
    assertThat(same.tasks()).hasSize(3);

    Incident risen = followed(PLAN, and(first, 10, rated(Origin.DETECTION, 5)), 10);

    assertThat(risen.tasks())
        .as("what is still open isn't asked for again")
        .extracting(IncidentTask::text)
        .containsExactly("Antworten", "Team rufen", "Beiträge anhalten", "Chefin spricht");
    assertThat(risen.tasks().getLast().due()).isEqualTo(after(40));
  }

  @Test
  void shouldAskAnewWhenItComesBack() {
    Incident first = followed(PLAN, opened(1), 0);
    Incident back =
        and(
            first,
            5,
            new TaskMoved(first.tasks().getFirst().id(), TaskStatus.DONE),
            new Closed(),
            new Reopened(Origin.HAND, List.of()));

    assertThat(followed(PLAN, back, 6).tasks())
        .extracting(IncidentTask::status)
        .containsExactly(TaskStatus.DONE, TaskStatus.OPEN);
  }

  @Test
  void shouldLeaveTasksToTheTeamWhereALevelInformsNobody() {
    Strategy plan =
        Plans.with(
            "levels",
            List.of(
                Map.of(
                    "id", "air", "name", "a", "level", BigDecimal.ONE, "actions", List.of("Tun"))),
            "team",
            List.of(Map.of("id", "lead", "name", "l", "person", "lawyer", "deputy", "boss")));

    assertThat(followed(plan, opened(1), 0).tasks().getFirst().owner())
        .as("the deputy of a role that nobody fills yet")
        .isEqualTo(BOSS);
  }

  @Test
  void shouldTellWhichTasksAreOverdueAndWhichWereLate() {
    Incident incident = and(opened(0), 0, new TaskAdded("Anrufen", null, after(10), null));
    IncidentTask task = incident.tasks().getFirst();
    assertThat(task.isOverdue(after(10))).isFalse();
    assertThat(task.isOverdue(after(11))).isTrue();

    Incident moved = and(incident, 12, new TaskAssigned(task.id(), HEAD, after(20)));
    assertThat(moved.tasks().getFirst().isOverdue(after(15))).isFalse();
    assertThat(moved.tasks().getFirst().owner()).isEqualTo(HEAD);

    Incident late = and(moved, 21, new TaskMoved(task.id(), TaskStatus.DONE));
    assertThat(late.tasks().getFirst().isOverdue(after(30))).isFalse();
    assertThat(late.tasks().getFirst().wasLate()).isTrue();
    assertThat(Misfits.openTasks(moved)).hasSize(1);
    assertThat(Misfits.openTasks(late)).isEmpty();
  }

  @Test
  void shouldKnowWhoIsOnWatchAndWhenTheNextWatchBegins() {
    Strategy plan =
        Plans.with(
            "coverHours",
            List.of(
                Map.of(
                    "id",
                    "late",
                    "name",
                    "l",
                    "days",
                    List.of("FRIDAY"),
                    "from",
                    "18:00",
                    "to",
                    "20:15",
                    "person",
                    "desk"),
                Map.of(
                    "id",
                    "weekend",
                    "name",
                    "w",
                    "days",
                    List.of("SATURDAY"),
                    "from",
                    "09:00",
                    "to",
                    "12:00",
                    "person",
                    "editor")));
    Playbook playbook = new Playbook(new Team(plan));

    assertThat(playbook.watch(after(0))).contains(new WatchFound(List.of(DESK), true, null));
    assertThat(playbook.watch(after(5)))
        .contains(new WatchFound(List.of(), false, Instant.parse("2027-05-08T07:00:00Z")));
    assertThat(new Playbook(new Team(PLAN)).watch(after(0))).isEmpty();
  }

  @Test
  void shouldAskForTheFirstReactionBeforeTheEarliestDeadlineOfTheLevelsReached() {
    Incident incident = followed(PLAN, opened(3), 0);
    assertThat(Reaction.of(incident)).isEqualTo(new Reaction(after(60), null));
    assertThat(Reaction.of(incident).isLate(after(60))).isFalse();
    assertThat(Reaction.of(incident).isLate(after(61))).isTrue();

    Incident risen = followed(PLAN, and(incident, 10, rated(Origin.DETECTION, 5)), 10);
    assertThat(Reaction.of(risen).due()).isEqualTo(after(40));
    assertThat(Reaction.of(opened(6))).isEqualTo(new Reaction(null, null));
  }

  @Test
  void shouldMeasureWhatHappened() {
    MentionId mention = new MentionId("0123456789abABCDefgh01234-_X");
    Incident incident =
        and(
            followed(PLAN, opened(1), 0),
            7,
            new IncidentAct.Acknowledged(DESK, new Name("Mia")),
            new Noted(List.of(mention)),
            new TaskMoved(IncidentTaskId.of(4), TaskStatus.DROPPED));
    Incident closed = and(incident, 100, new Closed());

    assertThat(IncidentFacts.of(incident, List.of(after(-20), after(3)), after(30)))
        .isEqualTo(new IncidentFacts(20, 7, 0, null, 240, 1, 30, 1, 0, 0, 0, 1));
    assertThat(IncidentFacts.of(closed, List.of(), after(500)).minutes()).isEqualTo(100);
    assertThat(IncidentFacts.of(closed, List.of(), after(500)).minutesToNotice()).isNull();
  }

  @Test
  void shouldKeepTheTimeOfADrillAheadOfTheClock() {
    Incident drill =
        Incident.opened(
            IncidentId.of(1),
            Plans.EVENING,
            "anna",
            null,
            new IncidentAct.Opened(new Name("Ü"), true, Origin.HAND, null, List.of(DESK)));
    Incident ahead =
        and(
            drill,
            0,
            new IncidentAct.Advanced(10, after(10)),
            new IncidentAct.Advanced(5, after(15)));

    assertThat(ahead.time(after(2))).isEqualTo(after(17));
    assertThat(opened(1).time(after(2))).isEqualTo(after(2));
  }

  @Test
  void shouldSayOfAnExerciseThatItIsOne() {
    Incident drill =
        Incident.opened(
            IncidentId.of(4),
            Plans.EVENING,
            "anna",
            null,
            new IncidentAct.Opened(new Name("Lärm"), true, Origin.HAND, null, List.of()));
    IncidentText text = new IncidentText(drill, new Name("Plan"));

    assertThat(List.of(text.name(), text.title(), text.call(), text.information()))
        .allMatch(one -> one.de().startsWith("ÜBUNG: ") && one.en().startsWith("DRILL: "));
    assertThat(new IncidentText(opened(2), new Name("Plan")).title().de())
        .isEqualTo("Lärm, Stufe 2");
  }
}
