package io.planwerk.application.identity;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.Session;
import java.util.List;
import java.util.Optional;

/** Keeps people signed in until they sign out. */
public interface SessionKeeping {

  /** Who is signed in by a secret. */
  Optional<Member> member(String secret);

  /** What the person who is signed in by a secret may be, here and in other workspaces. */
  List<Member> choices(String secret);

  /**
   * Goes on in another workspace, in which the person is a member too.
   *
   * @return the secret of the session there; empty when there is no such choice
   */
  Optional<String> choose(String secret, WorkspaceId workspace, Circumstances how);

  /** Ends the session with this secret, if there is one. */
  void signOut(String secret, Circumstances how);

  /** Where an actor is signed in, the latest first; nowhere for tools. */
  List<Session> own(Actor actor);

  /** Ends a session of the actor's own. */
  Outcome<Session> end(Actor actor, String id);
}
