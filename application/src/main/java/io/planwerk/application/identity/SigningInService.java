package io.planwerk.application.identity;

import io.planwerk.application.port.IdentityProvider;
import io.planwerk.application.port.IdentityProvider.Answer;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.PasswordHashing;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Throttles;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.workspace.AccessService;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.SecretHash;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import io.planwerk.domain.workspace.Pace;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Session;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in. Each try that fails is kept in the trace of the workspaces that it concerns, and
 * in that of the first one where it concerns nobody: so a try for somebody unknown takes as long.
 */
public final class SigningInService implements SigningIn {
  private static final Pace OF_ACCOUNT = new Pace(10, Duration.ofMinutes(1));
  private static final Pace OF_ADDRESS = new Pace(30, Duration.ofSeconds(2));
  private static final int SHORTEST = 12;
  private static final int LONGEST = 1_000;
  private static final int REFUSED = 401;

  /** No member and no token is called like that. */
  private static final String UNKNOWN = "(unknown)";

  private static final String OPERATOR = "(operator)";

  private final Members members;
  private final SessionKeepingService sessions;
  private final PasswordHashing passwords;
  private final IdentityProvider provider;
  private final Throttles throttles;
  private final Trace trace;
  private final Transactions transactions;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public SigningInService(
      Members members,
      SessionKeepingService sessions,
      PasswordHashing passwords,
      IdentityProvider provider,
      Throttles throttles,
      Trace trace,
      Transactions transactions,
      Secrets secrets,
      InstantSource clock) {
    this.members = members;
    this.sessions = sessions;
    this.passwords = passwords;
    this.provider = provider;
    this.throttles = throttles;
    this.trace = trace;
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public boolean hasProvider() {
    return provider.isChosen();
  }

  @Override
  public Result withPassword(String email, String password, Circumstances how) {
    Optional<Email> known = email(email);
    Duration pause = pause(how, known.map(Email::value).orElse(email));
    if (pause.isPositive()) {
      return new Result.TooOften(pause);
    }
    List<Member> all = known.map(members::with).orElseGet(List::of);
    @Nullable String hash =
        all.stream().map(Member::password).filter(Objects::nonNull).findFirst().orElse(null);
    return switch (passwords.compare(shortened(password), hash)) {
      case BUSY -> new Result.Unavailable();
      case WRONG -> refused(all, how);
      case RIGHT -> entered(having(all, hash), all, Session.Way.PASSWORD, how);
      case RIGHT_BUT_WEAK -> {
        List<Member> having = having(all, hash);
        String weaker = Objects.requireNonNull(hash);
        String stronger = passwords.hash(password);
        having.forEach(one -> members.strengthen(one.workspace(), one.id(), weaker, stronger));
        yield entered(having, all, Session.Way.PASSWORD, how);
      }
    };
  }

  private static Optional<Email> email(String text) {
    try {
      return Optional.of(new Email(text));
    } catch (BrokenInvariants none) {
      return Optional.empty();
    }
  }

  /** What is longer than any password is wrong, whatever else it says. */
  private static String shortened(String password) {
    return password.length() <= LONGEST ? password : password.substring(0, LONGEST + 1);
  }

  private static List<Member> having(List<Member> all, @Nullable String hash) {
    return all.stream().filter(one -> Objects.equals(one.password(), hash)).toList();
  }

  private Duration pause(Circumstances how, String account) {
    Instant now = clock.instant();
    Duration pause = throttles.count("address " + how.address(), OF_ADDRESS, now);
    return pause.isPositive()
        ? pause
        : throttles.count("account " + SecretHash.of(account), OF_ACCOUNT, now);
  }

  /** The one that was used last comes first. */
  private Result entered(
      List<Member> may, List<Member> concerned, Session.Way way, Circumstances how) {
    List<Member> open =
        may.stream()
            .filter(one -> one.suspendedAt() == null)
            .sorted(
                Comparator.comparing(
                        Member::signedInAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed())
            .toList();
    return open.stream()
        .findFirst()
        .flatMap(member -> sessions.begin(member, way, how))
        .<Result>map(secret -> new Result.Entered(secret, open.size() > 1))
        .orElseGet(() -> refused(concerned, how));
  }

  private Result refused(List<Member> concerned, Circumstances how) {
    note(concerned, how);
    return new Result.Refused();
  }

  private void note(List<Member> concerned, Circumstances how) {
    List<Actor> actors =
        concerned.isEmpty()
            ? List.of(new Actor(AccessService.WORKSPACE, UNKNOWN, new Roles(null, Map.of())))
            : concerned.stream().map(Actor::of).toList();
    actors.forEach(
        actor -> trace.begin(actor, SessionKeepingService.deed("sign-in.refused", how, REFUSED)));
  }

  @Override
  public Optional<Start> begin() {
    String secret = secrets.next();
    return provider
        .address(part("state", secret), part("nonce", secret), challenge(secret))
        .map(address -> new Start(secret, address));
  }

  /** State, nonce and verifier are made of one secret, which nobody can tell from any of them. */
  private static String part(String what, String secret) {
    return SecretHash.of(what + " " + secret);
  }

  private static String challenge(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(part("verifier", secret).getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public Result finish(String secret, String state, String code, Circumstances how) {
    if (!part("state", secret).equals(state)) {
      return new Result.Refused();
    }
    Duration pause = throttles.count("address " + how.address(), OF_ADDRESS, clock.instant());
    if (pause.isPositive()) {
      return new Result.TooOften(pause);
    }
    return switch (provider.redeem(code, part("verifier", secret), part("nonce", secret))) {
      case Answer.Unavailable _ -> new Result.Unavailable();
      case Answer.Refused _ -> refused(List.of(), how);
      case Answer.Known known -> known(known, how);
    };
  }

  private Result known(Answer.Known known, Circumstances how) {
    Email email = known.email();
    if (email != null) {
      members.with(email).stream()
          .filter(one -> one.openId() == null && one.suspendedAt() == null)
          .forEach(one -> members.bind(one.workspace(), one.id(), known.openId()));
    }
    List<Member> all = members.with(known.openId());
    Result result = entered(all, all, Session.Way.OPENID, how);
    return result instanceof Result.Refused ? new Result.Stranger() : result;
  }

  @Override
  public List<Fault> setPassword(Email email, Name name, String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return List.of(
          Fault.at(
              "/password",
              FaultCode.OUT_OF_RANGE,
              "hat " + SHORTEST + " bis " + LONGEST + " Zeichen",
              "has " + SHORTEST + " to " + LONGEST + " characters"));
    }
    String hash = passwords.hash(password);
    return transactions.inOne(
        () -> {
          if (members.with(email).isEmpty()) {
            found(email, name);
          }
          members.with(email).stream()
              .filter(
                  one ->
                      passwords.compare(password, one.password()) != PasswordHashing.Verdict.RIGHT)
              .forEach(one -> set(one, hash));
          return List.of();
        });
  }

  private void set(Member member, String hash) {
    members.password(member.workspace(), member.id(), hash);
    trace.begin(
        new Actor(member.workspace(), OPERATOR, Role.OWNER),
        new Deed(
            "member.password.set",
            "PUT",
            "/api/v1/members/" + member.id(),
            null,
            null,
            secrets.next(),
            null,
            null,
            null,
            null,
            null));
  }

  private void found(Email email, Name name) {
    String slug = Slug.from(name.value());
    Member owner =
        Member.invited(
            AccessService.WORKSPACE,
            slug,
            new MemberEntry(email, name, Role.OWNER, List.of(), null),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            "owner");
    for (int number = 2; members.add(owner) == Members.Adding.ID_TAKEN; number++) {
      owner = owner.withId(Slug.numbered(slug, number));
    }
  }
}
