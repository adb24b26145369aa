package io.planwerk.persistence.workspace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Page;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Organisations.Saved;
import io.planwerk.application.port.Organisations.Saving;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every way of keeping organisations does. */
public interface OrganisationsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  OrganisationId HARBOUR = new OrganisationId(Documents.ORGANISATION);

  private Organisations organisations() {
    return ports().organisations();
  }

  private static Organisation harbour(String name) {
    return named(Documents.ORGANISATION, name);
  }

  private static Organisation named(String id, String name) {
    return new Organisation(
        new OrganisationId(id), new Name(name), null, null, null, null, null, null);
  }

  private Saving create(WorkspaceId workspace, Organisation organisation) {
    return organisations().create(workspace, organisation, NOON, "anna");
  }

  @Test
  default void shouldFindWhatWasCreated() {
    WorkspaceId workspace = newWorkspace();
    Organisation whole =
        new Organisation(
            HARBOUR,
            new Name("Hafen \"Süd\" AG"),
            "port",
            new Country("DE"),
            new Language("de"),
            new Link(URI.create("https://harbour.example/?a=b")),
            "Moved in 2020.\nTwo sites.",
            null);

    assertThat(create(workspace, whole)).isEqualTo(Saving.SAVED);

    assertThat(organisations().find(workspace, HARBOUR)).contains(new Saved(whole, 1));
    assertThat(neighbour().organisations().find(workspace, HARBOUR)).contains(new Saved(whole, 1));
    assertThat(organisations().find(newWorkspace(), HARBOUR)).isEmpty();
  }

  @Test
  default void shouldRefuseATakenId() {
    WorkspaceId workspace = newWorkspace();
    create(workspace, harbour("Hafen"));

    assertThat(create(workspace, harbour("Hafen again"))).isEqualTo(Saving.STALE);
    assertThat(create(newWorkspace(), harbour("Hafen elsewhere"))).isEqualTo(Saving.SAVED);

    assertThat(organisations().find(workspace, HARBOUR)).contains(new Saved(harbour("Hafen"), 1));
  }

  @Test
  default void shouldCountVersions() {
    WorkspaceId workspace = newWorkspace();
    create(workspace, harbour("Hafen"));

    assertThat(organisations().update(workspace, 1, harbour("Port"), NOON, "bernd"))
        .isEqualTo(Saving.SAVED);
    assertThat(organisations().update(workspace, 1, harbour("Late"), NOON, "bernd"))
        .isEqualTo(Saving.STALE);
    assertThat(organisations().update(workspace, 3, harbour("Early"), NOON, "bernd"))
        .isEqualTo(Saving.STALE);
    assertThat(organisations().update(newWorkspace(), 2, harbour("Foreign"), NOON, "bernd"))
        .isEqualTo(Saving.STALE);

    assertThat(organisations().find(workspace, HARBOUR)).contains(new Saved(harbour("Port"), 2));
  }

  @Test
  default void shouldLetOneOfManyUpdatesWin() {
    WorkspaceId workspace = newWorkspace();
    create(workspace, harbour("Hafen"));

    List<Saving> savings =
        Race.between(
            8,
            runner ->
                (runner % 2 == 0 ? ports() : neighbour())
                    .organisations()
                    .update(workspace, 1, harbour("Name " + runner), NOON, "anna"));

    assertThat(savings).filteredOn(Saving.SAVED::equals).hasSize(1);
    assertThat(organisations().find(workspace, HARBOUR))
        .contains(new Saved(harbour("Name " + savings.indexOf(Saving.SAVED)), 2));
  }

  @Test
  default void shouldRemove() {
    WorkspaceId workspace = newWorkspace();
    create(workspace, harbour("Hafen"));

    assertThat(organisations().remove(workspace, HARBOUR, 2, REMOVAL)).isEqualTo(Saving.STALE);
    assertThat(organisations().removal(workspace, HARBOUR)).isEmpty();
    assertThat(organisations().remove(workspace, HARBOUR, 1, REMOVAL)).isEqualTo(Saving.SAVED);
    assertThat(organisations().removal(workspace, HARBOUR)).contains(REMOVAL);
    assertThat(organisations().remove(workspace, HARBOUR, 1, REMOVAL)).isEqualTo(Saving.STALE);

    assertThat(organisations().find(workspace, HARBOUR)).isEmpty();
    assertThat(create(workspace, harbour("Hafen again"))).isEqualTo(Saving.SAVED);
  }

  @Test
  default void shouldNotRemoveTheOwnerOfStrategies() {
    WorkspaceId workspace = newWorkspace();
    create(workspace, harbour("Hafen"));
    ports()
        .strategies()
        .create(workspace, Documents.named("spring", "Spring"), new Note(NOON, "anna", null));

    assertThat(organisations().remove(workspace, HARBOUR, 1, REMOVAL)).isEqualTo(Saving.IN_USE);
    assertThat(organisations().find(workspace, HARBOUR)).isPresent();

    ports().strategies().remove(workspace, new StrategyId("spring"), 1, REMOVAL);
    assertThat(organisations().remove(workspace, HARBOUR, 1, REMOVAL)).isEqualTo(Saving.SAVED);
  }

  @Test
  default void shouldTurnPagesWhileOthersInsert() {
    WorkspaceId workspace = newWorkspace();
    for (String id : List.of("d", "b", "a-b", "ab")) {
      create(workspace, named(id, "Name"));
    }

    Page<Organisation> first =
        organisations().list(workspace, Optional.empty(), new Page.Request(null, 2));
    create(workspace, named("a", "Name"));
    create(workspace, named("c", "Name"));
    Page<Organisation> second =
        organisations().list(workspace, Optional.empty(), new Page.Request(first.next(), 100));

    assertThat(first.items())
        .extracting(organisation -> organisation.id().value())
        .containsExactly("a-b", "ab");
    assertThat(second.items())
        .extracting(organisation -> organisation.id().value())
        .containsExactly("b", "c", "d");
    assertThat(second.next()).isNull();
  }

  @Test
  default void shouldListSomeOnly() {
    WorkspaceId workspace = newWorkspace();
    for (String id : List.of("a", "b", "c")) {
      create(workspace, named(id, "Name"));
    }

    assertThat(some(workspace, Set.of(new OrganisationId("c"), new OrganisationId("nobody"))))
        .extracting(organisation -> organisation.id().value())
        .containsExactly("c");
    assertThat(some(workspace, Set.of())).isEmpty();
  }

  private List<Organisation> some(WorkspaceId workspace, Set<OrganisationId> within) {
    return organisations().list(workspace, Optional.of(within), new Page.Request(null, 10)).items();
  }
}
