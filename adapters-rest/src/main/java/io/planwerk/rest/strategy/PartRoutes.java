package io.planwerk.rest.strategy;

import static io.planwerk.rest.shared.Permission.REVIEW;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Edit;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Section;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Handler;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The sections of a strategy, their lists, and the entities in those. */
public final class PartRoutes implements Routes {
  private final StrategyPlanning planning;

  @Inject
  PartRoutes(StrategyPlanning planning) {
    this.planning = planning;
  }

  @Override
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    Section.names().forEach(name -> Section.named(name).ifPresent(s -> addTo(routes, s)));
    return routes;
  }

  /** Lists come before entities, whose ids match everything. */
  private void addTo(List<Route> routes, Section section) {
    String path = Parts.ONE + "/" + section.name();
    Place whole = new Place.Section(section.name());
    routes.add(reading(path, call -> read(call, whole)));
    routes.add(writing(Method.PUT, path, call -> change(call, whole, Bodies.replacement(call))));
    routes.add(writing(Method.PATCH, path, call -> change(call, whole, Bodies.patch(call))));
    for (String name : section.collections().keySet()) {
      addCollection(routes, path, new Place.Collection(section.name(), name));
    }
    if (!section.collections().isEmpty()) {
      addEntities(routes, path + "/{" + Ids.ENTITY + "}", section);
    }
  }

  private void addCollection(List<Route> routes, String section, Place.Collection list) {
    if (list.collection().equals(Section.MAIN_COLLECTION)) {
      routes.add(writing(Method.POST, section, call -> add(call, list)));
    } else {
      String path = section + "/" + list.collection();
      routes.add(
          Route.Guarded.json(Method.GET, path, REVIEW, Parts.READING, call -> read(call, list)));
      routes.add(writing(Method.POST, path, call -> add(call, list)));
    }
  }

  private void addEntities(List<Route> routes, String path, Section section) {
    routes.add(reading(path, call -> read(call, entity(section, call))));
    routes.add(
        writing(
            Method.PUT,
            path,
            call -> change(call, entity(section, call), Bodies.replacement(call))));
    routes.add(
        writing(
            Method.PATCH, path, call -> change(call, entity(section, call), Bodies.patch(call))));
    routes.add(
        Route.Guarded.json(
            Method.DELETE,
            path,
            WRITE_STRATEGIES,
            Parts.CHANGE,
            call -> remove(call, entity(section, call))));
  }

  private static Route reading(String path, Handler handler) {
    return Route.Guarded.document(Method.GET, path, REVIEW, Parts.READING, handler);
  }

  private static Route writing(Method method, String path, Handler handler) {
    return Route.Guarded.document(method, path, WRITE_STRATEGIES, Parts.CHANGE, handler);
  }

  private static Place.Entity entity(Section section, Call call) {
    String id = Ids.entity(call);
    if (section.collections().containsKey(id)) {
      throw Problem.of(
              ProblemCode.NOT_FOUND,
              "„" + id + "“ heißt hier eine Liste, kein Eintrag.",
              "'" + id + "' is the name of a list here, not the id of an entity.")
          .refused();
    }
    return new Place.Entity(section.name(), id);
  }

  private Reply read(Call call, Place place) {
    return Parts.read(
        call,
        Outcomes.done(
            planning.read(call.actor(), Ids.strategy(call), place, Parts.wishedRevision(call))));
  }

  private Reply change(Call call, Place place, Edit edit) {
    Tagged<Part> changed =
        Outcomes.done(
            planning.change(
                call.actor(),
                Ids.strategy(call),
                place,
                edit,
                Conditions.of(call),
                Parts.reason(call)));
    return Parts.made(call, changed, call.request().path());
  }

  private Reply add(Call call, Place.Collection list) {
    StrategyId id = Ids.strategy(call);
    Tagged<Part> added =
        Outcomes.done(
            planning.add(call.actor(), id, list, Bodies.document(call), Parts.reason(call)));
    return Parts.made(
        call,
        added,
        Parts.ALL + "/" + id.value() + "/" + list.section() + "/" + added.value().id());
  }

  private Reply remove(Call call, Place place) {
    int revision =
        Outcomes.done(
                planning.remove(
                    call.actor(),
                    Ids.strategy(call),
                    place,
                    Conditions.of(call),
                    Parts.reason(call)))
            .value();
    return Reply.empty(204).with(Parts.REVISION_HEADER, Integer.toString(revision));
  }
}
