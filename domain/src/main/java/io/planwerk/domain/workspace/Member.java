package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who may come in. Invited by an e-mail address, the person signs in with what proves that
 * it is the person's own, and is known by that from then on.
 *
 * @param workspace where the person is a member
 * @param id names the member; given out once, as histories name it with an at sign before
 * @param roles what the person may do where
 * @param madeBy who let the person in
 * @param suspendedAt since when the person is kept out; absent while that isn't so
 * @param signedInAt when the person last signed in; absent for never
 * @param openId by which a provider knows the person; absent until the first sign-in through it
 * @param password its hash in PHC form, with its parameters; absent where there is none
 */
public record Member(
    WorkspaceId workspace,
    String id,
    Email email,
    Name name,
    Roles roles,
    Instant madeAt,
    String madeBy,
    @Nullable Instant suspendedAt,
    @Nullable Instant signedInAt,
    @Nullable OpenId openId,
    @Nullable String password) {

  /** Before the id, where histories name a member: no token is called like that. */
  public static final String SIGN = "@";

  /**
   * A person at a provider of OpenID Connect.
   *
   * @param issuer the provider
   * @param subject names the person there, for good
   */
  public record OpenId(String issuer, String subject) {}

  /** How far the person is in. */
  public enum State {
    /** May sign in, and hasn't yet. */
    INVITED,
    ACTIVE,
    /** Was let in, and is kept out for the time being. */
    SUSPENDED
  }

  /** One who was just invited. */
  public static Member invited(
      WorkspaceId workspace, String id, MemberEntry entry, Instant at, String by) {
    return new Member(
        workspace,
        id,
        entry.email(),
        entry.name(),
        entry.roles(),
        at,
        by,
        Boolean.TRUE.equals(entry.suspended()) ? at : null,
        null,
        null,
        null);
  }

  public State state() {
    return suspendedAt != null
        ? State.SUSPENDED
        : signedInAt == null ? State.INVITED : State.ACTIVE;
  }

  /** As histories name the member. */
  public String actor() {
    return SIGN + id;
  }

  public Member withId(String other) {
    return with(other, name, roles, suspendedAt, signedInAt, openId, password);
  }

  /** The same person as an entry has it, from an instant on. */
  public Member changed(MemberEntry entry, Instant at) {
    Instant since = suspendedAt == null ? at : suspendedAt;
    return with(
        id,
        entry.name(),
        entry.roles(),
        Boolean.TRUE.equals(entry.suspended()) ? since : null,
        signedInAt,
        openId,
        password);
  }

  public Member signedIn(Instant at) {
    return with(id, name, roles, suspendedAt, at, openId, password);
  }

  public Member with(OpenId known) {
    return with(id, name, roles, suspendedAt, signedInAt, known, password);
  }

  public Member withPassword(String hash) {
    return with(id, name, roles, suspendedAt, signedInAt, openId, hash);
  }

  private Member with(
      String id,
      Name name,
      Roles roles,
      @Nullable Instant suspendedAt,
      @Nullable Instant signedInAt,
      @Nullable OpenId openId,
      @Nullable String password) {
    return new Member(
        workspace,
        id,
        email,
        name,
        roles,
        madeAt,
        madeBy,
        suspendedAt,
        signedInAt,
        openId,
        password);
  }
}
