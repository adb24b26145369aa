package io.planwerk.persistence.database;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Organisations.Saving;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Token;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What transactions over all ports do. */
public interface TransactionsContract extends PortContract {
  Note NOTE = new Note(Instant.parse("2027-03-01T12:00:00Z"), "anna", null);
  OrganisationId HARBOUR = new OrganisationId(Documents.ORGANISATION);
  StrategyId SPRING = new StrategyId("spring");

  private Saving found(WorkspaceId workspace) {
    return ports().organisations().create(workspace, harbour(), NOTE.at(), NOTE.by());
  }

  private static Organisation harbour() {
    return new Organisation(HARBOUR, new Name("Hafen"), null, null, null, null, null, null);
  }

  private Strategies.Saving plan(WorkspaceId workspace) {
    return ports().strategies().create(workspace, Documents.named("spring", "Plan"), NOTE);
  }

  @Test
  default void shouldKeepEverythingTogether() {
    WorkspaceId workspace = newWorkspace();

    Strategies.Saving saving =
        ports()
            .transactions()
            .inOne(
                () -> {
                  found(workspace);
                  return plan(workspace);
                });

    assertThat(saving).isEqualTo(Strategies.Saving.SAVED);
    assertThat(neighbour().organisations().find(workspace, HARBOUR)).isPresent();
    assertThat(neighbour().strategies().find(workspace, SPRING)).isPresent();
    assertThat(ports().strategies().find(workspace, SPRING)).isPresent();
  }

  @Test
  default void shouldUndoEverythingTogether() {
    WorkspaceId workspace = newWorkspace();
    Token token =
        new Token(workspace, "owner", new Name("Owner"), Role.OWNER, workspace.value(), NOTE.at());

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          found(workspace);
                          plan(workspace);
                          ports()
                              .strategies()
                              .update(workspace, 1, Documents.named("spring", "Later"), NOTE);
                          ports().tokens().keep(token);
                          throw new IllegalStateException("planned");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("planned");

    assertThat(ports().organisations().find(workspace, HARBOUR)).isEmpty();
    assertThat(ports().strategies().find(workspace, SPRING)).isEmpty();
    assertThat(ports().strategies().revisionOf(workspace, SPRING)).isEmpty();
    assertThat(ports().tokens().withHash(token.hash())).isEmpty();
  }

  @Test
  default void shouldUndoRemovals() {
    WorkspaceId workspace = newWorkspace();
    found(workspace);
    plan(workspace);

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
                          ports().organisations().remove(workspace, HARBOUR, 1, REMOVAL);
                          throw new IllegalStateException("planned");
                        }))
        .hasMessage("planned");

    assertThat(ports().organisations().find(workspace, HARBOUR))
        .contains(new Organisations.Saved(harbour(), 1));
    assertThat(ports().strategies().find(workspace, SPRING)).isPresent();
  }

  @Test
  default void shouldSeeItsOwnChanges() {
    WorkspaceId workspace = newWorkspace();
    found(workspace);
    plan(workspace);
    ports().strategies().find(workspace, SPRING);

    ports()
        .transactions()
        .inOne(
            () -> {
              ports().strategies().update(workspace, 1, Documents.named("spring", "Later"), NOTE);
              assertThat(ports().strategies().find(workspace, SPRING))
                  .contains(new Strategies.Saved(Documents.named("spring", "Later"), 2));
              ports().strategies().update(workspace, 2, Documents.named("spring", "Last"), NOTE);
              assertThat(ports().strategies().at(workspace, SPRING, 2))
                  .contains(Documents.named("spring", "Later"));
              return SPRING;
            });

    assertThat(ports().strategies().find(workspace, SPRING))
        .contains(new Strategies.Saved(Documents.named("spring", "Last"), 3));
  }

  @Test
  default void shouldJoinTheTransactionAround() {
    WorkspaceId workspace = newWorkspace();

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          ports().transactions().inOne(() -> found(workspace));
                          throw new IllegalStateException("planned");
                        }))
        .hasMessage("planned");

    assertThat(ports().organisations().find(workspace, HARBOUR)).isEmpty();
  }

  @Test
  default void shouldGoOnAfterARefusal() {
    WorkspaceId workspace = newWorkspace();
    found(workspace);

    ports()
        .transactions()
        .inOne(
            () -> {
              assertThat(found(workspace)).isEqualTo(Saving.STALE);
              assertThat(plan(workspace)).isEqualTo(Strategies.Saving.SAVED);
              assertThat(plan(workspace)).isEqualTo(Strategies.Saving.STALE);
              assertThat(ports().organisations().remove(workspace, HARBOUR, 1, REMOVAL))
                  .isEqualTo(Saving.IN_USE);
              return workspace;
            });

    assertThat(ports().strategies().find(workspace, SPRING)).isPresent();
  }

  @Test
  default void shouldLetOneAfterTheOtherHoldAStrategy() {
    WorkspaceId workspace = newWorkspace();
    found(workspace);
    plan(workspace);

    List<Strategies.Saving> outcomes =
        Race.between(
            8, runner -> changedWhileHeld(runner % 2 == 0 ? ports() : neighbour(), workspace));

    assertThat(outcomes).containsOnly(Strategies.Saving.SAVED);
    assertThat(ports().strategies().revisionOf(workspace, SPRING)).hasValue(9);
  }

  private static Strategies.Saving changedWhileHeld(Ports ports, WorkspaceId workspace) {
    return ports
        .transactions()
        .inOne(
            () -> {
              assertThat(ports.strategies().hold(workspace, SPRING)).isTrue();
              int revision = ports.strategies().find(workspace, SPRING).orElseThrow().revision();
              return ports
                  .strategies()
                  .update(workspace, revision, Documents.named("spring", "Plan " + revision), NOTE);
            });
  }

  @Test
  default void shouldHoldNothingWhereNothingIs() {
    WorkspaceId workspace = newWorkspace();
    found(workspace);

    assertThat(ports().strategies().hold(workspace, SPRING)).isFalse();
    plan(workspace);
    assertThat(ports().strategies().hold(workspace, SPRING)).isTrue();
    assertThat(ports().strategies().hold(newWorkspace(), SPRING)).isFalse();
  }

  @Test
  default void shouldNotMixUpTransactionsOfManyThreads() {
    WorkspaceId workspace = newWorkspace();
    found(workspace);

    Race.between(
        12,
        runner -> {
          try {
            return ports()
                .transactions()
                .inOne(
                    () -> {
                      ports()
                          .strategies()
                          .create(workspace, Documents.named("plan-" + runner, "Plan"), NOTE);
                      if (runner % 2 == 0) {
                        throw new IllegalStateException("planned");
                      }
                      return runner;
                    });
          } catch (IllegalStateException expected) {
            return runner;
          }
        });

    for (int runner = 0; runner < 12; runner++) {
      assertThat(ports().strategies().find(workspace, new StrategyId("plan-" + runner)).isPresent())
          .as("plan of %s", runner)
          .isEqualTo(runner % 2 == 1);
    }
  }
}
