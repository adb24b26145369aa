package io.planwerk.rest.lifecycle;

import static io.planwerk.rest.shared.Permission.DECIDE;
import static io.planwerk.rest.shared.Permission.REVIEW;

import io.planwerk.application.lifecycle.StrategyLaunch;
import io.planwerk.application.lifecycle.StrategyLaunch.Launch;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages of a launch: told, opened and closed. */
public final class LaunchRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/stages";
  private static final String ONE = ALL + "/{" + Ids.STAGE + "}";

  private final StrategyLaunch launch;

  @Inject
  LaunchRoutes(StrategyLaunch launch) {
    this.launch = launch;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, REVIEW, Set.of(), this::read),
        Route.Guarded.json(Method.POST, ONE + "/open", DECIDE, Parts.CHANGE, this::open),
        Route.Guarded.json(Method.POST, ONE + "/close", DECIDE, Parts.CHANGE, this::close));
  }

  private Reply read(Call call) {
    Launch found = Outcomes.done(launch.read(call.actor(), Ids.strategy(call)));
    Map<String, Object> tree = LifeTree.of(found);
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(found.revision()));
  }

  private Reply open(Call call) {
    return Reply.ofTree(
        200,
        LifeTree.of(
            Outcomes.done(
                launch.open(
                    call.actor(), Ids.strategy(call), Ids.stage(call), Parts.reason(call)))),
        call.format());
  }

  private Reply close(Call call) {
    return Reply.ofTree(
        200,
        LifeTree.of(
            Outcomes.done(
                launch.close(
                    call.actor(), Ids.strategy(call), Ids.stage(call), Parts.reason(call)))),
        call.format());
  }
}
