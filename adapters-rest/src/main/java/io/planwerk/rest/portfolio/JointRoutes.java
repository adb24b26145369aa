package io.planwerk.rest.portfolio;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.portfolio.JointAligning;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joint alignments of strategies that share people and budgets. */
public final class JointRoutes implements Routes {
  private static final String ALL = PortfolioRoutes.ALL + "/alignments";

  private final JointAligning joint;

  @Inject
  JointRoutes(JointAligning joint) {
    this.joint = joint;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.GET, ALL, READ, Set.of(Paging.LIMIT, Paging.CURSOR, Ids.STRATEGY), this::list),
        Route.Guarded.json(
            Method.GET, ALL + "/{" + Ids.JOINT_ALIGNMENT + "}", READ, Set.of(), this::read),
        Route.Guarded.json(Method.POST, ALL, WRITE_STRATEGIES, Set.of(), this::compute)
            .tracedApart());
  }

  private Reply compute(Call call) {
    JointQuestion question =
        switch (RecordReader.read(JointQuestion.class, Bodies.document(call))) {
          case Reading.Read<JointQuestion>(JointQuestion asked) -> asked;
          case Reading.Rejected<JointQuestion>(List<Fault> faults) ->
              throw Outcomes.invalid(faults).refused();
        };
    Map<String, Object> tree = JointTree.of(Outcomes.done(joint.compute(call.actor(), question)));
    return Reply.ofTree(201, tree, call.format())
        .with("ETag", Conditions.etag(Fingerprint.of(tree), call.format()))
        .with("Location", ALL + "/" + tree.get(JointTree.ID));
  }

  private Reply list(Call call) {
    String strategy = call.query().slug(Ids.STRATEGY);
    return Paging.reply(
        call,
        joint.list(
            call.actor(),
            strategy == null ? null : new StrategyId(strategy),
            Paging.request(call.query(), Ids::isRevision)),
        JointTree::of);
  }

  private Reply read(Call call) {
    Map<String, Object> tree =
        JointTree.of(Outcomes.done(joint.read(call.actor(), Ids.jointAlignment(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }
}
