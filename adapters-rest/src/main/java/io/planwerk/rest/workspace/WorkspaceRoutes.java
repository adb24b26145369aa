package io.planwerk.rest.workspace;

import static io.planwerk.rest.shared.Permission.OPERATE;

import io.planwerk.application.Page;
import io.planwerk.application.workspace.Founding;
import io.planwerk.application.workspace.Founding.Founded;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.domain.workspace.WorkspaceEntry;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Times;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workspaces of a server that serves several agencies. */
public final class WorkspaceRoutes implements Routes {
  private static final String ALL = "/api/v1/workspaces";

  private final Founding founding;

  @Inject
  WorkspaceRoutes(Founding founding) {
    this.founding = founding;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, OPERATE, Set.of(), this::list),
        Route.Guarded.json(Method.POST, ALL, OPERATE, Set.of(), this::found));
  }

  private Reply list(Call call) {
    List<Workspace> all = founding.list(call.actor()).orElseThrow(WorkspaceRoutes::elsewhere);
    return Paging.reply(call, new Page<>(all, null), WorkspaceRoutes::tree);
  }

  private Reply found(Call call) {
    Founded founded =
        Outcomes.done(
            founding
                .found(call.actor(), Bodies.entry(call, WorkspaceEntry.class))
                .orElseThrow(WorkspaceRoutes::elsewhere));
    Map<String, Object> once = tree(founded.workspace());
    once.put("secret", founded.secret());
    return Reply.ofTree(201, once, call.format())
        .repeatedAs(tree(founded.workspace()), call.format());
  }

  private static Refused elsewhere() {
    return Problem.of(
            ProblemCode.FORBIDDEN,
            "Weitere Arbeitsbereiche gründet nur, wem der erste des Servers gehört.",
            "Only owners of the first workspace of a server found others.")
        .refused();
  }

  private static Map<String, Object> tree(Workspace workspace) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", workspace.id().value());
    tree.put("name", workspace.name().value());
    tree.put("madeAt", Times.toText(workspace.madeAt()));
    tree.put("madeBy", workspace.madeBy());
    return tree;
  }
}
