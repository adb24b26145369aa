package io.planwerk.rest.workspace;

import static io.planwerk.rest.shared.Permission.SHARE;

import io.planwerk.application.workspace.Reviewing;
import io.planwerk.application.workspace.Reviewing.Shown;
import io.planwerk.application.workspace.TokenKeeping.Made;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.ReviewEntry;
import io.planwerk.domain.workspace.Token;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links that show one strategy to people of the client. */
public final class ReviewRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/review-links";
  private static final String SECRET = "secret";
  private static final String SHOWN = "/review/{" + SECRET + "}";

  private final Reviewing reviewing;

  @Inject
  ReviewRoutes(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, SHARE, Paging.PARAMETERS, this::list),
        Route.Guarded.json(Method.POST, ALL, SHARE, Set.of(), this::share),
        Route.Guarded.json(
            Method.DELETE, ALL + "/{" + Ids.LINK + "}", SHARE, Set.of(), this::revoke),
        new Route.Open(SHOWN, this::show));
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            reviewing.links(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Slug::isSlug))),
        ReviewRoutes::tree);
  }

  private Reply share(Call call) {
    Made made =
        Outcomes.done(
            reviewing.share(
                call.actor(), Ids.strategy(call), Bodies.entry(call, ReviewEntry.class)));
    Map<String, Object> once = tree(made.token());
    once.put("address", SHOWN.replace("{" + SECRET + "}", made.secret()));
    return Reply.ofTree(201, once, call.format()).repeatedAs(tree(made.token()), call.format());
  }

  private Reply revoke(Call call) {
    Outcomes.done(reviewing.revoke(call.actor(), Ids.strategy(call), Ids.link(call)));
    return Reply.empty(204);
  }

  /** To those who don't know the secret, nothing is here. */
  private Reply show(Request request) {
    Shown shown =
        reviewing.open(request.segment(SECRET)).orElseThrow(() -> Outcomes.notFound().refused());
    Map<String, Object> tree = tree(shown.link());
    tree.put("strategyRevision", shown.revision());
    tree.put("strategy", shown.document().tree());
    return Reply.ofTree(200, tree, Format.JSON).with("Cache-Control", "private, no-store");
  }

  private static Map<String, Object> tree(Token link) {
    Map<String, Object> tree = new LinkedHashMap<>(TokenRoutes.tree(link));
    tree.remove("organisations");
    return tree;
  }
}
