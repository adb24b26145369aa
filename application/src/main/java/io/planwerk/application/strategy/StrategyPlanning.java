package io.planwerk.application.strategy;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategySummary;
import org.jspecify.annotations.Nullable;

/**
 * Builds strategies. Every change is one revision with who, when and why; changes of different
 * parts never get in each other's way. Reasons are free text, or absent.
 */
public interface StrategyPlanning {

  /** The tag of a whole strategy is the number of its revision. */
  static String tag(int revision) {
    return Integer.toString(revision);
  }

  /**
   * A part of a strategy at one revision.
   *
   * @param document the strategy it is a part of
   * @param revision the revision it was read at
   * @param tree the part itself
   * @param id the id of the entity, or of the strategy
   */
  record Part(StrategyDocument document, int revision, Object tree, String id) {}

  Page<StrategySummary> list(Actor actor, StrategyFilter filter, Page.Request page);

  /**
   * Starts a strategy from a whole document or from little more than a name and an organisation.
   */
  Outcome<Tagged<Part>> create(Actor actor, Object tree, @Nullable String reason);

  /**
   * Reads a part of a strategy.
   *
   * @param revision an earlier revision; absent for the newest
   */
  Outcome<Tagged<Part>> read(Actor actor, StrategyId id, Place place, @Nullable Integer revision);

  /**
   * The newest revision's number, without reading the strategy: enough to tell whether a copy is
   * still good.
   */
  Outcome<Integer> revisionOf(Actor actor, StrategyId id);

  /**
   * Changes a part that exists; replacing an entity that doesn't exist yet adds it to the main list
   * of its section.
   */
  Outcome<Tagged<Part>> change(
      Actor actor,
      StrategyId id,
      Place place,
      Edit edit,
      Precondition precondition,
      @Nullable String reason);

  /** Adds an entity to a list; without an id it gets one made from its name. */
  Outcome<Tagged<Part>> add(
      Actor actor, StrategyId id, Place.Collection place, Object tree, @Nullable String reason);

  /**
   * Removes an entity that nothing refers to any more, or with {@link Place.Whole} the strategy and
   * its history.
   */
  Outcome<Tagged<Integer>> remove(
      Actor actor, StrategyId id, Place place, Precondition precondition, @Nullable String reason);

  /** The history, newest first; keys of pages are revision numbers. */
  Outcome<Page<Revision>> revisions(Actor actor, StrategyId id, Page.Request page);

  Outcome<Revision> revision(Actor actor, StrategyId id, int number);

  Outcome<Difference> compare(Actor actor, StrategyId id, int from, int to);

  /** Makes the content of an earlier revision the newest one. */
  Outcome<Tagged<Part>> restore(
      Actor actor, StrategyId id, int revision, Precondition precondition, @Nullable String reason);
}
