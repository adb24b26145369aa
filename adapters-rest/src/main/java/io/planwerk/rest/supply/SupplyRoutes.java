package io.planwerk.rest.supply;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Edit;
import io.planwerk.application.Tagged;
import io.planwerk.application.supply.Supplying;
import io.planwerk.application.supply.Supplying.Fed;
import io.planwerk.application.supply.Supplying.Made;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Subscription;
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
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is told what is said, and what they were sent. */
public final class SupplyRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/subscriptions";
  private static final String ONE = ALL + "/{" + Ids.SUBSCRIPTION + "}";
  private static final String DIGESTS = ONE + "/digests";
  private static final String SECRET = "secret";
  private static final String FEED = "/digests/{" + SECRET + "}.atom";
  private static final String ATOM = "application/atom+xml; charset=utf-8";

  private final Supplying supplying;

  @Inject
  SupplyRoutes(Supplying supplying) {
    this.supplying = supplying;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, Paging.PARAMETERS, this::list),
        route(Method.POST, ALL, WRITE_STRATEGIES, this::create),
        route(Method.GET, ONE, READ, this::read),
        route(Method.PUT, ONE, WRITE_STRATEGIES, call -> change(call, Bodies.replacement(call))),
        route(Method.PATCH, ONE, WRITE_STRATEGIES, call -> change(call, Bodies.patch(call))),
        route(Method.DELETE, ONE, WRITE_STRATEGIES, this::remove),
        route(Method.GET, ONE + "/preview", READ, this::preview),
        route(Method.POST, ONE + "/test", WRITE_STRATEGIES, this::test).tracedApart(),
        route(Method.POST, ONE + "/secret", WRITE_STRATEGIES, this::rotate),
        Route.Guarded.json(Method.GET, DIGESTS, READ, Paging.PARAMETERS, this::sent),
        route(Method.GET, DIGESTS + "/{" + Ids.MESSAGE + "}", READ, this::message),
        new Route.Events(ONE + "/events", READ, new MessageEvents(supplying)),
        new Route.Open(FEED, this::feed));
  }

  private static Route.Guarded route(
      Method method, String path, Permission permission, Handler handler) {
    return Route.Guarded.json(method, path, permission, Set.of(), handler);
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            supplying.list(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Slug::isSlug))),
        SupplyTree::of);
  }

  private Reply create(Call call) {
    Made made =
        Outcomes.done(supplying.create(call.actor(), Ids.strategy(call), Bodies.document(call)));
    return made(call, made)
        .with("Location", call.request().path() + "/" + made.subscription().value().id());
  }

  private Reply read(Call call) {
    Tagged<Subscription> found =
        Outcomes.done(supplying.read(call.actor(), Ids.strategy(call), Ids.subscription(call)));
    return Conditions.read(
        call, found.tag(), () -> Reply.ofTree(200, SupplyTree.of(found.value()), call.format()));
  }

  private Reply change(Call call, Edit edit) {
    return made(
        call,
        Outcomes.done(
            supplying.change(
                call.actor(),
                Ids.strategy(call),
                Ids.subscription(call),
                edit,
                Conditions.of(call))));
  }

  private Reply rotate(Call call) {
    return made(
        call,
        Outcomes.done(supplying.rotate(call.actor(), Ids.strategy(call), Ids.subscription(call))));
  }

  /** What is secret is shown this once. */
  private static Reply made(Call call, Made made) {
    Tagged<Subscription> subscription = made.subscription();
    Map<String, Object> known = SupplyTree.of(subscription.value());
    Map<String, Object> once = SupplyTree.of(subscription.value());
    String secret = made.secret();
    if (secret != null) {
      if (subscription.value().hash() == null) {
        once.put("secret", secret);
      } else {
        once.put("feed", FEED.replace("{" + SECRET + "}", secret));
      }
    }
    return Reply.ofTree(subscription.created() ? 201 : 200, once, call.format())
        .repeatedAs(known, call.format())
        .with("ETag", Conditions.etag(subscription.tag(), call.format()));
  }

  private Reply remove(Call call) {
    Outcomes.done(
        supplying.remove(
            call.actor(), Ids.strategy(call), Ids.subscription(call), Conditions.of(call)));
    return Reply.empty(204);
  }

  private Reply preview(Call call) {
    return Reply.ofTree(
        200,
        SupplyTree.preview(
            Outcomes.done(
                supplying.preview(call.actor(), Ids.strategy(call), Ids.subscription(call)))),
        call.format());
  }

  private Reply test(Call call) {
    return Reply.ofTree(
        200,
        SupplyTree.whole(
            Outcomes.done(
                supplying.test(call.actor(), Ids.strategy(call), Ids.subscription(call)))),
        call.format());
  }

  private Reply sent(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            supplying.sent(
                call.actor(),
                Ids.strategy(call),
                Ids.subscription(call),
                Paging.request(call.query(), Ids::isRevision))),
        SupplyTree::of);
  }

  private Reply message(Call call) {
    Dispatch found =
        Outcomes.done(
            supplying.sent(
                call.actor(), Ids.strategy(call), Ids.subscription(call), Ids.message(call)));
    return Reply.ofTree(200, SupplyTree.whole(found), call.format());
  }

  /** To those who don't know the secret, nothing is here. */
  private Reply feed(Request request) {
    Fed fed =
        supplying.fed(request.segment(SECRET)).orElseThrow(() -> Outcomes.notFound().refused());
    byte[] text = AtomText.of(fed);
    String etag = "\"" + Fingerprint.of(new String(text, StandardCharsets.UTF_8)) + "\"";
    Reply reply =
        Conditions.isKnown(request, etag)
            ? Reply.notModified(etag)
            : Reply.of(200, ATOM, text).with("ETag", etag);
    return reply.with("Cache-Control", "private, no-cache");
  }
}
