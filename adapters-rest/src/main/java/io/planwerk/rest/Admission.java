package io.planwerk.rest;

import io.planwerk.application.workspace.Access;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.rest.shared.Cookies;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who shows a token, by the header Authorization and nowhere else, and who is signed in at
 * a browser.
 */
final class Admission {
  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 512;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Access access;
  private final RateLimits limits;
  private final Cookies cookies;
  private final OwnPages ownPages;

  /**
   * Somebody who was let in.
   *
   * @param roles those that count where the call leads
   */
  record Admitted(Actor actor, Set<Role> roles) {}

  Admission(Access access, RateLimits limits, Cookies cookies, OwnPages ownPages) {
    this.access = access;
    this.limits = limits;
    this.cookies = cookies;
    this.ownPages = ownPages;
  }

  /**
   * @throws Refused when neither a known token is shown nor somebody signed in, when too many
   *     requests came with it, or a page of others may have sent this one
   */
  Actor admit(HttpServletRequest request, HttpServletResponse response) {
    String authorization = request.getHeader("Authorization");
    Optional<String> session =
        authorization == null
            ? Optional.ofNullable(request.getHeader("Cookie"))
                .flatMap(header -> cookies.find(header, Cookies.SESSION))
            : Optional.empty();
    Actor actor = session.isPresent() ? signedIn(session.get()) : known(authorization);
    limits.count(actor, response);
    if (session.isPresent() && !READING.contains(request.getMethod())) {
      ownPages.require(request);
    }
    return actor;
  }

  private Actor signedIn(String secret) {
    return access
        .signedIn(secret)
        .orElseThrow(
            () ->
                stranger(
                    "Die Anmeldung gilt nicht mehr; unter /sign-in geht es von vorn los.",
                    "You are signed in no more; begin anew at /sign-in.",
                    "Bearer"));
  }

  private Actor known(@Nullable String authorization) {
    if (authorization == null
        || authorization.length() > LONGEST
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw stranger(
          "Es fehlt der Header „Authorization: Bearer …“ mit einem Token.",
          "The header 'Authorization: Bearer ...' with a token is missing.",
          "Bearer");
    }
    return access
        .authenticate(authorization.substring(SCHEME.length()).strip())
        .orElseThrow(
            () ->
                stranger(
                    "Dieses Token gibt es nicht (mehr).",
                    "There is no such token (any more).",
                    "Bearer error=\"invalid_token\""));
  }

  /**
   * Asks whether an actor may do something where a path leads. What lies at organisations of which
   * nothing is seen isn't there for him.
   *
   * @param path the variable parts of the path
   * @return the roles that count there
   * @throws Refused when it isn't allowed, or isn't there
   */
  Set<Role> require(Permission permission, Actor actor, Map<String, String> path) {
    Set<Role> held =
        permission.scope() == Permission.Scope.WORKSPACE
            ? actor.roles().inWorkspace()
            : held(actor, path);
    permission.requireOneOf(held);
    return held;
  }

  private Set<Role> held(Actor actor, Map<String, String> path) {
    Roles roles = actor.roles();
    String strategy = path.get(Ids.STRATEGY);
    String organisation = path.get(Ids.ORGANISATION);
    if ((roles.at().isEmpty() && roles.reviewed() == null)
        || (strategy == null && organisation == null)) {
      return roles.anywhere();
    }
    Set<Role> held =
        strategy == null
            ? Optional.ofNullable(organisation)
                .filter(Slug::isSlug)
                .map(id -> roles.in(new OrganisationId(id)))
                .orElseGet(Set::of)
            : Optional.of(strategy)
                .filter(Slug::isSlug)
                .map(StrategyId::new)
                .flatMap(id -> access.home(actor.workspace(), id).map(home -> roles.in(id, home)))
                .orElseGet(roles::inWorkspace);
    if (held.isEmpty()) {
      throw Outcomes.notFound().refused();
    }
    return held;
  }

  private static Refused stranger(String de, String en, String challenge) {
    return Problem.of(ProblemCode.UNAUTHENTICATED, de, en)
        .with("WWW-Authenticate", challenge)
        .refused();
  }
}
