package io.planwerk.application.workspace;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.domain.shared.OrganisationId;

/** Keeps the organisations of a workspace. Values are trees of organisations. */
public interface OrganisationKeeping {

  Page<Object> list(Actor actor, Page.Request page);

  Outcome<Tagged<Object>> read(Actor actor, OrganisationId id);

  /** Adds an organisation; without an id it gets one made from its name. */
  Outcome<Tagged<Object>> create(Actor actor, Object tree);

  /** Changes an organisation. */
  Outcome<Tagged<Object>> change(
      Actor actor, OrganisationId id, Edit edit, Precondition precondition);

  /** Removes an organisation that no strategy belongs to any more. */
  Outcome<Tagged<Object>> remove(Actor actor, OrganisationId id, Precondition precondition);
}
