package io.planwerk.rest.impact;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.REVIEW;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Outcome;
import io.planwerk.application.impact.StrategyImpact;
import io.planwerk.application.impact.StrategyImpact.Shown;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.observation.Slices;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a strategy. */
public final class ImpactRoutes implements Routes {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String EFFECTS = Parts.ONE + "/measured-effects";
  private static final Set<String> DAYS = Set.of(FROM, TO);
  private static final Set<String> NARROWED =
      Stream.concat(DAYS.stream(), Slices.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final StrategyImpact impact;

  @Inject
  ImpactRoutes(StrategyImpact impact) {
    this.impact = impact;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, Parts.ONE + "/impact-chain", REVIEW, NARROWED, this::chain),
        Route.Guarded.json(Method.GET, Parts.ONE + "/roi", REVIEW, DAYS, this::returns),
        Route.Guarded.json(Method.GET, Parts.ONE + "/report-check", READ, Set.of(), this::reports),
        Route.Guarded.json(Method.GET, EFFECTS, READ, Set.of(), this::effects),
        Route.Guarded.document(
            Method.POST,
            EFFECTS + "/{" + Ids.EFFECT + "}/apply",
            WRITE_STRATEGIES,
            Parts.CHANGE,
            this::adopt));
  }

  private Reply chain(Call call) {
    Query query = call.query();
    return reply(
        call,
        impact.chain(
            call.actor(), Ids.strategy(call), query.day(FROM), query.day(TO), Slices.of(query)),
        ImpactTree::of);
  }

  private Reply returns(Call call) {
    Query query = call.query();
    return reply(
        call,
        impact.returns(call.actor(), Ids.strategy(call), query.day(FROM), query.day(TO)),
        ReturnsTree::of);
  }

  private Reply reports(Call call) {
    return reply(call, impact.reports(call.actor(), Ids.strategy(call)), ImpactTree::of);
  }

  private Reply effects(Call call) {
    return reply(call, impact.effects(call.actor(), Ids.strategy(call)), ImpactTree::of);
  }

  private Reply adopt(Call call) {
    return Parts.changed(
        call,
        Outcomes.done(
            impact.adopt(
                call.actor(),
                Ids.strategy(call),
                call.request().segment(Ids.EFFECT),
                Conditions.of(call),
                Parts.reason(call))));
  }

  private static <T> Reply reply(
      Call call, Outcome<Shown<T>> outcome, Function<T, Map<String, Object>> form) {
    if (outcome instanceof Outcome.Invalid<Shown<T>>(List<Fault> faults)) {
      throw Query.invalid(
          faults.getFirst().pointer().substring(1),
          faults.getFirst().detail().de(),
          faults.getFirst().detail().en());
    }
    Shown<T> shown = Outcomes.done(outcome);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", shown.revision());
    tree.putAll(form.apply(shown.told()));
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
  }
}
