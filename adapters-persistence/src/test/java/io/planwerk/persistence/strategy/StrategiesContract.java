package io.planwerk.persistence.strategy;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Strategies.Saving;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every way of keeping strategies does. */
public interface StrategiesContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  Note ANNA = new Note(NOON, "anna", "first draft");
  Note BERND = new Note(NOON.plusSeconds(60), "bernd", null);
  StrategyId SPRING = new StrategyId("spring");

  private Strategies strategies() {
    return ports().strategies();
  }

  /** A workspace with the organisation that the documents belong to. */
  private WorkspaceId workspace() {
    WorkspaceId workspace = newWorkspace();
    organisation(workspace, Documents.ORGANISATION);
    return workspace;
  }

  private void organisation(WorkspaceId workspace, String id) {
    ports()
        .organisations()
        .create(
            workspace,
            new Organisation(
                new OrganisationId(id), new Name("Hafen AG"), null, null, null, null, null, null),
            NOON,
            "anna");
  }

  private static StrategyDocument spring(String name) {
    return Documents.named("spring", name);
  }

  private static Page.Request all() {
    return new Page.Request(null, 100);
  }

  @Test
  default void shouldFindWhatWasCreated() {
    WorkspaceId workspace = workspace();
    StrategyDocument document = Documents.withMeasures("spring", 3);

    assertThat(strategies().create(workspace, document, ANNA)).isEqualTo(Saving.SAVED);

    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(document, 1));
    assertThat(neighbour().strategies().find(workspace, SPRING)).contains(new Saved(document, 1));
    assertThat(strategies().revisionOf(workspace, SPRING)).hasValue(1);
    assertThat(strategies().at(workspace, SPRING, 1)).contains(document);
  }

  @Test
  default void shouldFindNothingWhereNothingIs() {
    WorkspaceId workspace = workspace();

    assertThat(strategies().find(workspace, SPRING)).isEmpty();
    assertThat(strategies().revisionOf(workspace, SPRING)).isEmpty();
    assertThat(strategies().at(workspace, SPRING, 1)).isEmpty();
    assertThat(strategies().revision(workspace, SPRING, 1)).isEmpty();
    assertThat(strategies().revisions(workspace, SPRING, all()).items()).isEmpty();
    assertThat(strategies().list(workspace, StrategyFilter.ALL, all()).items()).isEmpty();
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspace();
    WorkspaceId theirs = workspace();
    strategies().create(ours, spring("Ours"), ANNA);
    strategies().create(theirs, spring("Theirs"), ANNA);

    assertThat(strategies().update(theirs, 1, spring("Theirs still"), BERND))
        .isEqualTo(Saving.SAVED);

    assertThat(strategies().find(ours, SPRING)).contains(new Saved(spring("Ours"), 1));
    assertThat(strategies().list(ours, StrategyFilter.ALL, all()).items())
        .extracting(StrategySummary::name)
        .containsExactly("Ours");
    assertThat(strategies().remove(newWorkspace(), SPRING, 1, REMOVAL)).isEqualTo(Saving.STALE);
    assertThat(strategies().remove(theirs, SPRING, 2, REMOVAL)).isEqualTo(Saving.SAVED);
    assertThat(strategies().removal(theirs, SPRING)).contains(REMOVAL);
    assertThat(strategies().removal(ours, SPRING)).isEmpty();
    assertThat(strategies().find(ours, SPRING)).isPresent();
  }

  @Test
  default void shouldKeepTheNextRevision() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);

    assertThat(strategies().update(workspace, 1, spring("Plan"), BERND)).isEqualTo(Saving.SAVED);

    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(spring("Plan"), 2));
    assertThat(strategies().revisionOf(workspace, SPRING)).hasValue(2);
    assertThat(strategies().at(workspace, SPRING, 1)).contains(spring("Draft"));
    assertThat(strategies().at(workspace, SPRING, 3)).isEmpty();
    assertThat(strategies().at(workspace, SPRING, 0)).isEmpty();
  }

  @Test
  default void shouldSeeWhatAnotherServerSaved() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);
    strategies().find(workspace, SPRING);

    neighbour().strategies().update(workspace, 1, spring("Plan"), BERND);

    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(spring("Plan"), 2));
    assertThat(strategies().update(workspace, 1, spring("Late"), ANNA)).isEqualTo(Saving.STALE);
    assertThat(strategies().update(workspace, 2, spring("In time"), ANNA)).isEqualTo(Saving.SAVED);
    assertThat(neighbour().strategies().at(workspace, SPRING, 2)).contains(spring("Plan"));
    assertThat(neighbour().strategies().find(workspace, SPRING))
        .contains(new Saved(spring("In time"), 3));
  }

  @Test
  default void shouldRefuseWhatIsMeantForAnotherRevision() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);
    strategies().update(workspace, 1, spring("Plan"), ANNA);

    assertThat(strategies().create(workspace, spring("Again"), BERND)).isEqualTo(Saving.STALE);
    assertThat(strategies().update(workspace, 1, spring("Late"), BERND)).isEqualTo(Saving.STALE);
    assertThat(strategies().update(workspace, 3, spring("Early"), BERND)).isEqualTo(Saving.STALE);
    assertThat(strategies().remove(workspace, SPRING, 1, REMOVAL)).isEqualTo(Saving.STALE);
    assertThat(strategies().update(workspace, 0, Documents.named("none", "None"), BERND))
        .isEqualTo(Saving.STALE);

    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(spring("Plan"), 2));
    assertThat(strategies().revisions(workspace, SPRING, all()).items()).hasSize(2);
  }

  @Test
  default void shouldRefuseAnUnknownOrganisation() {
    WorkspaceId workspace = workspace();
    StrategyDocument foreign =
        Documents.of(Map.of("id", "spring", "organisationId", "nobody", "name", "Foreign"));

    assertThat(strategies().create(workspace, foreign, ANNA)).isEqualTo(Saving.NO_ORGANISATION);
    assertThat(strategies().find(workspace, SPRING)).isEmpty();

    strategies().create(workspace, spring("Draft"), ANNA);
    assertThat(strategies().update(workspace, 1, foreign, ANNA)).isEqualTo(Saving.NO_ORGANISATION);
    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(spring("Draft"), 1));
    assertThat(strategies().revisions(workspace, SPRING, all()).items()).hasSize(1);
  }

  @Test
  default void shouldMoveToAnotherOrganisation() {
    WorkspaceId workspace = workspace();
    organisation(workspace, "shipyard");
    strategies().create(workspace, spring("Draft"), ANNA);
    StrategyDocument moved = Documents.with(spring("Draft"), "/organisationId", "shipyard");

    assertThat(strategies().update(workspace, 1, moved, ANNA)).isEqualTo(Saving.SAVED);

    assertThat(
            strategies()
                .list(
                    workspace,
                    new StrategyFilter(new OrganisationId("shipyard"), null, null),
                    all())
                .items())
        .hasSize(1);
    assertThat(
            strategies()
                .list(
                    workspace, new StrategyFilter(new OrganisationId("harbour"), null, null), all())
                .items())
        .isEmpty();
    assertThat(strategies().organisationOf(workspace, SPRING))
        .contains(new OrganisationId("shipyard"));
    assertThat(strategies().organisationOf(workspace, new StrategyId("autumn"))).isEmpty();
  }

  @Test
  default void shouldListThoseOfSomeOrganisations() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);

    for (Set<OrganisationId> others :
        List.of(Set.<OrganisationId>of(), Set.of(new OrganisationId("shipyard")))) {
      assertThat(
              strategies()
                  .list(workspace, new StrategyFilter(null, null, null, others), all())
                  .items())
          .isEmpty();
    }
    assertThat(
            strategies()
                .list(
                    workspace,
                    new StrategyFilter(
                        null,
                        null,
                        null,
                        Set.of(new OrganisationId("harbour"), new OrganisationId("shipyard"))),
                    all())
                .items())
        .hasSize(1);
  }

  @Test
  default void shouldLetOneOfManyUpdatesWin() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);

    for (int revision = 1; revision <= 5; revision++) {
      int expected = revision;
      List<Saving> savings =
          Race.between(
              8,
              runner ->
                  (runner % 2 == 0 ? ports() : neighbour())
                      .strategies()
                      .update(workspace, expected, spring("Plan of " + runner), BERND));
      assertThat(savings).filteredOn(Saving.SAVED::equals).hasSize(1);
      assertThat(savings).filteredOn(Saving.STALE::equals).hasSize(7);
      int winner = savings.indexOf(Saving.SAVED);
      assertThat(strategies().find(workspace, SPRING))
          .contains(new Saved(spring("Plan of " + winner), revision + 1));
    }
    assertThat(strategies().revisions(workspace, SPRING, all()).items())
        .extracting(Revision::number)
        .containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(strategies().at(workspace, SPRING, 1)).contains(spring("Draft"));
  }

  @Test
  default void shouldLetOneOfManyCreationsWin() {
    WorkspaceId workspace = workspace();

    List<Saving> savings =
        Race.between(
            8, runner -> strategies().create(workspace, spring("Plan of " + runner), ANNA));

    assertThat(savings).filteredOn(Saving.SAVED::equals).hasSize(1);
    assertThat(savings).filteredOn(Saving.STALE::equals).hasSize(7);
    assertThat(strategies().find(workspace, SPRING))
        .contains(new Saved(spring("Plan of " + savings.indexOf(Saving.SAVED)), 1));
  }

  @Test
  default void shouldRemoveWithHistory() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);
    strategies().update(workspace, 1, spring("Plan"), ANNA);

    assertThat(strategies().remove(workspace, SPRING, 2, REMOVAL)).isEqualTo(Saving.SAVED);

    assertThat(strategies().find(workspace, SPRING)).isEmpty();
    assertThat(strategies().at(workspace, SPRING, 1)).isEmpty();
    assertThat(strategies().revisions(workspace, SPRING, all()).items()).isEmpty();
    assertThat(strategies().update(workspace, 2, spring("Late"), ANNA)).isEqualTo(Saving.STALE);
    assertThat(strategies().remove(workspace, SPRING, 2, REMOVAL)).isEqualTo(Saving.STALE);
  }

  @Test
  default void shouldNotTakeARemovedStrategyForItsSuccessor() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Old"), ANNA);
    strategies().find(workspace, SPRING);

    neighbour().strategies().remove(workspace, SPRING, 1, REMOVAL);
    neighbour().strategies().create(workspace, spring("New"), ANNA);

    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(spring("New"), 1));
    assertThat(strategies().update(workspace, 1, spring("Newer"), ANNA)).isEqualTo(Saving.SAVED);
    assertThat(strategies().at(workspace, SPRING, 1)).contains(spring("New"));
  }

  @Test
  default void shouldBuildOnTheSuccessorOfARemovedStrategy() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Old"), ANNA);

    neighbour().strategies().remove(workspace, SPRING, 1, REMOVAL);
    neighbour().strategies().create(workspace, spring("New"), ANNA);

    assertThat(strategies().update(workspace, 1, spring("Newer"), ANNA)).isEqualTo(Saving.SAVED);
    assertThat(strategies().at(workspace, SPRING, 1)).contains(spring("New"));
  }

  @Test
  default void shouldNotShowWhatIsNotSaved() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);
    List<Future<Optional<Saved>>> readers = new ArrayList<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        ports()
            .transactions()
            .inOne(
                () -> {
                  strategies().update(workspace, 1, spring("Plan"), BERND);
                  readers.add(threads.submit(() -> strategies().find(workspace, SPRING)));
                  throw new GaveUp();
                });
      } catch (GaveUp expected) {
        readers.add(threads.submit(() -> strategies().find(workspace, SPRING)));
      }
    }

    assertThat(readers)
        .hasSize(2)
        .allSatisfy(
            reader -> assertThat(Race.result(reader)).contains(new Saved(spring("Draft"), 1)));
    assertThat(strategies().update(workspace, 1, spring("Other plan"), ANNA))
        .isEqualTo(Saving.SAVED);
    assertThat(strategies().find(workspace, SPRING)).contains(new Saved(spring("Other plan"), 2));
  }

  @Test
  default void shouldTellTheHistoryNewestFirst() {
    WorkspaceId workspace = workspace();
    Revision.Chosen chosen = new Revision.Chosen("r1-1", "cut-goals");
    strategies().create(workspace, spring("Draft"), ANNA);
    strategies().update(workspace, 1, spring("Plan"), BERND);
    strategies().update(workspace, 2, spring("Less"), new Note(NOON, "carla", "agreed", chosen));

    Revision first = new Revision(1, NOON, "anna", "first draft", null, List.of());
    Revision second = new Revision(2, NOON.plusSeconds(60), "bernd", null, null, List.of("/name"));
    Revision third = new Revision(3, NOON, "carla", "agreed", chosen, List.of("/name"));
    assertThat(strategies().revisions(workspace, SPRING, all()).items())
        .containsExactly(third, second, first);
    strategies().update(workspace, 3, spring("More"), BERND);
    assertThat(strategies().revision(workspace, SPRING, 3)).contains(third);
    assertThat(strategies().revision(workspace, SPRING, 1)).contains(first);
    assertThat(strategies().revision(workspace, SPRING, 2)).contains(second);
    assertThat(strategies().revision(workspace, SPRING, 5)).isEmpty();
    assertThat(strategies().revision(workspace, SPRING, 0)).isEmpty();
  }

  @Test
  default void shouldKeepTimesToTheMillisecond() {
    WorkspaceId workspace = workspace();
    Instant exact = Instant.parse("2027-03-28T01:30:00.123999999Z");

    strategies().create(workspace, spring("Draft"), new Note(exact, "anna", null));

    assertThat(strategies().revision(workspace, SPRING, 1).orElseThrow().at())
        .isEqualTo(Instant.parse("2027-03-28T01:30:00.123Z"));
    assertThat(strategies().list(workspace, StrategyFilter.ALL, all()).items())
        .extracting(StrategySummary::changedAt)
        .containsExactly(Instant.parse("2027-03-28T01:30:00.123Z"));
  }

  @Test
  default void shouldTurnThePagesOfAHistory() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Name 1"), ANNA);
    for (int i = 1; i < 7; i++) {
      strategies().update(workspace, i, spring("Name " + (i + 1)), ANNA);
    }

    Page<Revision> first = strategies().revisions(workspace, SPRING, new Page.Request(null, 3));
    strategies().update(workspace, 7, spring("Name 8"), ANNA);
    Page<Revision> second =
        strategies().revisions(workspace, SPRING, new Page.Request(first.next(), 3));
    Page<Revision> third =
        strategies().revisions(workspace, SPRING, new Page.Request(second.next(), 3));

    assertThat(first.items()).extracting(Revision::number).containsExactly(7, 6, 5);
    assertThat(second.items()).extracting(Revision::number).containsExactly(4, 3, 2);
    assertThat(third.items()).extracting(Revision::number).containsExactly(1);
    assertThat(third.next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-5", "99999999999", "1"})
  default void shouldEndBehindAKeyThatMeansNothing(String key) {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);

    assertThat(strategies().revisions(workspace, SPRING, new Page.Request(key, 3)).items())
        .isEmpty();
  }

  @Test
  default void shouldNameTheEntityAndFieldThatChanged() {
    WorkspaceId workspace = workspace();
    StrategyDocument document = Documents.withMeasures("spring", 5);
    strategies().create(workspace, document, ANNA);

    strategies()
        .update(
            workspace,
            1,
            Documents.with(
                document,
                "/measures/items/3/interaction/contactsPerMonth",
                java.math.BigDecimal.TEN),
            ANNA);

    assertThat(strategies().revision(workspace, SPRING, 2).orElseThrow().places())
        .containsExactly("/measures/items/3/interaction");
  }

  @Test
  default void shouldNameNoMoreThanAHundredPlaces() {
    WorkspaceId workspace = workspace();
    StrategyDocument document = Documents.withMeasures("spring", 150);
    strategies().create(workspace, document, ANNA);
    for (int i = 0; i < 150; i++) {
      document = Documents.quicklyWith(document, "/measures/items/" + i + "/name", "Neu " + i);
    }

    strategies().update(workspace, 1, document, ANNA);

    assertThat(strategies().revision(workspace, SPRING, 2).orElseThrow().places())
        .hasSize(100)
        .contains("/measures/items/0/name");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  default void shouldGoBackToEveryRevision(long seed) {
    WorkspaceId workspace = workspace();
    RandomEdits edits = new RandomEdits(seed);
    List<StrategyDocument> revisions = new ArrayList<>();
    revisions.add(Documents.withMeasures("spring", 12));
    strategies().create(workspace, revisions.getFirst(), ANNA);
    for (int i = 1; i < 60; i++) {
      revisions.add(edits.of(revisions.getLast()));
      Strategies server = (i % 7 == 0 ? neighbour() : ports()).strategies();
      assertThat(server.update(workspace, i, revisions.getLast(), BERND)).isEqualTo(Saving.SAVED);
    }

    for (int number = 1; number <= revisions.size(); number++) {
      assertThat(strategies().at(workspace, SPRING, number))
          .as("revision %s", number)
          .contains(revisions.get(number - 1));
    }
    assertThat(strategies().revisions(workspace, SPRING, all()).items()).hasSize(60);
  }

  @Test
  default void shouldKeepDocumentsOfMillionsOfCharacters() {
    WorkspaceId workspace = workspace();
    StrategyDocument document = Documents.withMeasures("spring", 200);
    for (int i = 0; i < 200; i++) {
      document =
          Documents.quicklyWith(
              document, "/measures/items/" + i + "/description", "ä".repeat(9_000) + i);
    }
    StrategyDocument large = Documents.of(document.tree());
    StrategyDocument small = Documents.withMeasures("spring", 1);

    assertThat(strategies().create(workspace, large, ANNA)).isEqualTo(Saving.SAVED);
    assertThat(strategies().update(workspace, 1, small, ANNA)).isEqualTo(Saving.SAVED);
    assertThat(strategies().update(workspace, 2, large, ANNA)).isEqualTo(Saving.SAVED);

    assertThat(neighbour().strategies().find(workspace, SPRING)).contains(new Saved(large, 3));
    assertThat(neighbour().strategies().at(workspace, SPRING, 2)).contains(small);
    assertThat(neighbour().strategies().at(workspace, SPRING, 1)).contains(large);
  }

  @Test
  default void shouldListById() {
    WorkspaceId workspace = workspace();
    for (String id : List.of("b", "a-b", "ab", "a", "a1")) {
      strategies().create(workspace, Documents.named(id, "Plan " + id), ANNA);
    }
    strategies().update(workspace, 1, Documents.named("ab", "Neuer Plan"), BERND);

    List<StrategySummary> items = strategies().list(workspace, StrategyFilter.ALL, all()).items();

    assertThat(items)
        .extracting(summary -> summary.id().value())
        .containsExactly("a", "a-b", "a1", "ab", "b");
    assertThat(items)
        .contains(
            new StrategySummary(
                new StrategyId("ab"),
                new OrganisationId("harbour"),
                "Neuer Plan",
                Status.DRAFT,
                2,
                NOON.plusSeconds(60),
                "bernd"));
  }

  @Test
  default void shouldTurnPagesWhileOthersInsert() {
    WorkspaceId workspace = workspace();
    for (String id : List.of("b", "d", "f", "h")) {
      strategies().create(workspace, Documents.named(id, "Plan"), ANNA);
    }
    StrategyFilter everything = StrategyFilter.ALL;

    Page<StrategySummary> first =
        strategies().list(workspace, everything, new Page.Request(null, 2));
    strategies().create(workspace, Documents.named("a", "Plan"), ANNA);
    strategies().create(workspace, Documents.named("e", "Plan"), ANNA);
    Page<StrategySummary> second =
        strategies().list(workspace, everything, new Page.Request(first.next(), 3));

    assertThat(first.items()).extracting(summary -> summary.id().value()).containsExactly("b", "d");
    assertThat(second.items())
        .extracting(summary -> summary.id().value())
        .containsExactly("e", "f", "h");
    assertThat(second.next()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "frühling, fruehjahr",
    "FRÜHLING, fruehjahr",
    "fru\u0308hling, fruehjahr",
    "FRUEHJAHR, fruehjahr",
    "100 %, prozent",
    "%, prozent",
    "_, unterstrich",
    "STRASSE, strasse",
    "straße, strasse",
    "'\\', rueckstrich",
    "'''', anfuehrung",
  })
  default void shouldFindTextsInNameOrId(String text, String id) {
    WorkspaceId workspace = workspace();
    Map.of(
            "fruehjahr", "Frühling im Hafen",
            "prozent", "100 % Strom",
            "unterstrich", "snake_case",
            "strasse", "Feste auf der Straße",
            "rueckstrich", "Hin \\ zurück",
            "anfuehrung", "Anna's Plan",
            "herbst", "Ernte")
        .forEach((key, name) -> strategies().create(workspace, Documents.named(key, name), ANNA));

    assertThat(strategies().list(workspace, new StrategyFilter(null, text, null), all()).items())
        .extracting(summary -> summary.id().value())
        .containsExactly(id);
  }

  @Test
  default void shouldFindNothingForATextThatIsNowhere() {
    WorkspaceId workspace = workspace();
    strategies().create(workspace, spring("Draft"), ANNA);

    for (String text : List.of("\0", "x", "spring\0", "g\nd\n", "%r%")) {
      assertThat(strategies().list(workspace, new StrategyFilter(null, text, null), all()).items())
          .isEmpty();
    }
    assertThat(strategies().list(workspace, new StrategyFilter(null, "", null), all()).items())
        .hasSize(1);
  }

  @Test
  default void shouldFilterByOrganisationAndText() {
    WorkspaceId workspace = workspace();
    organisation(workspace, "shipyard");
    strategies().create(workspace, Documents.named("a", "Messe"), ANNA);
    strategies().create(workspace, Documents.named("b", "Tour"), ANNA);
    strategies()
        .create(
            workspace,
            Documents.of(Map.of("id", "c", "organisationId", "shipyard", "name", "Messe")),
            ANNA);

    StrategyFilter both = new StrategyFilter(new OrganisationId("shipyard"), "messe", null);

    assertThat(strategies().list(workspace, both, all()).items())
        .extracting(summary -> summary.id().value())
        .containsExactly("c");
  }

  /** What goes wrong in the middle of a transaction. */
  final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
