package io.planwerk.rest.portfolio;

import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.portfolio.JointAligning;
import io.planwerk.application.portfolio.JointAligning.Joint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joint alignments of strategies that share people and budgets. */
public final class JointRoutes implements Routes {
  private final JointAligning joint;

  @Inject
  JointRoutes(JointAligning joint) {
    this.joint = joint;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
                Method.POST,
                PortfolioRoutes.ALL + "/alignments",
                WRITE_STRATEGIES,
                Set.of(),
                this::align)
            .tracedApart());
  }

  private Reply align(Call call) {
    JointQuestion question =
        switch (RecordReader.read(JointQuestion.class, Bodies.document(call))) {
          case Reading.Read<JointQuestion>(JointQuestion asked) -> asked;
          case Reading.Rejected<JointQuestion>(List<Fault> faults) ->
              throw Outcomes.invalid(faults).refused();
        };
    Joint answer = Outcomes.done(joint.align(call.actor(), question));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("revisions", answer.revisions());
    tree.putAll(RecordWriter.writeWhole(answer.alignment()));
    return Reply.ofTree(200, tree, call.format());
  }
}
