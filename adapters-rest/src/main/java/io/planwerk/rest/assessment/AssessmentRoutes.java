package io.planwerk.rest.assessment;

import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.assessment.StrategyAssessment.Assessed;
import io.planwerk.application.assessment.StrategyAssessment.Compared;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
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

/** The verdict on a strategy, at its newest or an earlier revision. */
public final class AssessmentRoutes implements Routes {
  private static final String ASSESSMENT = Parts.ONE + "/assessment";
  private static final String FROM = "from";
  private static final String TO = "to";

  private final StrategyAssessment assessments;

  @Inject
  AssessmentRoutes(StrategyAssessment assessments) {
    this.assessments = assessments;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.GET, ASSESSMENT, Permission.REVIEW, Set.of(Ids.REVISION), this::read),
        Route.Guarded.json(
            Method.GET,
            ASSESSMENT + "/compare",
            Permission.REVIEW,
            Set.of(FROM, TO),
            this::compare),
        Route.Guarded.json(
            Method.GET, ASSESSMENT + "/trend", Permission.REVIEW, Paging.PARAMETERS, this::trend),
        Route.Guarded.document(
            Method.POST,
            ASSESSMENT + "/findings/{" + Ids.FINDING + "}/fix",
            Permission.WRITE_STRATEGIES,
            Parts.CHANGE,
            this::fix));
  }

  private Reply compare(Call call) {
    int from = call.query().required(FROM);
    int to = call.query().required(TO);
    Compared compared =
        Outcomes.done(assessments.compare(call.actor(), Ids.strategy(call), from, to));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(FROM, compared.from());
    tree.put(TO, compared.to());
    tree.putAll(AssessmentTree.of(compared.change()));
    return Reply.ofTree(200, tree, call.format());
  }

  private Reply trend(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            assessments.trend(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Ids::isRevision))),
        AssessmentTree::of);
  }

  private Reply fix(Call call) {
    return Parts.changed(
        call,
        Outcomes.done(
            assessments.fix(
                call.actor(),
                Ids.strategy(call),
                call.request().segment(Ids.FINDING),
                Conditions.of(call),
                Parts.reason(call))));
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
