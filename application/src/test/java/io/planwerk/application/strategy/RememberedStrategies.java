package io.planwerk.application.strategy;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategySummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps strategies as plainly as can be, and lets somebody come between when a test wants it. */
public final class RememberedStrategies implements Strategies {
  public static final OrganisationId ORGANISATION = new OrganisationId("hebelwerk");

  private final Map<List<Object>, List<Version>> histories = new HashMap<>();
  private final Map<List<Object>, Removal> removals = new HashMap<>();
  private final Deque<Runnable> interruptions = new ArrayDeque<>();
  private boolean busy;
  private int updates;

  private record Version(StrategyDocument document, Note note) {}

  /** Lets this happen after the next change was worked out and before it is kept. */
  public void interruptOnce(Runnable interruption) {
    interruptions.add(interruption);
  }

  /** Behaves as if somebody else were faster each time. */
  void refuseAllUpdates() {
    busy = true;
  }

  int updates() {
    return updates;
  }

  Note noteOf(WorkspaceId workspace, StrategyId id, int revision) {
    return history(workspace, id).get(revision - 1).note();
  }

  @Override
  public synchronized Saving create(WorkspaceId workspace, StrategyDocument document, Note note) {
    if (!document.strategy().organisationId().equals(ORGANISATION)) {
      return Saving.NO_ORGANISATION;
    }
    List<Version> begun = new ArrayList<>(List.of(new Version(document, note)));
    return histories.putIfAbsent(key(workspace, document.strategy().id()), begun) == null
        ? Saving.SAVED
        : Saving.STALE;
  }

  @Override
  public Saving update(
      WorkspaceId workspace, int expectedRevision, StrategyDocument document, Note note) {
    if (!interruptions.isEmpty()) {
      interruptions.remove().run();
    }
    synchronized (this) {
      updates++;
      List<Version> history = history(workspace, document.strategy().id());
      if (busy || history.size() != expectedRevision) {
        return Saving.STALE;
      }
      if (!document.strategy().organisationId().equals(ORGANISATION)) {
        return Saving.NO_ORGANISATION;
      }
      history.add(new Version(document, note));
      return Saving.SAVED;
    }
  }

  @Override
  public Saving remove(
      WorkspaceId workspace, StrategyId id, int expectedRevision, Removal removal) {
    if (!interruptions.isEmpty()) {
      interruptions.remove().run();
    }
    if (history(workspace, id).size() != expectedRevision) {
      return Saving.STALE;
    }
    histories.remove(key(workspace, id));
    removals.put(key(workspace, id), removal);
    return Saving.SAVED;
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, StrategyId id) {
    return Optional.ofNullable(removals.get(key(workspace, id)));
  }

  @Override
  public boolean hold(WorkspaceId workspace, StrategyId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public synchronized Optional<Saved> find(WorkspaceId workspace, StrategyId id) {
    List<Version> history = history(workspace, id);
    return history.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saved(history.getLast().document(), history.size()));
  }

  @Override
  public OptionalInt revisionOf(WorkspaceId workspace, StrategyId id) {
    int size = history(workspace, id).size();
    return size == 0 ? OptionalInt.empty() : OptionalInt.of(size);
  }

  @Override
  public Page<StrategySummary> list(
      WorkspaceId workspace, StrategyFilter filter, Page.Request page) {
    return new Page<>(
        histories.entrySet().stream()
            .filter(entry -> entry.getKey().getFirst().equals(workspace))
            .map(entry -> entry.getValue().getLast())
            .map(
                version ->
                    new StrategySummary(
                        version.document().strategy().id(),
                        version.document().strategy().organisationId(),
                        version.document().strategy().name().value(),
                        Status.DRAFT,
                        1,
                        version.note().at(),
                        version.note().by()))
            .toList(),
        null);
  }

  @Override
  public Page<Revision> revisions(WorkspaceId workspace, StrategyId id, Page.Request page) {
    List<Revision> newestFirst = new ArrayList<>();
    for (int number = history(workspace, id).size(); number > 0; number--) {
      newestFirst.add(revision(workspace, id, number).orElseThrow());
    }
    return new Page<>(newestFirst, null);
  }

  @Override
  public Optional<Revision> revision(WorkspaceId workspace, StrategyId id, int number) {
    return version(workspace, id, number)
        .map(Version::note)
        .map(
            note ->
                new Revision(
                    number, note.at(), note.by(), note.reason(), note.chosen(), List.of()));
  }

  @Override
  public Optional<StrategyDocument> at(WorkspaceId workspace, StrategyId id, int revision) {
    return version(workspace, id, revision).map(Version::document);
  }

  private Optional<Version> version(WorkspaceId workspace, StrategyId id, int number) {
    List<Version> history = history(workspace, id);
    return number < 1 || number > history.size()
        ? Optional.empty()
        : Optional.of(history.get(number - 1));
  }

  private List<Version> history(WorkspaceId workspace, StrategyId id) {
    return histories.getOrDefault(key(workspace, id), List.of());
  }

  private static List<Object> key(WorkspaceId workspace, StrategyId id) {
    return List.of(workspace, id);
  }
}
