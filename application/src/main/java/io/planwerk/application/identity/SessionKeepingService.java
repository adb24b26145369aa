package io.planwerk.application.identity;

import io.planwerk.application.Outcome;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.workspace.Access;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.SecretHash;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.Session;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps sessions in the port {@link Sessions}, and who begins and ends one in the trace. */
public final class SessionKeepingService implements SessionKeeping {
  private static final int ID_LENGTH = 20;
  private static final int SEEN = 303;

  private final Sessions sessions;
  private final Members members;
  private final Access access;
  private final Trace trace;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public SessionKeepingService(
      Sessions sessions,
      Members members,
      Access access,
      Trace trace,
      Secrets secrets,
      InstantSource clock) {
    this.sessions = sessions;
    this.members = members;
    this.access = access;
    this.trace = trace;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * Signs a member in.
   *
   * @return the secret of the session; empty when the person may not come in
   */
  Optional<String> begin(Member member, Session.Way way, Circumstances how) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String secret = secrets.next();
    String hash = SecretHash.of(secret);
    Session session =
        new Session(
            member.workspace(),
            hash.substring(0, ID_LENGTH),
            member.id(),
            hash,
            way,
            now,
            now,
            how.agent());
    boolean begun =
        trace.doing(
            Actor.of(member),
            null,
            () -> {
              boolean may = members.signedIn(member.workspace(), member.id(), now);
              if (may) {
                sessions.add(session);
              }
              return may;
            },
            may -> may ? Optional.of(deed("sign-in.done", how, SEEN)) : Optional.empty());
    return begun ? Optional.of(secret) : Optional.empty();
  }

  static Deed deed(String type, Circumstances how, int status) {
    return new Deed(
        type,
        how.method(),
        how.place(),
        null,
        null,
        how.request(),
        status,
        null,
        how.address(),
        how.agent(),
        null);
  }

  private Optional<Session> session(String secret) {
    return access.signedIn(secret).flatMap(_ -> sessions.withHash(SecretHash.of(secret)));
  }

  @Override
  public Optional<Member> member(String secret) {
    return session(secret).flatMap(this::member);
  }

  private Optional<Member> member(Session session) {
    return members.find(session.workspace(), session.member());
  }

  @Override
  public List<Member> choices(String secret) {
    return session(secret)
        .flatMap(session -> member(session).map(member -> same(session.way(), member)))
        .orElseGet(List::of);
  }

  /** What has proved who the person is has to hold elsewhere, too. */
  private List<Member> same(Session.Way way, Member member) {
    Member.OpenId openId = member.openId();
    List<Member> all =
        switch (way) {
          case PASSWORD ->
              members.with(member.email()).stream()
                  .filter(one -> one.password() != null && one.password().equals(member.password()))
                  .toList();
          case OPENID -> openId == null ? List.of() : members.with(openId);
        };
    return all.stream().filter(one -> one.suspendedAt() == null).toList();
  }

  @Override
  public Optional<String> choose(String secret, WorkspaceId workspace, Circumstances how) {
    Optional<Session> now = session(secret);
    Optional<String> next =
        choices(secret).stream()
            .filter(member -> member.workspace().equals(workspace))
            .findFirst()
            .flatMap(member -> now.flatMap(session -> begin(member, session.way(), how)));
    next.ifPresent(_ -> signOut(secret, how));
    return next;
  }

  @Override
  public void signOut(String secret, Circumstances how) {
    session(secret)
        .ifPresent(
            session ->
                member(session)
                    .ifPresent(
                        member ->
                            trace.doing(
                                Actor.of(member),
                                null,
                                () -> {
                                  sessions.end(session.workspace(), session.id());
                                  return session;
                                },
                                _ -> Optional.of(deed("sign-out.done", how, SEEN)))));
  }

  @Override
  public List<Session> own(Actor actor) {
    Instant now = clock.instant();
    return actor
        .member()
        .map(
            id ->
                sessions.of(actor.workspace(), id).stream()
                    .filter(session -> session.isValid(now))
                    .sorted(Comparator.comparing(Session::madeAt).reversed())
                    .toList())
        .orElseGet(List::of);
  }

  @Override
  public Outcome<Session> end(Actor actor, String id) {
    Optional<Session> found =
        own(actor).stream().filter(session -> session.id().equals(id)).findFirst();
    found.ifPresent(session -> sessions.end(session.workspace(), session.id()));
    return found.<Outcome<Session>>map(Outcome.Done::new).orElseGet(Outcome.NotFound::new);
  }
}
