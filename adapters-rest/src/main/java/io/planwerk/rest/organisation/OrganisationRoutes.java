package io.planwerk.rest.organisation;

import static io.planwerk.rest.shared.Permission.FOUND_ORGANISATIONS;
import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_ORGANISATIONS;

import io.planwerk.application.Edit;
import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.shared.Slug;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Handler;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The organisations of the workspace. */
public final class OrganisationRoutes implements Routes {
  private static final String ALL = "/api/v1/organisations";
  private static final String ONE = ALL + "/{" + Ids.ORGANISATION + "}";

  private final OrganisationKeeping organisations;

  @Inject
  OrganisationRoutes(OrganisationKeeping organisations) {
    this.organisations = organisations;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, Paging.PARAMETERS, this::list),
        route(Method.POST, ALL, FOUND_ORGANISATIONS, this::create),
        route(Method.GET, ONE, READ, this::read),
        route(Method.PUT, ONE, WRITE_ORGANISATIONS, call -> change(call, Bodies.replacement(call))),
        route(Method.PATCH, ONE, WRITE_ORGANISATIONS, call -> change(call, Bodies.patch(call))),
        route(Method.DELETE, ONE, FOUND_ORGANISATIONS, this::remove));
  }

  private static Route route(Method method, String path, Permission permission, Handler handler) {
    return Route.Guarded.json(method, path, permission, Set.of(), handler);
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        organisations.list(call.actor(), Paging.request(call.query(), Slug::isSlug)),
        tree -> tree);
  }

  private Reply create(Call call) {
    return reply(call, Outcomes.done(organisations.create(call.actor(), Bodies.document(call))));
  }

  private Reply read(Call call) {
    Tagged<Object> found = Outcomes.done(organisations.read(call.actor(), Ids.organisation(call)));
    return Conditions.read(
        call, found.tag(), () -> Reply.ofTree(200, found.value(), call.format()));
  }

  private Reply change(Call call, Edit edit) {
    return reply(
        call,
        Outcomes.done(
            organisations.change(call.actor(), Ids.organisation(call), edit, Conditions.of(call))));
  }

  private Reply remove(Call call) {
    Outcomes.done(organisations.remove(call.actor(), Ids.organisation(call), Conditions.of(call)));
    return Reply.empty(204);
  }

  private static Reply reply(Call call, Tagged<Object> changed) {
    Reply reply =
        Reply.ofTree(changed.created() ? 201 : 200, changed.value(), call.format())
            .with("ETag", Conditions.etag(changed.tag(), call.format()));
    return changed.created() ? reply.with("Location", ALL + "/" + id(changed.value())) : reply;
  }

  private static String id(Object tree) {
    return tree instanceof Map<?, ?> fields && fields.get("id") instanceof String id ? id : "";
  }
}
