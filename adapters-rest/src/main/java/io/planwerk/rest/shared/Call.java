package io.planwerk.rest.shared;

import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.workspace.Role;
import io.planwerk.rest.document.Format;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request of somebody who was let in, all of its parts checked as far as the route tells. */
public final class Call {
  private final Request request;
  private final Actor actor;
  private final Set<Role> roles;
  private final Query query;
  private final Format format;
  private final byte[] body;

  /**
   * @param roles of the actor that count where the call leads
   * @param format the one to answer in
   * @param body handed over: it isn't to be changed any more
   */
  public Call(
      Request request, Actor actor, Set<Role> roles, Query query, Format format, byte[] body) {
    this.request = request;
    this.actor = actor;
    this.roles = Set.copyOf(roles);
    this.query = query;
    this.format = format;
    this.body = body;
  }

  public Request request() {
    return request;
  }

  public Actor actor() {
    return actor;
  }

  /**
   * Asks for more than the route does.
   *
   * @throws Refused when none of the roles allows it
   */
  public void require(Permission permission) {
    permission.requireOneOf(roles);
  }

  public Query query() {
    return query;
  }

  /** The format to answer in. */
  public Format format() {
    return format;
  }

  /** The body; not to be changed. */
  public byte[] body() {
    return body;
  }

  public @Nullable String header(String name) {
    return request.header(name);
  }

  public TextLanguage language() {
    return request.language();
  }
}
