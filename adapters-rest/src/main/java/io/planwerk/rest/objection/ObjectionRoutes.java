package io.planwerk.rest.objection;

import io.planwerk.application.objection.ObjectionAnswering;
import io.planwerk.application.objection.ObjectionAnswering.Answered;
import io.planwerk.application.objection.ObjectionAnswering.Heard;
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

/** What stands behind sentences said against a strategy; asking keeps nothing, so readers may. */
public final class ObjectionRoutes implements Routes {
  private static final String PATH = Parts.ONE + "/objections";

  private final ObjectionAnswering objections;

  @Inject
  ObjectionRoutes(ObjectionAnswering objections) {
    this.objections = objections;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, PATH, Permission.READ, Set.of(Ids.REVISION), this::heard),
        Route.Guarded.json(Method.POST, PATH, Permission.READ, Set.of(), this::answer));
  }

  private Reply heard(Call call) {
    Heard heard =
        Outcomes.done(
            objections.heard(call.actor(), Ids.strategy(call), Parts.wishedRevision(call)));
    Map<String, Object> tree = ObjectionTree.of(heard);
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(heard.revision()));
  }

  private Reply answer(Call call) {
    Said said = Said.in(call);
    Answered answered =
        Outcomes.done(
            objections.answer(call.actor(), Ids.strategy(call), said.sentence(), said.tongue()));
    return Reply.ofTree(200, ObjectionTree.of(said.sentence(), answered), call.format())
        .with(Parts.REVISION_HEADER, Integer.toString(answered.revision()));
  }
}
