package io.planwerk.rest.shared;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.workspace.Role;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has to be allowed for a route. */
public enum Permission {
  /** To see what a strategy says and how it stands. */
  REVIEW(Scope.ORGANISATION),
  /** To see all the rest, too. */
  READ(Scope.ORGANISATION),
  WRITE_STRATEGIES(Scope.ORGANISATION),
  /** To note what sponsor and working group say to a strategy. */
  SIGN_OFF(Scope.ORGANISATION),
  /** To choose options, to lead strategies through their gates and stages, to remove them. */
  DECIDE(Scope.ORGANISATION),
  WRITE_ORGANISATIONS(Scope.ORGANISATION),
  /** To take on clients and to part from them. */
  FOUND_ORGANISATIONS(Scope.WORKSPACE),
  /** To show a strategy to people of the client. */
  SHARE(Scope.ORGANISATION),
  /** To end one's own sessions. */
  SIGN_OUT(Scope.ORGANISATION),
  /** To let tools in. */
  MANAGE_TOKENS(Scope.ORGANISATION),
  /** To have tools told what happens. */
  MANAGE_WEBHOOKS(Scope.ORGANISATION),
  /** To let people in. */
  MANAGE_MEMBERS(Scope.WORKSPACE),
  /** To see who did what. */
  READ_TRACE(Scope.ORGANISATION),
  /** To take a whole workspace away, or to bring one. */
  CARRY(Scope.WORKSPACE),
  /** To back up all that a server keeps; takes the workspace of those who run it. */
  OPERATE(Scope.WORKSPACE);

  /** Where a role has to count. */
  public enum Scope {
    /** At the organisation that a route is about; where it is about none, at any. */
    ORGANISATION,
    /** In the whole workspace. */
    WORKSPACE
  }

  private final Scope scope;

  Permission(Scope scope) {
    this.scope = scope;
  }

  public Scope scope() {
    return scope;
  }

  /** The one table of it, which docs/roles.md shows. */
  public boolean isOf(Role role) {
    return switch (this) {
      case REVIEW -> true;
      case READ, SIGN_OUT -> role != Role.REVIEWER;
      case WRITE_STRATEGIES -> role.plans();
      case SIGN_OFF -> role == Role.OWNER || role == Role.STRATEGIST || role == Role.APPROVER;
      case DECIDE, SHARE, WRITE_ORGANISATIONS, FOUND_ORGANISATIONS ->
          role == Role.OWNER || role == Role.STRATEGIST;
      case MANAGE_TOKENS, MANAGE_WEBHOOKS, MANAGE_MEMBERS, READ_TRACE, CARRY, OPERATE ->
          role == Role.OWNER;
    };
  }

  /**
   * @param held those that count where a call leads
   * @throws Refused when none of the roles allows it
   */
  public void requireOneOf(Set<Role> held) {
    if (held.stream().noneMatch(this::isOf)) {
      throw Problem.of(
              ProblemCode.FORBIDDEN,
              held.isEmpty()
                  ? "Das darf nur, wer in allen Organisationen eine Rolle hat."
                  : "Die Rolle " + named(held, Bilingual::de) + " erlaubt das hier nicht.",
              held.isEmpty()
                  ? "This takes a role in all organisations."
                  : "The role " + named(held, Bilingual::en) + " doesn't allow this here.")
          .refused();
    }
  }

  private static String named(Set<Role> held, Function<Bilingual, String> language) {
    return held.stream()
        .sorted()
        .map(role -> language.apply(name(role)))
        .collect(Collectors.joining(", "));
  }

  private static Bilingual name(Role role) {
    return switch (role) {
      case OWNER -> new Bilingual("„Leitung“", "'owner'");
      case STRATEGIST -> new Bilingual("„Strategie“", "'strategist'");
      case CONTRIBUTOR -> new Bilingual("„Mitarbeit“", "'contributor'");
      case APPROVER -> new Bilingual("„Freigabe“", "'approver'");
      case VIEWER -> new Bilingual("„Einsicht“", "'viewer'");
      case REVIEWER -> new Bilingual("„Begutachtung“", "'reviewer'");
    };
  }
}
