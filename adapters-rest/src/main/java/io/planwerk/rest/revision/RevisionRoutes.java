package io.planwerk.rest.revision;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.rest.contract.OpenApi;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Times;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The revisions of a strategy: told, compared and restored. */
public final class RevisionRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/revisions";
  private static final String ONE = ALL + "/{" + Ids.REVISION + "}";
  private static final String FROM = "from";
  private static final String TO = "to";

  private final StrategyPlanning planning;
  private final OpenApi openApi;

  @Inject
  RevisionRoutes(StrategyPlanning planning, OpenApi openApi) {
    this.planning = planning;
    this.openApi = openApi;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, Paging.PARAMETERS, this::list),
        Route.Guarded.json(Method.GET, ALL + "/compare", READ, Set.of(FROM, TO), this::compare),
        Route.Guarded.json(Method.GET, ONE, READ, Set.of(), this::read),
        Route.Guarded.document(
            Method.POST, ONE + "/restore", WRITE_STRATEGIES, Parts.CHANGE, this::restore));
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            planning.revisions(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Ids::isRevision))),
        RevisionRoutes::tree);
  }

  private Reply read(Call call) {
    Revision revision =
        Outcomes.done(planning.revision(call.actor(), Ids.strategy(call), Ids.revision(call)));
    return Conditions.read(
        call,
        StrategyPlanning.tag(revision.number()),
        () -> Reply.ofTree(200, tree(revision), call.format()));
  }

  private static Object tree(Revision revision) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(revision.number()));
    tree.put("number", revision.number());
    tree.put("at", Times.toText(revision.at()));
    tree.put("by", revision.by());
    if (revision.reason() != null) {
      tree.put("reason", revision.reason());
    }
    if (revision.chosen() != null) {
      tree.put("chosen", RecordWriter.write(revision.chosen()));
    }
    tree.put("places", revision.places());
    return tree;
  }

  private Reply compare(Call call) {
    int from = call.query().required(FROM);
    int to = call.query().required(TO);
    Difference difference =
        Outcomes.done(planning.compare(call.actor(), Ids.strategy(call), from, to));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(FROM, from);
    tree.put(TO, to);
    tree.put("patch", difference.toPatch().toTree());
    tree.put("changes", ChangeTree.of(difference, openApi, call.language()));
    return Reply.ofTree(200, tree, call.format()).with("Content-Language", call.language().tag());
  }

  private Reply restore(Call call) {
    return Parts.changed(
        call,
        Outcomes.done(
            planning.restore(
                call.actor(),
                Ids.strategy(call),
                Ids.revision(call),
                Conditions.of(call),
                Parts.reason(call))));
  }
}
