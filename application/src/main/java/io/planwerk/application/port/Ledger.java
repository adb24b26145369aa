package io.planwerk.application.port;

import io.planwerk.application.EntryFilter;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was done in each workspace, one entry behind the other. Entries outlive strategies. */
public interface Ledger {

  /**
   * Keeps an entry as a part of the transaction under way. From then on to its end nobody else can
   * in this workspace: so it should come last, and whoever sees an entry sees all before it.
   *
   * @param next makes the entry that comes behind the head
   */
  Entry append(WorkspaceId workspace, Function<Head, Entry> next);

  Head head(WorkspaceId workspace);

  Optional<Entry> find(WorkspaceId workspace, long number);

  /** Those behind a number, the earliest first. */
  List<Entry> behind(WorkspaceId workspace, long number, EntryFilter filter, int limit);

  /** Those before a number, the latest first. */
  List<Entry> before(WorkspaceId workspace, long number, EntryFilter filter, int limit);

  /**
   * Erases what is told of a person in the entries of an actor.
   *
   * @return in how many of them anything was
   */
  int veil(WorkspaceId workspace, String actor);
}
