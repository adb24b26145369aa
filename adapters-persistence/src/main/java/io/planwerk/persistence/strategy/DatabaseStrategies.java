package io.planwerk.persistence.strategy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Removals;
import io.planwerk.persistence.shared.Numbers;
import io.planwerk.persistence.shared.TreeBytes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Strategies in a relational database. The newest revision of each is whole, the earlier ones are
 * what leads back to them; so a new strategy is one row, and a change two.
 */
@Singleton
final class DatabaseStrategies implements Strategies {

  /** In bytes of JSON; the parsed form of a document takes about ten times as much. */
  private static final int REMEMBERED = 3_000_000;

  private record Key(WorkspaceId workspace, StrategyId id) {}

  /** The newest revision, and the database's stamp before it was found to be that. */
  private record Seen(Head head, long stamp) {}

  private final Database database;
  private final StrategyFormat format;

  /**
   * Trusted only where nobody can have changed the database since the last look at it; else an
   * entry counts as long as it is of the revision found there.
   */
  private final Cache<Key, Seen> heads =
      Caffeine.newBuilder()
          .executor(Runnable::run) // waking another thread costs more than the little upkeep
          .maximumWeight(REMEMBERED)
          .weigher((Key key, Seen seen) -> seen.head().size())
          .build();

  @Inject
  DatabaseStrategies(Database database) {
    this(database, StrategyFormat.CURRENT);
  }

  DatabaseStrategies(Database database, StrategyFormat format) {
    this.database = database;
    this.format = format;
  }

  @Override
  public Saving create(WorkspaceId workspace, StrategyDocument document, Note note) {
    Change change = Change.first(UUID.randomUUID().toString(), document, note);
    long stamp = database.stamp();
    Attempt attempt =
        database.change(
            handle -> Attempt.at(handle, h -> StrategyTable.insert(h, workspace, change)));
    return outcome(attempt, workspace, change, stamp);
  }

  @Override
  public Saving update(
      WorkspaceId workspace, int expectedRevision, StrategyDocument document, Note note) {
    StrategyId id = document.strategy().id();
    Seen remembered = heads.getIfPresent(new Key(workspace, id));
    if (remembered != null && remembered.head().number() == expectedRevision) {
      Saving saving = follow(workspace, remembered.head(), document, note);
      if (saving != Saving.STALE) {
        return saving;
      }
      // Perhaps it is of an earlier incarnation: only the database knows.
    }
    return read(workspace, id)
        .filter(head -> head.number() == expectedRevision)
        .map(head -> follow(workspace, head, document, note))
        .orElse(Saving.STALE);
  }

  private Saving follow(WorkspaceId workspace, Head before, StrategyDocument document, Note note) {
    Change change = Change.of(before, document, note);
    long stamp = database.stamp();
    return database.inOne(
        () -> {
          Attempt attempt =
              database.change(
                  handle ->
                      isStaying(before, document)
                          ? new Attempt.Changed(
                              StrategyTable.update(handle, workspace, before, change))
                          : Attempt.at(
                              handle, h -> StrategyTable.update(h, workspace, before, change)));
          Saving saving = outcome(attempt, workspace, change, stamp);
          if (saving == Saving.SAVED) {
            database.change(
                handle -> {
                  RevisionTable.insert(handle, workspace, document.strategy().id(), before, change);
                  return saving;
                });
          }
          return saving;
        });
  }

  /** Then nothing can be refused, and the detour for refusals is saved. */
  private static boolean isStaying(Head before, StrategyDocument document) {
    return before
        .document()
        .strategy()
        .organisationId()
        .equals(document.strategy().organisationId());
  }

  /**
   * @param stamp from before the change: until the next look, somebody else may have gone on
   */
  private Saving outcome(Attempt attempt, WorkspaceId workspace, Change change, long stamp) {
    return switch (attempt) {
      case Attempt.Duplicate() -> Saving.STALE;
      case Attempt.Dangling() -> Saving.NO_ORGANISATION;
      case Attempt.Changed(int rows) when rows == 0 -> Saving.STALE;
      case Attempt.Changed _ -> {
        Head after = change.after();
        Key key = new Key(workspace, after.document().strategy().id());
        database.afterCommit(() -> heads.put(key, new Seen(after, stamp)));
        yield Saving.SAVED;
      }
    };
  }

  @Override
  public Saving remove(
      WorkspaceId workspace, StrategyId id, int expectedRevision, Removal removal) {
    Saving saving =
        database.inOne(
            () -> {
              // Whoever keeps something about it from now on waits, and then finds it gone.
              StrategyTable.hold(database, workspace, id);
              return database.change(
                  handle -> {
                    StrategyTable.deleteJoint(handle, workspace, id, expectedRevision);
                    if (StrategyTable.delete(handle, workspace, id, expectedRevision) == 0) {
                      return Saving.STALE;
                    }
                    Removals.STRATEGY.keep(handle, workspace, id.value(), removal);
                    return Saving.SAVED;
                  });
            });
    heads.invalidate(new Key(workspace, id));
    return saving;
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, StrategyId id) {
    return Removals.STRATEGY.find(database, workspace, id.value());
  }

  @Override
  public boolean hold(WorkspaceId workspace, StrategyId id) {
    return StrategyTable.hold(database, workspace, id);
  }

  @Override
  public Optional<Saved> find(WorkspaceId workspace, StrategyId id) {
    return head(workspace, id).map(Head::saved);
  }

  private Optional<Head> head(WorkspaceId workspace, StrategyId id) {
    Key key = new Key(workspace, id);
    Seen remembered = heads.getIfPresent(key);
    if (remembered == null) {
      return read(workspace, id);
    }
    if (database.isUnchangedSince(remembered.stamp())) {
      return Optional.of(remembered.head());
    }
    long stamp = database.stamp();
    Optional<Head.Stand> stand = StrategyTable.stand(database, workspace, id);
    if (stand.isPresent() && remembered.head().isAt(stand.get())) {
      remember(key, remembered.head(), stamp);
      return Optional.of(remembered.head());
    }
    return stand.flatMap(there -> read(workspace, id));
  }

  /** What is seen within a transaction may never become true for anybody else. */
  private void remember(Key key, Head head, long stamp) {
    if (!database.isInTransaction()) {
      heads.put(key, new Seen(head, stamp));
    }
  }

  private Optional<Head> read(WorkspaceId workspace, StrategyId id) {
    long stamp = database.stamp();
    Optional<Head> head = StrategyTable.find(database, workspace, id).map(this::read);
    head.ifPresent(found -> remember(new Key(workspace, id), found, stamp));
    return head;
  }

  private Head read(StrategyTable.Kept row) {
    Map<String, Object> tree = row.document().object();
    return new Head(
        row.stand().incarnation(),
        row.line().revision(),
        row.historySize(),
        tree,
        row.document().size(),
        lifted(tree));
  }

  private StrategyDocument lifted(Object tree) {
    return switch (format.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(var faults) ->
          throw new IllegalStateException("a kept strategy can't be read: " + faults);
    };
  }

  /**
   * The revision isn't needed, but makes H2 go by the key: as long as a table is small, it takes an
   * index that holds all columns instead, and walks through the whole workspace.
   */
  @Override
  public Optional<OrganisationId> organisationOf(WorkspaceId workspace, StrategyId id) {
    return database.first(
        "select organisation_id, revision from strategy where workspace = ? and id = ?",
        row -> new OrganisationId(row.getString(1)),
        workspace.value(),
        id.value());
  }

  @Override
  public OptionalInt revisionOf(WorkspaceId workspace, StrategyId id) {
    return (heads.getIfPresent(new Key(workspace, id)) == null
            ? StrategyTable.stand(database, workspace, id).map(Head.Stand::revision)
            : head(workspace, id).map(Head::number))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  @Override
  public Page<StrategySummary> list(
      WorkspaceId workspace, StrategyFilter filter, Page.Request page) {
    return database.use(handle -> StrategyTable.list(handle, workspace, filter, page));
  }

  @Override
  public Page<Revision> revisions(WorkspaceId workspace, StrategyId id, Page.Request page) {
    int from = Numbers.below(page.after());
    return Page.of(
        database.use(handle -> RevisionTable.from(handle, workspace, id, from, page.limit() + 1)),
        page.limit(),
        revision -> Integer.toString(revision.number()));
  }

  @Override
  public Optional<Revision> revision(WorkspaceId workspace, StrategyId id, int number) {
    return database.use(handle -> RevisionTable.from(handle, workspace, id, number, 1)).stream()
        .filter(revision -> revision.number() == number)
        .findFirst();
  }

  @Override
  public Optional<StrategyDocument> at(WorkspaceId workspace, StrategyId id, int revision) {
    Optional<Head> newest = head(workspace, id);
    if (newest.isEmpty() || revision < 1 || revision > newest.get().number()) {
      return Optional.empty();
    }
    if (revision == newest.get().number()) {
      return newest.map(Head::document);
    }
    List<RevisionTable.WayBack> way =
        database.use(
            handle ->
                RevisionTable.wayBack(handle, workspace, id, revision, newest.get().number()));
    return isWhole(way, newest.get().number() - revision)
        ? Optional.of(lifted(retraced(newest.get().kept(), way)))
        : Optional.empty();
  }

  /** It isn't when the strategy was removed in this moment. */
  private static boolean isWhole(List<RevisionTable.WayBack> way, int distance) {
    return way.size() == distance || (!way.isEmpty() && way.getFirst().snapshot() != null);
  }

  private static Object retraced(Map<String, Object> newest, List<RevisionTable.WayBack> way) {
    TreeBytes snapshot = way.getFirst().snapshot();
    List<JsonPatch.Operation> back = new ArrayList<>();
    for (RevisionTable.WayBack step : way) {
      if (step.patch() != null) {
        back.addAll(sound(JsonPatch.read(step.patch().tree())).operations());
      }
    }
    return sound(new JsonPatch(back).applyTo(snapshot == null ? newest : snapshot.object()));
  }

  private static <T> T sound(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T>(var faults) ->
          throw new IllegalStateException("a history can't be retraced: " + faults);
    };
  }
}
