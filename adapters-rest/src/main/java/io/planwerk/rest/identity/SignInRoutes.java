package io.planwerk.rest.identity;

import io.planwerk.application.identity.Circumstances;
import io.planwerk.application.identity.SessionKeeping;
import io.planwerk.application.identity.SigningIn;
import io.planwerk.application.identity.SigningIn.Result;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Session;
import io.planwerk.rest.shared.Cookies;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Visit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way in for people. Where it leads to is never told by the caller, so nobody can be led
 * elsewhere.
 */
public final class SignInRoutes implements Routes {
  private static final String START = "/sign-in";
  private static final String OPENID = START + "/openid";

  /** Holds what this browser needs to come back from the provider. */
  private static final String WAY = "planwerk-openid";

  private static final Duration WAY_AGE = Duration.ofMinutes(10);
  private static final int LONGEST_AGENT = 200;
  private static final int SEE_OTHER = 303;
  private static final Bilingual NOTHING = new Bilingual("", "");

  private final SigningIn signingIn;
  private final SessionKeeping sessions;
  private final Cookies cookies;

  @Inject
  SignInRoutes(SigningIn signingIn, SessionKeeping sessions, Cookies cookies) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Front(Method.GET, START, Set.of(), this::start),
        new Route.Front(
            Method.POST, START + "/local", Set.of("email", "password"), this::withPassword),
        new Route.Front(Method.GET, OPENID, Set.of(), this::leave),
        new Route.Front(
            Method.GET, OPENID + "/callback", Set.of("state", "code", "error"), this::comeBack),
        new Route.Front(Method.POST, START + "/workspace", Set.of("workspace"), this::choose),
        new Route.Front(Method.POST, "/sign-out", Set.of(), this::signOut));
  }

  private Optional<String> session(Visit visit) {
    return cookies.find(visit.request(), Cookies.SESSION);
  }

  private static Circumstances how(Visit visit, Method method) {
    String agent = visit.request().header("User-Agent");
    return new Circumstances(
        method.name(),
        visit.request().path(),
        visit.request().id(),
        visit.address(),
        agent == null || agent.length() <= LONGEST_AGENT
            ? agent
            : agent.substring(0, LONGEST_AGENT));
  }

  private Reply start(Visit visit) {
    return session(visit)
        .flatMap(
            secret ->
                sessions
                    .member(secret)
                    .map(
                        member ->
                            SignInPages.signedIn(
                                visit.request(), member, sessions.choices(secret))))
        .orElseGet(() -> ways(visit.request(), 200, NOTHING));
  }

  private Reply ways(Request request, int status, Bilingual message) {
    return SignInPages.ways(request, status, message, signingIn.hasProvider());
  }

  private Reply withPassword(Visit visit) {
    Result result =
        signingIn.withPassword(
            visit.parameter("email"), visit.parameter("password"), how(visit, Method.POST));
    return reply(
        visit.request(),
        result,
        new Bilingual(
            "E-Mail-Adresse oder Passwort stimmen nicht.",
            "The e-mail address or the password isn't right."));
  }

  private Reply leave(Visit visit) {
    if (!signingIn.hasProvider()) {
      throw Outcomes.notFound().refused();
    }
    return signingIn
        .begin()
        .map(
            start ->
                Reply.empty(SEE_OTHER)
                    .with("Location", start.address())
                    .with("Cache-Control", "no-store")
                    .withCookie(cookies.set(WAY, start.secret(), WAY_AGE)))
        .orElseGet(() -> unavailable(visit.request()));
  }

  private Reply comeBack(Visit visit) {
    if (!signingIn.hasProvider()) {
      throw Outcomes.notFound().refused();
    }
    Bilingual wrong =
        new Bilingual(
            "Die Anmeldung kam nicht zustande. Bitte beginnen Sie in diesem Browser von vorn.",
            "Signing in came to nothing. Please begin anew in this browser.");
    Result result =
        cookies
            .find(visit.request(), WAY)
            .filter(_ -> visit.parameter("error").isEmpty())
            .map(
                secret ->
                    signingIn.finish(
                        secret,
                        visit.parameter("state"),
                        visit.parameter("code"),
                        how(visit, Method.GET)))
            .orElseGet(Result.Refused::new);
    return reply(visit.request(), result, wrong).withCookie(cookies.forget(WAY));
  }

  private Reply reply(Request request, Result result, Bilingual refusal) {
    return switch (result) {
      case Result.Entered(String secret, boolean several) -> entered(secret, several ? START : "/");
      case Result.Refused() -> ways(request, 401, refusal);
      case Result.Stranger() ->
          SignInPages.message(
              request,
              403,
              new Bilingual("Noch nicht eingeladen", "Not invited yet"),
              new Bilingual(
                  "Wir wissen jetzt, wer Sie sind, aber eingelassen hat Sie hier noch niemand."
                      + " Bitten Sie jemanden, dem der Arbeitsbereich gehört (Rolle Leitung), Sie"
                      + " mit der E-Mail-Adresse einzuladen, die Ihr Konto bestätigt hat.",
                  "We know who you are now, but nobody has let you in here yet. Ask somebody who"
                      + " owns the workspace (role owner) to invite you by the e-mail address that"
                      + " your account has verified."));
      case Result.TooOften(Duration pause) ->
          ways(
                  request,
                  429,
                  new Bilingual(
                      "Das waren zu viele Versuche. Bitte warten Sie ein wenig.",
                      "These were too many tries. Please wait a little."))
              .with("Retry-After", Long.toString(pause.toSeconds() + 1));
      case Result.Unavailable() -> unavailable(request);
    };
  }

  private Reply entered(String secret, String next) {
    return Reply.empty(SEE_OTHER)
        .with("Location", next)
        .with("Cache-Control", "no-store")
        .withCookie(cookies.set(Cookies.SESSION, secret, Session.LONGEST));
  }

  private static Reply unavailable(Request request) {
    return SignInPages.message(
            request,
            503,
            new Bilingual("Gerade nicht möglich", "Not possible at the moment"),
            new Bilingual(
                "Wer Sie sind, lässt sich gerade nicht feststellen. Bitte versuchen Sie es gleich"
                    + " noch einmal.",
                "Who you are can't be found out at the moment. Please try again soon."))
        .with("Retry-After", "10");
  }

  private Reply choose(Visit visit) {
    String workspace = visit.parameter("workspace");
    return session(visit)
        .filter(_ -> Slug.isSlug(workspace))
        .flatMap(
            secret -> sessions.choose(secret, new WorkspaceId(workspace), how(visit, Method.POST)))
        .map(secret -> entered(secret, "/"))
        .orElseGet(() -> Reply.empty(SEE_OTHER).with("Location", START));
  }

  private Reply signOut(Visit visit) {
    session(visit).ifPresent(secret -> sessions.signOut(secret, how(visit, Method.POST)));
    return Reply.empty(SEE_OTHER)
        .with("Location", START)
        .with("Cache-Control", "no-store")
        .withCookie(cookies.forget(Cookies.SESSION));
  }
}
