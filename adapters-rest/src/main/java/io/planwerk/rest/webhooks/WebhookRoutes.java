package io.planwerk.rest.webhooks;

import static io.planwerk.rest.shared.Permission.MANAGE_WEBHOOKS;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Edit;
import io.planwerk.application.Tagged;
import io.planwerk.application.webhooks.WebhookKeeping;
import io.planwerk.application.webhooks.WebhookKeeping.Made;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookEntry;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Handler;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tools that are told what happens, and what they were told. */
public final class WebhookRoutes implements Routes {
  private static final String ALL = "/api/v1/webhooks";
  private static final String ONE = ALL + "/{" + Ids.WEBHOOK + "}";
  private static final String DELIVERIES = ONE + "/deliveries";

  private final WebhookKeeping webhooks;

  @Inject
  WebhookRoutes(WebhookKeeping webhooks) {
    this.webhooks = webhooks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, MANAGE_WEBHOOKS, Paging.PARAMETERS, this::list),
        route(Method.POST, ALL, this::create),
        route(Method.GET, ONE, this::read),
        route(Method.PATCH, ONE, this::change),
        route(Method.DELETE, ONE, this::remove),
        route(Method.POST, ONE + "/secret", this::rotate),
        route(Method.POST, ONE + "/test", this::test).tracedApart(),
        route(Method.POST, ONE + "/replay", this::replayAll),
        Route.Guarded.json(
            Method.GET,
            DELIVERIES,
            MANAGE_WEBHOOKS,
            Set.of(Paging.LIMIT, Paging.CURSOR, "state", "strategyId"),
            this::deliveries),
        route(Method.POST, DELIVERIES + "/{" + Ids.NUMBER + "}/replay", this::replay));
  }

  private static Route.Guarded route(Method method, String path, Handler handler) {
    return Route.Guarded.json(method, path, MANAGE_WEBHOOKS, Set.of(), handler);
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        webhooks.list(call.actor(), Paging.request(call.query(), Slug::isSlug)),
        WebhookTree::of);
  }

  private Reply create(Call call) {
    Made made =
        Outcomes.done(webhooks.create(call.actor(), Bodies.entry(call, WebhookEntry.class)));
    return made(call, 201, made).with("Location", ALL + "/" + made.webhook().value().id());
  }

  /** What is secret is shown this once. */
  private static Reply made(Call call, int status, Made made) {
    Map<String, Object> known = WebhookTree.of(made.webhook().value());
    Map<String, Object> once = WebhookTree.of(made.webhook().value());
    once.put("secret", made.secret());
    return Reply.ofTree(status, once, call.format())
        .repeatedAs(known, call.format())
        .with("ETag", Conditions.etag(made.webhook().tag(), call.format()));
  }

  private Reply read(Call call) {
    Tagged<Webhook> found = Outcomes.done(webhooks.read(call.actor(), Ids.webhook(call)));
    return Conditions.read(
        call, found.tag(), () -> Reply.ofTree(200, WebhookTree.of(found.value()), call.format()));
  }

  private Reply change(Call call) {
    return tagged(
        call,
        Outcomes.done(
            webhooks.change(
                call.actor(), Ids.webhook(call), Bodies.patch(call), Conditions.of(call))));
  }

  private static Reply tagged(Call call, Tagged<Webhook> webhook) {
    return Reply.ofTree(200, WebhookTree.of(webhook.value()), call.format())
        .with("ETag", Conditions.etag(webhook.tag(), call.format()));
  }

  private Reply remove(Call call) {
    Outcomes.done(webhooks.remove(call.actor(), Ids.webhook(call), Conditions.of(call)));
    return Reply.empty(204);
  }

  private Reply rotate(Call call) {
    return made(call, 200, Outcomes.done(webhooks.rotate(call.actor(), Ids.webhook(call))));
  }

  private Reply test(Call call) {
    return Reply.ofTree(
        200,
        WebhookTree.of(Outcomes.done(webhooks.test(call.actor(), Ids.webhook(call)))),
        call.format());
  }

  private Reply replayAll(Call call) {
    return tagged(
        call, Outcomes.done(webhooks.replay(call.actor(), Ids.webhook(call), since(call))));
  }

  /** The instant that is named in the body, and nothing else. */
  private static Instant since(Call call) {
    if (Bodies.replacement(call) instanceof Edit.Replace(Map<?, ?> entry)
        && entry.size() == 1
        && RecordReader.read(Instant.class, entry.get("since"))
            instanceof Reading.Read<Instant>(Instant since)) {
      return since;
    }
    throw Outcomes.invalid(
            List.of(
                Fault.at(
                    "/since",
                    FaultCode.INVALID_VALUE,
                    "nur dies wird hier genannt: ein Zeitpunkt wie 2027-03-31T08:00:00Z",
                    "only this is named here: an instant such as 2027-03-31T08:00:00Z")))
        .refused();
  }

  private Reply deliveries(Call call) {
    String strategy = call.query().slug("strategyId");
    DeliveryFilter filter =
        new DeliveryFilter(
            call.query().constant("state", WebhookDelivery.State.class),
            strategy == null ? null : new StrategyId(strategy));
    return Paging.reply(
        call,
        Outcomes.done(
            webhooks.deliveries(
                call.actor(),
                Ids.webhook(call),
                filter,
                Paging.request(call.query(), Ids::isEntry))),
        WebhookTree::of);
  }

  private Reply replay(Call call) {
    return Reply.ofTree(
        200,
        WebhookTree.of(
            Outcomes.done(webhooks.replay(call.actor(), Ids.webhook(call), Ids.entry(call)))),
        call.format());
  }
}
