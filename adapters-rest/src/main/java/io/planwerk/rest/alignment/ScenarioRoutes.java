package io.planwerk.rest.alignment;

import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.alignment.StrategyAlignment.Scenario;
import io.planwerk.rest.assessment.AssessmentTree;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What would be if a strategy were changed; nothing of it is kept, so readers may ask as well. */
public final class ScenarioRoutes implements Routes {
  private final StrategyAlignment alignments;

  @Inject
  ScenarioRoutes(StrategyAlignment alignments) {
    this.alignments = alignments;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.POST, Parts.ONE + "/scenarios", Permission.READ, Set.of(), this::imagine));
  }

  private Reply imagine(Call call) {
    Scenario scenario =
        Outcomes.done(
            alignments.scenario(call.actor(), Ids.strategy(call), Requests.thought(call)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("assessment", AssessmentTree.of(scenario.revision(), scenario.assessment()));
    tree.put("change", AssessmentTree.of(scenario.change()));
    tree.put("alignment", AlignmentTree.of(scenario.alignment()));
    return Reply.ofTree(200, tree, call.format())
        .with(Parts.REVISION_HEADER, Integer.toString(scenario.revision()));
  }
}
