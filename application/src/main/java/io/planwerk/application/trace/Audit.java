package io.planwerk.application.trace;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import java.util.List;
import java.util.function.Consumer;

/** Shows who did what. */
public interface Audit {

  /**
   * The latest first; to owners at some organisations only what belongs to these.
   *
   * @param page goes on behind numbers
   */
  Page<Entry> list(Actor actor, EntryFilter filter, Page.Request page);

  Outcome<Entry> read(Actor actor, long number);

  /** Where the chain of the workspace ends. */
  Head head(Actor actor);

  /** Hands out everything in the workspace, the earliest first. */
  void each(Actor actor, Consumer<Entry> taker);

  /**
   * Some of those behind a number, the earliest first: what belongs to organisations that the actor
   * sees, and to owners of the workspace also what belongs to none.
   */
  List<Entry> behind(Actor actor, long number);

  /**
   * Erases what is told of a person in the entries of an actor. The chain holds on.
   *
   * @return in how many of them anything was
   */
  int veil(Actor actor, String name);
}
