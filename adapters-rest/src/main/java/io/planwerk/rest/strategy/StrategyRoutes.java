package io.planwerk.rest.strategy;

import static io.planwerk.rest.shared.Permission.DECIDE;
import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.REVIEW;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Edit;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Times;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of strategies, and each of them as a whole. */
public final class StrategyRoutes implements Routes {
  private static final String TEXT = "text";
  private static final String STATUS = "status";
  private static final int LONGEST_TEXT = 200;
  private static final Place WHOLE = new Place.Whole();

  private final StrategyPlanning planning;
  private final PrintedStrategies prints = new PrintedStrategies();

  @Inject
  StrategyRoutes(StrategyPlanning planning) {
    this.planning = planning;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.document(Method.GET, Parts.ONE, REVIEW, Parts.READING, this::read),
        Route.Guarded.json(
            Method.GET,
            Parts.ALL,
            READ,
            Set.of(Paging.LIMIT, Paging.CURSOR, Ids.ORGANISATION, TEXT, STATUS),
            this::list),
        Route.Guarded.document(
            Method.POST, Parts.ALL, WRITE_STRATEGIES, Parts.CHANGE, this::create),
        Route.Guarded.document(
            Method.PUT,
            Parts.ONE,
            WRITE_STRATEGIES,
            Parts.CHANGE,
            call -> change(call, Bodies.replacement(call))),
        Route.Guarded.document(
            Method.PATCH,
            Parts.ONE,
            WRITE_STRATEGIES,
            Parts.CHANGE,
            call -> change(call, Bodies.patch(call))),
        Route.Guarded.json(Method.DELETE, Parts.ONE, DECIDE, Parts.CHANGE, this::remove));
  }

  private Reply read(Call call) {
    StrategyId id = Ids.strategy(call);
    Integer revision = Parts.wishedRevision(call);
    return revision == null
        ? newest(call, id)
        : Parts.read(call, Outcomes.done(planning.read(call.actor(), id, WHOLE, revision)));
  }

  /** The way that is gone most: as long as nothing changes, nothing is read and nothing printed. */
  private Reply newest(Call call, StrategyId id) {
    int newest = Outcomes.done(planning.revisionOf(call.actor(), id));
    String etag = Conditions.etag(StrategyPlanning.tag(newest), call.format());
    if (Conditions.isKnown(call.request(), etag)) {
      return Reply.notModified(etag).with(Parts.REVISION_HEADER, Integer.toString(newest));
    }
    byte[] text = prints.find(call.actor().workspace(), id, call.format(), newest);
    return text == null ? printed(call, id) : reply(call, newest, text);
  }

  private Reply printed(Call call, StrategyId id) {
    Part part = Outcomes.done(planning.read(call.actor(), id, WHOLE, null)).value();
    byte[] text = DocumentText.print(part.tree(), call.format());
    prints.keep(call.actor().workspace(), id, call.format(), part.revision(), text);
    return reply(call, part.revision(), text);
  }

  private static Reply reply(Call call, int revision, byte[] text) {
    return Reply.ofText(200, text, call.format())
        .with("ETag", Conditions.etag(StrategyPlanning.tag(revision), call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(revision));
  }

  private Reply list(Call call) {
    StrategyFilter filter =
        new StrategyFilter(
            Ids.organisation(call.query()),
            call.query().text(TEXT, LONGEST_TEXT),
            call.query().constant(STATUS, Status.class));
    return Paging.reply(
        call,
        planning.list(call.actor(), filter, Paging.request(call.query(), Slug::isSlug)),
        StrategyRoutes::summary);
  }

  private static Object summary(StrategySummary summary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", summary.id().value());
    tree.put(Ids.ORGANISATION, summary.organisationId().value());
    tree.put("name", summary.name());
    tree.put(STATUS, summary.status().name());
    tree.put("revision", summary.revision());
    tree.put("changedAt", Times.toText(summary.changedAt()));
    tree.put("changedBy", summary.changedBy());
    return tree;
  }

  private Reply create(Call call) {
    Tagged<Part> made =
        Outcomes.done(planning.create(call.actor(), Bodies.document(call), Parts.reason(call)));
    prints.forget(call.actor().workspace(), new StrategyId(made.value().id()));
    return Parts.made(call, made, Parts.ALL + "/" + made.value().id());
  }

  private Reply change(Call call, Edit edit) {
    StrategyId id = Ids.strategy(call);
    Tagged<Part> changed =
        Outcomes.done(
            planning.change(
                call.actor(), id, WHOLE, edit, Conditions.of(call), Parts.reason(call)));
    return Parts.made(call, changed, Parts.ALL + "/" + id.value());
  }

  private Reply remove(Call call) {
    StrategyId id = Ids.strategy(call);
    Outcomes.done(
        planning.remove(call.actor(), id, WHOLE, Conditions.of(call), Parts.reason(call)));
    prints.forget(call.actor().workspace(), id);
    return Reply.empty(204);
  }
}
