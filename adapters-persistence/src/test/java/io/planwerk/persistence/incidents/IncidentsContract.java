package io.planwerk.persistence.incidents;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Page;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Incidents.Filter;
import io.planwerk.application.port.Incidents.Keeping;
import io.planwerk.application.port.Incidents.Whereabouts;
import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.crisis.CrisisType;
import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.incidents.DrillMention;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.incidents.Origin;
import io.planwerk.domain.incidents.Scenario;
import io.planwerk.domain.incidents.Shape;
import io.planwerk.domain.incidents.TaskStatus;
import io.planwerk.domain.incidents.Telling;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.EntityId.DrillId;
import io.planwerk.domain.shared.EntityId.EscalationStepId;
import io.planwerk.domain.shared.EntityId.LessonId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every way of keeping incidents does. */
public interface IncidentsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  PersonId MIA = new PersonId("mia");
  MentionId MENTION = new MentionId("0123456789abABCDefgh01234-_X");
  List<Bilingual> BECAUSE = List.of(new Bilingual("dreimal „so“ viel", "three times as much"));

  private Incidents incidents() {
    return ports().incidents();
  }

  private static Incident opened(int number, boolean drill) {
    return Incident.opened(
        IncidentId.of(number),
        NOON,
        "anna",
        "weil „so“",
        new IncidentAct.Opened(new Name("Äöü"), drill, Origin.HAND, null, List.of()));
  }

  private static Incident and(Incident incident, IncidentAct act) {
    return incident.after(NOON.plusSeconds(1), null, null, act);
  }

  private Keeping keep(WorkspaceId workspace, Incident incident, int before) {
    return incidents().keep(workspace, SPRING, incident, before);
  }

  private List<Integer> numbers(WorkspaceId workspace, Filter filter) {
    return incidents().list(workspace, SPRING, filter, new Page.Request(null, 10)).items().stream()
        .map(incident -> incident.id().number())
        .toList();
  }

  private static List<IncidentAct> everything() {
    IncidentTaskId task = IncidentTaskId.of(9);
    IncidentStatementId statement = IncidentStatementId.of(13);
    CrisisLevelId level = new CrisisLevelId("storm");
    return List.of(
        new IncidentAct.WatchFound(List.of(MIA), true, null),
        new IncidentAct.WatchFound(List.of(), false, NOON),
        new IncidentAct.Rated(Origin.DETECTION, 4, BECAUSE, List.of(MENTION)),
        new IncidentAct.Rated(Origin.HAND, 0, List.of(), List.of()),
        new IncidentAct.HandedBack(),
        new IncidentAct.LevelReached(level, new Name("Sturm"), 4, 0),
        new IncidentAct.LevelReached(level, new Name("Sturm"), 4, null),
        new IncidentAct.TaskAdded("Anzeigen anhalten", MIA, NOON, level),
        new IncidentAct.TaskAdded("Anzeigen anhalten", null, null, null),
        new IncidentAct.TaskAssigned(task, MIA, null),
        new IncidentAct.TaskMoved(task, TaskStatus.DROPPED),
        new IncidentAct.StatementDrafted(
            new Name("Erste"),
            new StatementId("first"),
            MIA,
            new Language("de"),
            "Zeile\nZeile",
            List.of(ResponseStrategy.APOLOGY)),
        new IncidentAct.StatementReworded(statement, null, new Language("de"), "Anders", List.of()),
        new IncidentAct.StatementJudged(statement, MIA, false),
        new IncidentAct.StatementPublished(
            statement,
            NOON,
            new PlatformId("forum"),
            new Link(URI.create("https://example.org/1")),
            true),
        new IncidentAct.StatementWithdrawn(statement),
        new IncidentAct.Informed(MIA, Telling.SPARED, null),
        new IncidentAct.Called(
            1,
            new EscalationStepId("melden"),
            MIA,
            new PersonId("tom"),
            NOON,
            Telling.NO_CHANNEL,
            "Telefon"),
        new IncidentAct.Acknowledged(MIA, new Name("Mia M.")),
        new IncidentAct.Noted(List.of(MENTION)),
        new IncidentAct.Noted(List.of()),
        new IncidentAct.Classified(new Classification(CrisisType.RUMOR, true, false, true)),
        new IncidentAct.CourseSet(Scenario.DATA_LEAK, Shape.CREEPING, List.of()),
        new IncidentAct.CourseSet(
            null,
            null,
            List.of(
                new DrillMention(90, "So „was“!", null, null, null, 7),
                new DrillMention(0, "Ach", "@a", new NetworkId("x"), Outlet.BROADCAST, null))),
        new IncidentAct.Advanced(10, NOON),
        new IncidentAct.Closed(),
        new IncidentAct.Reopened(Origin.DETECTION, BECAUSE),
        new IncidentAct.Closed(),
        new IncidentAct.Reviewed(
            "gut",
            null,
            List.of(
                new Lesson(
                    new LessonId("l"), new Name("Lehre"), "so", List.of(), List.of(), List.of()))));
  }

  @Test
  default void shouldTellEverythingAsItHappened() {
    WorkspaceId workspace = workspaceWith("spring");
    Incident incident =
        Incident.opened(
            IncidentId.of(1),
            NOON,
            null,
            null,
            new IncidentAct.Opened(
                new Name("Übung"),
                true,
                Origin.DETECTION,
                new DrillId("uebung"),
                List.of(MIA, new PersonId("tom"))));
    for (IncidentAct act : everything()) {
      incident = incident.after(NOON, "anna", "weil „so“\nund so", act);
    }

    assertThat(everything().stream().map(Object::getClass).distinct())
        .as("all kinds but the first")
        .hasSize(IncidentAct.class.getPermittedSubclasses().length - 1);
    assertThat(keep(workspace, incident, 0)).isEqualTo(Keeping.KEPT);
    assertThat(incidents().find(workspace, SPRING, incident.id())).contains(incident);
    assertThat(neighbour().incidents().find(workspace, SPRING, incident.id())).contains(incident);
  }

  @Test
  default void shouldAddWhatHappensLater() {
    WorkspaceId workspace = workspaceWith("spring");
    Incident first = opened(1, false);
    Incident later = and(and(first, new IncidentAct.HandedBack()), new IncidentAct.Closed());
    keep(workspace, first, 0);

    assertThat(keep(workspace, later, 1)).isEqualTo(Keeping.KEPT);

    assertThat(incidents().find(workspace, SPRING, first.id())).contains(later);
  }

  @Test
  default void shouldRefuseWhatDoesNotKnowTheLatest() {
    WorkspaceId workspace = workspaceWith("spring");
    Incident first = opened(1, false);
    keep(workspace, first, 0);
    keep(workspace, and(first, new IncidentAct.HandedBack()), 1);

    assertThat(keep(workspace, and(first, new IncidentAct.Closed()), 1)).isEqualTo(Keeping.STALE);
    assertThat(keep(workspace, first, 0)).isEqualTo(Keeping.STALE);

    assertThat(numbers(workspace, new Filter(IncidentState.Kind.OPEN, null))).containsExactly(1);
  }

  @Test
  default void shouldCountTheIncidentsOfAStrategy() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    assertThat(incidents().next(workspace, SPRING)).isEqualTo(IncidentId.of(1));

    keep(workspace, opened(1, false), 0);

    assertThat(incidents().next(workspace, SPRING)).isEqualTo(IncidentId.of(2));
    assertThat(incidents().next(workspace, new StrategyId("autumn"))).isEqualTo(IncidentId.of(1));
    assertThat(incidents().next(newWorkspace(), SPRING)).isEqualTo(IncidentId.of(1));
  }

  @Test
  default void shouldListTheNewestFirstPageByPage() {
    WorkspaceId workspace = workspaceWith("spring");
    for (int number = 1; number <= 12; number++) {
      keep(workspace, opened(number, false), 0);
    }

    Page<Incident> first =
        incidents().list(workspace, SPRING, new Filter(null, null), new Page.Request(null, 10));
    Page<Incident> second =
        incidents()
            .list(workspace, SPRING, new Filter(null, null), new Page.Request(first.next(), 10));

    assertThat(first.items()).hasSize(10).first().isEqualTo(opened(12, false));
    assertThat(second.items()).containsExactly(opened(2, false), opened(1, false));
    assertThat(second.next()).isNull();
  }

  @Test
  default void shouldFindThemByStateAndWhetherTheyAreExercises() {
    WorkspaceId workspace = workspaceWith("spring");
    keep(workspace, opened(1, false), 0);
    keep(workspace, opened(2, true), 0);
    keep(workspace, and(opened(3, false), new IncidentAct.Closed()), 0);

    assertThat(numbers(workspace, new Filter(null, null))).containsExactly(3, 2, 1);
    assertThat(numbers(workspace, new Filter(null, true))).containsExactly(2);
    assertThat(numbers(workspace, new Filter(null, false))).containsExactly(3, 1);
    assertThat(numbers(workspace, new Filter(IncidentState.Kind.CLOSED, null))).containsExactly(3);
    assertThat(numbers(workspace, new Filter(IncidentState.Kind.OPEN, true))).containsExactly(2);
  }

  @Test
  default void shouldTellAllThatAreOpenEverywhere() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    keep(ours, opened(1, false), 0);
    keep(ours, and(opened(2, false), new IncidentAct.Closed()), 0);
    keep(theirs, opened(1, true), 0);

    assertThat(incidents().open())
        .contains(
            new Whereabouts(ours, SPRING, IncidentId.of(1)),
            new Whereabouts(theirs, SPRING, IncidentId.of(1)))
        .doesNotContain(new Whereabouts(ours, SPRING, IncidentId.of(2)));
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    keep(ours, opened(1, false), 0);

    assertThat(incidents().find(theirs, SPRING, IncidentId.of(1))).isEmpty();
    assertThat(numbers(theirs, new Filter(null, null))).isEmpty();
  }

  @Test
  default void shouldKeepNothingOfAStrategyThatIsNotThere() {
    assertThat(keep(newWorkspace(), opened(1, false), 0)).isEqualTo(Keeping.NO_STRATEGY);
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    keep(workspace, opened(1, false), 0);

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(incidents().find(workspace, SPRING, IncidentId.of(1))).isEmpty();
    assertThat(incidents().next(workspace, SPRING)).isEqualTo(IncidentId.of(1));
    assertThat(incidents().open()).noneMatch(one -> one.workspace().equals(workspace));
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          keep(workspace, opened(1, false), 0);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(incidents().find(workspace, SPRING, IncidentId.of(1))).isEmpty();
  }

  @Test
  default void shouldLetOneOfManyAddAnEvent() {
    WorkspaceId workspace = workspaceWith("spring");
    keep(workspace, opened(1, false), 0);

    List<Keeping> outcomes =
        Race.between(
            8, _ -> keep(workspace, and(opened(1, false), new IncidentAct.HandedBack()), 1));

    assertThat(outcomes).filteredOn(Keeping.KEPT::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Keeping.STALE::equals).hasSize(7);
  }
}
