package io.planwerk.persistence.database;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.StorageUnavailable;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.net.SocketTimeoutException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** What is asked of a database alone. */
public interface DatabaseContract extends PortContract {
  Note NOTE = new Note(Instant.parse("2027-03-01T12:00:00Z"), "anna", null);
  StrategyId SPRING = new StrategyId("spring");

  private WorkspaceId workspaceWithPlan() {
    WorkspaceId workspace = newWorkspace();
    organisation(workspace, Documents.ORGANISATION);
    ports().strategies().create(workspace, plan("Draft"), NOTE);
    return workspace;
  }

  private void organisation(WorkspaceId workspace, String id) {
    ports().organisations().create(workspace, named(id, "Name"), NOTE.at(), NOTE.by());
  }

  private static Organisation named(String id, String name) {
    return new Organisation(
        new OrganisationId(id), new Name(name), null, null, null, null, null, null);
  }

  private static StrategyDocument plan(String name) {
    return Documents.named("spring", name);
  }

  @Test
  default void shouldReadOnWhileSomebodyWrites() {
    WorkspaceId workspace = workspaceWithPlan();

    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Optional<Saved> seenByOthers =
          ports()
              .transactions()
              .inOne(
                  () -> {
                    ports().strategies().update(workspace, 1, plan("Plan"), NOTE);
                    return Race.result(
                        other.submit(() -> ports().strategies().find(workspace, SPRING)));
                  });
      assertThat(seenByOthers).contains(new Saved(plan("Draft"), 1));
    }
    assertThat(ports().strategies().find(workspace, SPRING)).contains(new Saved(plan("Plan"), 2));
  }

  /** Fails as a database does. */
  final class Failure extends JdbiException {
    private static final long serialVersionUID = 1L;

    Failure(String state) {
      super(new SQLException("planned", state));
    }

    Failure(String state, Exception cause) {
      super(new SQLException("planned", state, cause));
    }
  }

  @Test
  default void shouldRunATransactionAgainThatOthersStoodAgainst() {
    WorkspaceId workspace = newWorkspace();
    AtomicInteger runs = new AtomicInteger();

    int run =
        ports()
            .transactions()
            .inOne(
                () -> {
                  organisation(workspace, Documents.ORGANISATION);
                  if (runs.incrementAndGet() < 3) {
                    throw new Failure(runs.get() == 1 ? "40001" : "40P01");
                  }
                  return runs.get();
                });

    assertThat(run).isEqualTo(3);
    assertThat(
            ports()
                .organisations()
                .find(workspace, new OrganisationId(Documents.ORGANISATION))
                .orElseThrow()
                .version())
        .isEqualTo(1);
  }

  @Test
  default void shouldGiveUpInTheEnd() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          runs.incrementAndGet();
                          throw new Failure("40001");
                        }))
        .isInstanceOf(Failure.class);
    assertThat(runs).hasValue(5);
  }

  @Test
  default void shouldReadAgainWhatALostConnectionBrokeOff() {
    AtomicInteger runs = new AtomicInteger();

    int run =
        ports()
            .database()
            .use(
                handle -> {
                  if (runs.incrementAndGet() < 3) {
                    throw new Failure(runs.get() == 1 ? "08006" : "57P01");
                  }
                  return runs.get();
                });

    assertThat(run).isEqualTo(3);
  }

  @Test
  default void shouldRunATransactionAgainThatNeverCameToItsCommit() {
    WorkspaceId workspace = newWorkspace();
    AtomicInteger runs = new AtomicInteger();

    ports()
        .transactions()
        .inOne(
            () -> {
              organisation(workspace, Documents.ORGANISATION);
              if (runs.incrementAndGet() == 1) {
                throw new Failure("08006");
              }
              return runs;
            });

    assertThat(runs).hasValue(2);
  }

  @Test
  default void shouldNotGuessWhatBecameOfALostCommit() {
    AtomicInteger runs = new AtomicInteger();
    Database database = ports().database();

    assertThatThrownBy(
            () ->
                database.inOne(
                    () -> {
                      database.afterCommit(
                          () -> {
                            throw new Failure("08006");
                          });
                      return runs.incrementAndGet();
                    }))
        .isInstanceOf(StorageUnavailable.class);
    assertThatThrownBy(
            () ->
                database.change(
                    handle -> {
                      runs.incrementAndGet();
                      throw new Failure("08006");
                    }))
        .isInstanceOf(StorageUnavailable.class);
    assertThat(runs).hasValue(2);
  }

  @Test
  default void shouldChangeAgainWhatOthersStoodAgainst() {
    AtomicInteger runs = new AtomicInteger();

    ports()
        .database()
        .change(
            handle -> {
              if (runs.incrementAndGet() == 1) {
                throw new Failure("40P01");
              }
              return runs;
            });

    assertThat(runs).hasValue(2);
  }

  @Test
  default void shouldNotWaitAgainForWhomItWaitedLong() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ports()
                    .database()
                    .use(
                        handle -> {
                          runs.incrementAndGet();
                          throw new Failure("08006", new SocketTimeoutException());
                        }))
        .isInstanceOf(StorageUnavailable.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  default void shouldSayThatTheDatabaseStaysLost() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ports()
                    .database()
                    .use(
                        handle -> {
                          runs.incrementAndGet();
                          throw new Failure("57P03");
                        }))
        .isInstanceOf(StorageUnavailable.class);
    assertThat(runs).hasValue(5);
  }

  @Test
  default void shouldTellALostDatabaseWhereNothingIsRunTwice() {
    AtomicInteger runs = new AtomicInteger();
    Work<Integer> lost =
        handle -> {
          runs.incrementAndGet();
          throw new Failure("08006");
        };

    assertThatThrownBy(() -> ports().database().once(lost)).isInstanceOf(StorageUnavailable.class);
    assertThatThrownBy(() -> ports().database().atOneMoment(lost))
        .isInstanceOf(StorageUnavailable.class);
    assertThat(runs).hasValue(2);
  }

  @Test
  default void shouldNotRepeatOtherFailures() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          runs.incrementAndGet();
                          throw new Failure("22001");
                        }))
        .isInstanceOf(Failure.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  default void shouldGetOutOfADeadlock() {
    WorkspaceId workspace = newWorkspace();
    organisation(workspace, "a");
    organisation(workspace, "b");
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger runs = new AtomicInteger();

    Race.between(
        2,
        runner ->
            ports()
                .transactions()
                .inOne(
                    () -> {
                      boolean first = runs.incrementAndGet() <= 2;
                      change(workspace, runner == 0 ? "a" : "b");
                      if (first) {
                        await(bothHoldOne);
                      }
                      change(workspace, runner == 0 ? "b" : "a");
                      return runner;
                    }));

    assertThat(runs).hasValueGreaterThan(2);
    for (String id : List.of("a", "b")) {
      assertThat(
              ports()
                  .organisations()
                  .find(workspace, new OrganisationId(id))
                  .orElseThrow()
                  .version())
          .isEqualTo(3);
    }
  }

  private void change(WorkspaceId workspace, String id) {
    ports()
        .database()
        .use(
            handle ->
                handle.execute(
                    "update organisation set version = version + 1 where workspace = ? and id = ?",
                    workspace.value(),
                    id));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void shouldActAfterTheCommitOnly() {
    AtomicInteger acted = new AtomicInteger();
    Database database = ports().database();

    database.inOne(
        () -> {
          database.afterCommit(acted::incrementAndGet);
          assertThat(acted).hasValue(0);
          return acted;
        });
    assertThat(acted).hasValue(1);

    assertThatThrownBy(
            () ->
                database.inOne(
                    () -> {
                      database.afterCommit(acted::incrementAndGet);
                      throw new IllegalStateException("planned");
                    }))
        .hasMessage("planned");
    assertThat(acted).hasValue(1);

    database.afterCommit(acted::incrementAndGet);
    assertThat(acted).hasValue(2);
  }

  @Test
  default void shouldBeReadyWhileOpen() {
    assertThat(ports().health().isReady()).isTrue();
  }

  @Test
  default void shouldNotGrowByCopiesWhereLittleChanges() {
    WorkspaceId workspace = newWorkspace();
    organisation(workspace, Documents.ORGANISATION);
    StrategyDocument document = Documents.withMeasures("spring", 300);
    ports().strategies().create(workspace, document, NOTE);
    StrategyDocument middle = document;
    for (int i = 1; i <= 1_000; i++) {
      document = Documents.renamed(document, i % 300, "Maßnahme in Fassung " + i);
      ports().strategies().update(workspace, i, document, NOTE);
      middle = i == 499 ? document : middle;
    }

    long history =
        size(
            "select sum(octet_length(patch)) + coalesce(sum(octet_length(snapshot)), 0) +"
                + " sum(length(places)) from revision where workspace = ?",
            workspace);
    long copy = size("select octet_length(document) from strategy where workspace = ?", workspace);
    assertThat(history).isPositive().isLessThan(5 * copy);
    assertThat(ports().strategies().at(workspace, SPRING, 1))
        .contains(Documents.withMeasures("spring", 300));
    assertThat(ports().strategies().at(workspace, SPRING, 500).orElseThrow().tree())
        .isEqualTo(middle.tree());
  }

  private long size(String sql, WorkspaceId workspace) {
    return ports()
        .database()
        .use(handle -> handle.select(sql, workspace.value()).mapTo(Long.class).one());
  }

  /** What version 6 looks for among strategies that were there before it. */
  @Test
  default void shouldTellAdoptedStrategiesByTheirField() {
    WorkspaceId workspace = workspaceWithPlan();
    ports().strategies().create(workspace, Documents.adopted("old", "2025-01-01"), NOTE);
    ports()
        .strategies()
        .create(workspace, Documents.named("talk", "says \"adopted\":\"2025\""), NOTE);

    List<String> found =
        ports()
            .database()
            .use(
                handle ->
                    handle
                        .createQuery(
                            "select id from strategy where workspace = :workspace and "
                                + dialect().document()
                                + " like '%\"adopted\":%'")
                        .bind("workspace", workspace)
                        .mapTo(String.class)
                        .list());

    assertThat(found).containsExactly("old");
  }

  private Migrations dialect() {
    String product =
        ports()
            .database()
            .use(handle -> handle.queryMetadata(DatabaseMetaData::getDatabaseProductName));
    return product.equals("PostgreSQL") ? Migrations.POSTGRESQL : Migrations.H2;
  }
}
