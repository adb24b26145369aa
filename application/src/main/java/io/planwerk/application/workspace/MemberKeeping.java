package io.planwerk.application.workspace;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;

/** Lets people in, with no more than those have who let them in. */
public interface MemberKeeping {

  /** By id. */
  Page<Member> list(Actor actor, Page.Request page);

  Outcome<Tagged<Member>> read(Actor actor, String id);

  /**
   * Lets a person in under an id made from the name. Invalid when an organisation doesn't exist, or
   * it would allow more than the actor may give; a conflict when the e-mail address is a member's.
   */
  Outcome<Tagged<Member>> invite(Actor actor, MemberEntry entry);

  /**
   * Changes name, roles and whether the person is kept out; whoever is kept out is signed out at
   * once. The last owner of the workspace who has signed in stays one.
   */
  Outcome<Tagged<Member>> change(Actor actor, String id, Edit edit, Precondition precondition);

  /** Forgets a person; histories keep the id. The last owner who has signed in stays. */
  Outcome<Member> remove(Actor actor, String id);

  /** Who an actor is. */
  Outcome<Tagged<Member>> own(Actor actor);
}
