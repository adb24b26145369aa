package io.planwerk.application.port;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The members of all workspaces. Each e-mail address is in each workspace once. */
public interface Members {

  /** What came of keeping a new member. */
  enum Adding {
    ADDED,
    /** Somebody has this id, or had it: histories name whom it was given to. */
    ID_TAKEN,
    EMAIL_TAKEN
  }

  Optional<Member> find(WorkspaceId workspace, String id);

  /** All of a workspace, by id. */
  List<Member> all(WorkspaceId workspace);

  /** The same, and nobody else changes any of them before the transaction under way ends. */
  List<Member> held(WorkspaceId workspace);

  /** Those with an e-mail address, by workspace. */
  List<Member> with(Email email);

  /** Those whom a provider knows like this, by workspace. */
  List<Member> with(Member.OpenId openId);

  Adding add(Member member);

  /** Keeps a member in place of the one with the same workspace and id, if there is one. */
  void keep(Member member);

  /**
   * Notes that a member signed in.
   *
   * @return whether the member may: is there, and isn't kept out
   */
  boolean signedIn(WorkspaceId workspace, String id, Instant at);

  /** Notes how a provider knows a member, where nothing is noted yet. */
  void bind(WorkspaceId workspace, String id, Member.OpenId openId);

  /**
   * Gives a member a password.
   *
   * @param hash in PHC form
   */
  void password(WorkspaceId workspace, String id, String hash);

  /**
   * Puts a stronger hash of the same password in the place of a weaker one, if it is there still.
   */
  void strengthen(WorkspaceId workspace, String id, String weaker, String stronger);

  /** Forgets a person for good; only the id stays taken. */
  void remove(WorkspaceId workspace, String id);
}
