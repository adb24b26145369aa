package io.planwerk.rest.listening;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.findings.FindingRouting;
import io.planwerk.application.findings.FindingRouting.Use;
import io.planwerk.application.findings.FindingRouting.Wish;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.FindingState;
import io.planwerk.domain.findings.FindingStepEntry;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
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
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What listening taught, and what came of it. */
public final class FindingRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/findings";
  private static final String ONE = ALL + "/{" + Ids.FINDING + "}";
  private static final String STATE = "state";
  private static final String UNIT = "unit";
  private static final String PERSON = "person";
  private static final String OVERDUE = "overdue";
  private static final Set<String> LISTED =
      Set.of(STATE, UNIT, PERSON, OVERDUE, Paging.LIMIT, Paging.CURSOR);

  private final FindingRouting findings;

  @Inject
  FindingRoutes(FindingRouting findings) {
    this.findings = findings;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, LISTED, this::list),
        Route.Guarded.json(Method.POST, ALL, WRITE_STRATEGIES, Set.of(), this::file),
        Route.Guarded.json(Method.GET, ONE, READ, Set.of(), this::read),
        Route.Guarded.json(Method.POST, ONE + "/steps", WRITE_STRATEGIES, Set.of(), this::step),
        Route.Guarded.json(Method.GET, Parts.ONE + "/finding-use", READ, Set.of(), this::use));
  }

  private Reply list(Call call) {
    Wish wish =
        new Wish(
            call.query().constant(STATE, FindingState.class),
            Queries.slug(call.query(), UNIT, UnitId::new),
            Queries.slug(call.query(), PERSON, PersonId::new),
            Queries.yes(call.query(), OVERDUE));
    return Paging.reply(
        call,
        Outcomes.done(
            findings.list(
                call.actor(),
                Ids.strategy(call),
                wish,
                Paging.request(call.query(), Ids::isRevision))),
        FindingTree::of);
  }

  private Reply file(Call call) {
    Map<String, Object> tree =
        FindingTree.of(
            Outcomes.done(
                findings.file(
                    call.actor(), Ids.strategy(call), Bodies.entry(call, FindingEntry.class))));
    return Reply.ofTree(201, tree, call.format())
        .with("Location", call.request().path() + "/" + tree.get("id"));
  }

  private Reply read(Call call) {
    return conditional(
        call,
        FindingTree.of(
            Outcomes.done(
                findings.read(call.actor(), Ids.strategy(call), Ids.heardFinding(call)))));
  }

  private static Reply conditional(Call call, Map<String, Object> tree) {
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply step(Call call) {
    return Reply.ofTree(
        201,
        FindingTree.of(
            Outcomes.done(
                findings.step(
                    call.actor(),
                    Ids.strategy(call),
                    Ids.heardFinding(call),
                    Bodies.entry(call, FindingStepEntry.class)))),
        call.format());
  }

  private Reply use(Call call) {
    Use use = Outcomes.done(findings.use(call.actor(), Ids.strategy(call)));
    return conditional(call, FindingTree.of(use));
  }
}
