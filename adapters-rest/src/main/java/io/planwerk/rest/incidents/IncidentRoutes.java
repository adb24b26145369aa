package io.planwerk.rest.incidents;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Outcome;
import io.planwerk.application.incidents.StrategyIncidents;
import io.planwerk.application.incidents.StrategyIncidents.Shown;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Handler;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Incidents, from the first sign to the review. */
public final class IncidentRoutes implements Routes {
  static final String ONE = Parts.ONE + "/incidents/{" + Ids.INCIDENT + "}";

  private static final String ALL = Parts.ONE + "/incidents";
  private static final String LEVEL = ONE + "/level";
  private static final String REVIEW = ONE + "/review";
  private static final String STATE = "state";
  private static final String DRILL = "drill";
  private static final Set<String> LISTED =
      Stream.concat(Stream.of(STATE, DRILL), Paging.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final StrategyIncidents incidents;

  @Inject
  IncidentRoutes(StrategyIncidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, LISTED, this::list),
        post(ALL, this::open),
        Route.Guarded.json(Method.GET, ONE, READ, Set.of(), this::read),
        post(LEVEL, this::rate),
        Route.Guarded.json(Method.DELETE, LEVEL, WRITE_STRATEGIES, Parts.CHANGE, this::handBack),
        post(ONE + "/notes", this::note),
        post(ONE + "/classification", this::classify),
        post(ONE + "/acknowledgements", this::acknowledge),
        post(ONE + "/tasks", this::addTask),
        post(ONE + "/tasks/{" + Ids.TASK + "}/changes", this::changeTask),
        post(ONE + "/close", this::close),
        post(ONE + "/reopen", this::reopen),
        Route.Guarded.json(Method.GET, REVIEW, READ, Set.of(), this::measure),
        post(REVIEW, this::review));
  }

  private static Route post(String path, Handler handler) {
    return Route.Guarded.json(Method.POST, path, WRITE_STRATEGIES, Set.of(), handler);
  }

  private Reply list(Call call) {
    Query query = call.query();
    return Paging.reply(
        call,
        Outcomes.done(
            incidents.list(
                call.actor(),
                Ids.strategy(call),
                query.constant(STATE, IncidentState.Kind.class),
                drill(query),
                Paging.request(query, Ids::isRevision))),
        IncidentTree::summary);
  }

  private static @Nullable Boolean drill(Query query) {
    String text = query.text(DRILL);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw Query.invalid(DRILL, "ist true oder false", "is true or false");
    }
    return text == null ? null : Boolean.valueOf(text);
  }

  private Reply open(Call call) {
    Shown shown =
        Outcomes.done(
            incidents.open(
                call.actor(), Ids.strategy(call), Bodies.entry(call, Entries.Opening.class)));
    return Reply.ofTree(201, IncidentTree.of(shown), call.format())
        .with("Location", call.request().path() + "/" + shown.incident().id().value());
  }

  private Reply read(Call call) {
    Shown shown =
        Outcomes.done(incidents.read(call.actor(), Ids.strategy(call), Ids.incident(call)));
    Map<String, Object> tree = IncidentTree.of(shown);
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  /** The answer to a step: the whole incident as it is then. */
  static Reply after(Call call, Outcome<Shown> outcome) {
    return Reply.ofTree(201, IncidentTree.of(Outcomes.done(outcome)), call.format());
  }

  private Reply rate(Call call) {
    Entries.Rating entry = Bodies.entry(call, Entries.Rating.class);
    return after(call, incidents.rate(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  /** Without a condition: what was set by hand is handed back once. */
  private Reply handBack(Call call) {
    String reason =
        Requests.reason(
            call, "warum die Stufe nicht mehr gehalten wird", "why the level is held no longer");
    Outcomes.done(incidents.handBack(call.actor(), Ids.strategy(call), Ids.incident(call), reason));
    return Reply.empty(204);
  }

  private Reply note(Call call) {
    Entries.Note entry = Bodies.entry(call, Entries.Note.class);
    return after(call, incidents.note(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  private Reply classify(Call call) {
    Entries.Kind entry = Bodies.entry(call, Entries.Kind.class);
    return after(
        call, incidents.classify(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  private Reply acknowledge(Call call) {
    Entries.Takeover entry = Bodies.entry(call, Entries.Takeover.class);
    return after(
        call, incidents.acknowledge(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  private Reply addTask(Call call) {
    Entries.Task entry = Bodies.entry(call, Entries.Task.class);
    return after(
        call, incidents.addTask(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  private Reply changeTask(Call call) {
    Entries.TaskChange entry = Bodies.entry(call, Entries.TaskChange.class);
    return after(
        call,
        incidents.changeTask(
            call.actor(), Ids.strategy(call), Ids.incident(call), Ids.task(call), entry));
  }

  private Reply close(Call call) {
    String reason = Requests.because(call);
    return after(
        call, incidents.close(call.actor(), Ids.strategy(call), Ids.incident(call), reason));
  }

  private Reply reopen(Call call) {
    String reason = Requests.because(call);
    return after(
        call, incidents.reopen(call.actor(), Ids.strategy(call), Ids.incident(call), reason));
  }

  private Reply measure(Call call) {
    Map<String, Object> tree =
        ReviewTree.of(
            Outcomes.done(incidents.measure(call.actor(), Ids.strategy(call), Ids.incident(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply review(Call call) {
    Entries.Review entry = Bodies.entry(call, Entries.Review.class);
    Outcomes.done(incidents.review(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
    return Reply.ofTree(
        201,
        ReviewTree.of(
            Outcomes.done(incidents.measure(call.actor(), Ids.strategy(call), Ids.incident(call)))),
        call.format());
  }
}
