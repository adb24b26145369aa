package io.planwerk.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.identity.SigningIn.Result;
import io.planwerk.application.port.IdentityProvider;
import io.planwerk.application.port.PasswordHashing;
import io.planwerk.application.port.Throttles;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.workspace.AccessService;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.RememberedMembers;
import io.planwerk.application.workspace.RememberedSessions;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import io.planwerk.domain.workspace.Pace;
import io.planwerk.domain.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SigningInServiceTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final WorkspaceId MAIN = AccessService.WORKSPACE;
  private static final WorkspaceId SOUTH = new WorkspaceId("south");
  private static final Email ANNA = new Email("anna@example.com");
  private static final Circumstances HOW =
      new Circumstances("POST", "/sign-in/local", "r1", "192.0.2.7", "Browser/1");

  private final RememberedMembers members = new RememberedMembers();
  private final RememberedSessions sessions = new RememberedSessions();
  private final List<String> trace = new ArrayList<>();
  private int made;
  private boolean busy;
  private Duration pause = Duration.ZERO;
  private IdentityProvider.Answer answer = new IdentityProvider.Answer.Unavailable("at first");

  private final Trace tracing =
      new Trace() {
        @Override
        public <T> T doing(
            Actor actor, StrategyId about, Supplier<T> work, Function<T, Optional<Deed>> deed) {
          T result = work.get();
          deed.apply(result).ifPresent(done -> begin(actor, done));
          return result;
        }

        @Override
        public void begin(Actor actor, Deed deed) {
          trace.add(actor.workspace().value() + " " + actor.name() + " " + deed.type());
        }
      };

  /** A hash is the password behind the word strong or weak. */
  private final PasswordHashing passwords =
      new PasswordHashing() {
        @Override
        public String hash(String password) {
          return "strong " + password;
        }

        @Override
        public Verdict compare(String password, String hash) {
          return busy
              ? Verdict.BUSY
              : ("strong " + password).equals(hash)
                  ? Verdict.RIGHT
                  : ("weak " + password).equals(hash) ? Verdict.RIGHT_BUT_WEAK : Verdict.WRONG;
        }
      };

  private final IdentityProvider provider =
      new IdentityProvider() {
        @Override
        public boolean isChosen() {
          return true;
        }

        @Override
        public Optional<String> address(String state, String nonce, String challenge) {
          return Optional.of(state);
        }

        @Override
        public Answer redeem(String code, String verifier, String nonce) {
          return answer;
        }
      };

  private final Throttles throttles =
      new Throttles() {
        @Override
        public Duration count(String key, Pace pace, Instant now) {
          return pause;
        }

        @Override
        public void forget(Instant now) {}
      };

  private final SessionKeepingService keeping =
      new SessionKeepingService(
          sessions,
          members,
          new AccessService(
              null, sessions, members, new RememberedStrategies(), () -> "", () -> NOON),
          tracing,
          () -> "secret" + ++made,
          () -> NOON);

  private final SigningIn signingIn =
      new SigningInService(
          members,
          keeping,
          passwords,
          provider,
          throttles,
          tracing,
          new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
              return work.get();
            }
          },
          () -> "way" + ++made,
          () -> NOON);

  private void invite(WorkspaceId workspace, Email email) {
    members.add(
        Member.invited(
            workspace,
            "anna",
            new MemberEntry(email, new Name("Anna"), Role.VIEWER, List.of(), null),
            NOON,
            "owner"));
  }

  private Member anna(WorkspaceId workspace) {
    return members.find(workspace, "anna").orElseThrow();
  }

  private Result withPassword(String password) {
    return signingIn.withPassword("Anna@example.com", password, HOW);
  }

  private Result through(String subject, Email email) {
    answer =
        new IdentityProvider.Answer.Known(new Member.OpenId("https://id.example", subject), email);
    SigningIn.Start start = signingIn.begin().orElseThrow();
    return signingIn.finish(start.secret(), start.address(), "code", HOW);
  }

  @Test
  void shouldMakeTheFirstOwner() {
    assertThat(signingIn.setPassword(ANNA, new Name("Anna"), "too short"))
        .extracting(Fault::pointer)
        .containsExactly("/password");
    assertThat(members.with(ANNA)).isEmpty();

    assertThat(signingIn.setPassword(ANNA, new Name("Anna"), "long enough, this")).isEmpty();

    assertThat(anna(MAIN).roles().inWorkspace()).containsExactly(Role.OWNER);
    assertThat(withPassword("long enough, this")).isInstanceOf(Result.Entered.class);
    signingIn.setPassword(ANNA, new Name("Anna"), "long enough, this");
    assertThat(trace)
        .as("the same password changes nothing")
        .containsExactly("main (operator) member.password.set", "main @anna sign-in.done");
  }

  @Test
  void shouldHashAnewWhatIsWeak() {
    invite(MAIN, ANNA);
    members.password(MAIN, "anna", "weak but right");

    assertThat(withPassword("but right")).isInstanceOf(Result.Entered.class);
    assertThat(anna(MAIN).password()).isEqualTo("strong but right");
    assertThat(withPassword("but right")).isInstanceOf(Result.Entered.class);
  }

  @Test
  void shouldKeepTriesThatFailWhereTheyBelong() {
    invite(MAIN, ANNA);
    invite(SOUTH, ANNA);

    assertThat(withPassword("wrong")).isEqualTo(new Result.Refused());
    assertThat(signingIn.withPassword("no address", "wrong", HOW)).isEqualTo(new Result.Refused());

    assertThat(trace)
        .containsExactly(
            "main @anna sign-in.refused",
            "south @anna sign-in.refused",
            "main (unknown) sign-in.refused");
  }

  @Test
  void shouldLetNobodyInWhoIsKeptOut() {
    signingIn.setPassword(ANNA, new Name("Anna"), "long enough, this");
    MemberEntry entry = new MemberEntry(ANNA, new Name("Anna"), Role.OWNER, List.of(), true);
    members.keep(anna(MAIN).changed(entry, NOON));

    assertThat(withPassword("long enough, this")).isEqualTo(new Result.Refused());
    assertThat(through("4711", ANNA)).isEqualTo(new Result.Stranger());
    assertThat(anna(MAIN).openId()).isNull();
  }

  @Test
  void shouldKnowAPersonByTheProvidersName() {
    invite(MAIN, ANNA);
    invite(SOUTH, ANNA);

    assertThat(through("4711", null)).as("not verified").isEqualTo(new Result.Stranger());
    assertThat(through("4711", ANNA))
        .isInstanceOfSatisfying(
            Result.Entered.class, entered -> assertThat(entered.several()).isTrue());
    assertThat(through("4711", null)).isInstanceOf(Result.Entered.class);
    assertThat(through("4712", ANNA))
        .as("the address was given to another")
        .isEqualTo(new Result.Stranger());
  }

  @Test
  void shouldGoOnOnlyWhereTheProofHolds() {
    signingIn.setPassword(ANNA, new Name("Anna"), "long enough, this");
    invite(SOUTH, ANNA);
    Result.Entered north = (Result.Entered) withPassword("long enough, this");

    assertThat(north.several()).as("no password there yet").isFalse();
    assertThat(keeping.choices(north.secret()))
        .extracting(member -> member.workspace().value())
        .containsExactly("main");
    assertThat(keeping.choose(north.secret(), SOUTH, HOW)).isEmpty();
    assertThat(keeping.member(north.secret())).as("still signed in").isPresent();
  }

  @Test
  void shouldTakeTheWayOfThisBrowserOnly() {
    invite(MAIN, ANNA);
    answer = new IdentityProvider.Answer.Known(new Member.OpenId("https://id.example", "1"), ANNA);
    SigningIn.Start hers = signingIn.begin().orElseThrow();
    SigningIn.Start his = signingIn.begin().orElseThrow();

    assertThat(signingIn.finish(his.secret(), hers.address(), "code", HOW))
        .isEqualTo(new Result.Refused());
    assertThat(signingIn.finish(hers.secret(), hers.address(), "code", HOW))
        .isInstanceOf(Result.Entered.class);
  }

  @Test
  void shouldAskToComeBack() {
    busy = true;
    assertThat(withPassword("any")).isEqualTo(new Result.Unavailable());
    answer = new IdentityProvider.Answer.Unavailable("down");
    SigningIn.Start start = signingIn.begin().orElseThrow();
    assertThat(signingIn.finish(start.secret(), start.address(), "code", HOW))
        .isEqualTo(new Result.Unavailable());
    pause = Duration.ofSeconds(9);
    assertThat(withPassword("any")).isEqualTo(new Result.TooOften(pause));
    assertThat(signingIn.finish(start.secret(), start.address(), "code", HOW))
        .isEqualTo(new Result.TooOften(pause));
    assertThat(trace).isEmpty();
  }
}
