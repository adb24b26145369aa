package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategySummary;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The strategies of all workspaces, with their history. Each saving is one transaction; what isn't
 * saved can't be seen.
 */
public interface Strategies {

  /**
   * A strategy as it was saved.
   *
   * @param document its content
   * @param revision the number of the revision
   */
  record Saved(StrategyDocument document, int revision) {}

  /**
   * Who changes something, when and why.
   *
   * @param at kept to the millisecond
   * @param by the name of the actor
   * @param reason free text, or absent
   * @param chosen the option that is carried out, if one is
   */
  record Note(Instant at, String by, @Nullable String reason, Revision.@Nullable Chosen chosen) {

    /** A change that somebody makes by hand. */
    public Note(Instant at, String by, @Nullable String reason) {
      this(at, by, reason, null);
    }
  }

  /** What came of saving. */
  enum Saving {
    SAVED,
    /**
     * Another revision is there than the one expected, or for a new strategy its id is taken, or it
     * is gone.
     */
    STALE,
    /** The organisation it is to belong to doesn't exist in the workspace. */
    NO_ORGANISATION
  }

  /** Keeps a new strategy as its revision 1. */
  Saving create(WorkspaceId workspace, StrategyDocument document, Note note);

  /** Keeps the next revision of a strategy whose newest revision is the one expected. */
  Saving update(WorkspaceId workspace, int expectedRevision, StrategyDocument document, Note note);

  /** Removes a strategy and its history, if its newest revision is the one expected. */
  Saving remove(WorkspaceId workspace, StrategyId id, int expectedRevision, Removal removal);

  /** How the last strategy of this id that was removed went. */
  Optional<Removal> removal(WorkspaceId workspace, StrategyId id);

  /**
   * Keeps everybody else from changing or removing a strategy, and from holding it, until the
   * transaction around ends: what is read of it from then on stays true.
   *
   * @return whether there is such a strategy; if not, nobody is kept from anything
   */
  boolean hold(WorkspaceId workspace, StrategyId id);

  Optional<Saved> find(WorkspaceId workspace, StrategyId id);

  /** The organisation that a strategy belongs to. */
  default Optional<OrganisationId> organisationOf(WorkspaceId workspace, StrategyId id) {
    return find(workspace, id).map(saved -> saved.document().strategy().organisationId());
  }

  OptionalInt revisionOf(WorkspaceId workspace, StrategyId id);

  /** The strategies that fit the filter, by id. */
  Page<StrategySummary> list(WorkspaceId workspace, StrategyFilter filter, Page.Request page);

  /**
   * The history of a strategy, newest first; keys are revision numbers. Empty when there is no such
   * strategy.
   */
  Page<Revision> revisions(WorkspaceId workspace, StrategyId id, Page.Request page);

  Optional<Revision> revision(WorkspaceId workspace, StrategyId id, int number);

  /** The content as it was at a revision. */
  Optional<StrategyDocument> at(WorkspaceId workspace, StrategyId id, int revision);
}
