package io.planwerk.rest;

import io.planwerk.application.workspace.Access;
import io.planwerk.application.workspace.Actor;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Lets in who shows a token, by the header Authorization and nowhere else. */
final class Admission {
  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 512;

  private final Access access;

  Admission(Access access) {
    this.access = access;
  }

  /**
   * @throws Refused when no known token is shown
   */
  Actor admit(@Nullable String authorization) {
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

  private static Refused stranger(String de, String en, String challenge) {
    return Problem.of(ProblemCode.UNAUTHENTICATED, de, en)
        .with("WWW-Authenticate", challenge)
        .refused();
  }
}
