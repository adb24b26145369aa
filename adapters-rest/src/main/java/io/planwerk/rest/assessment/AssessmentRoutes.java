package io.planwerk.rest.assessment;

import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.assessment.StrategyAssessment.Assessed;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verdict on a strategy, at its newest or an earlier revision. */
public final class AssessmentRoutes implements Routes {
  private final StrategyAssessment assessments;

  @Inject
  AssessmentRoutes(StrategyAssessment assessments) {
    this.assessments = assessments;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.GET,
            Parts.ONE + "/assessment",
            Permission.READ,
            Set.of(Ids.REVISION),
            this::read));
  }

  private Reply read(Call call) {
    Integer revision = Parts.wishedRevision(call);
    Assessed assessed =
        Outcomes.done(assessments.assess(call.actor(), Ids.strategy(call), revision));
    Map<String, Object> tree = AssessmentTree.of(assessed.revision(), assessed.assessment());
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(assessed.revision()));
  }
}
