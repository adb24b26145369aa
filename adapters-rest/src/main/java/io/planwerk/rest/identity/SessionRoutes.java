package io.planwerk.rest.identity;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.SIGN_OUT;

import io.planwerk.application.Page;
import io.planwerk.application.identity.SessionKeeping;
import io.planwerk.domain.workspace.Session;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Times;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the caller is signed in. */
public final class SessionRoutes implements Routes {
  private static final String ALL = "/api/v1/me/sessions";

  private final SessionKeeping sessions;

  @Inject
  SessionRoutes(SessionKeeping sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, Set.of(), this::list),
        Route.Guarded.json(
            Method.DELETE, ALL + "/{" + Ids.SESSION + "}", SIGN_OUT, Set.of(), this::end));
  }

  private Reply list(Call call) {
    return Paging.reply(call, new Page<>(sessions.own(call.actor()), null), SessionRoutes::tree);
  }

  private Reply end(Call call) {
    Outcomes.done(sessions.end(call.actor(), Ids.session(call)));
    return Reply.empty(204);
  }

  private static Map<String, Object> tree(Session session) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", session.id());
    tree.put("way", session.way().name());
    tree.put("madeAt", Times.toText(session.madeAt()));
    tree.put("usedAt", Times.toText(session.usedAt()));
    tree.put("expiresAt", Times.toText(session.expiresAt()));
    String agent = session.agent();
    if (agent != null) {
      tree.put("agent", agent);
    }
    return tree;
  }
}
