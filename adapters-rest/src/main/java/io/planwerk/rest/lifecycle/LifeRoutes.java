package io.planwerk.rest.lifecycle;

import static io.planwerk.rest.shared.Permission.DECIDE;
import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.REVIEW;
import static io.planwerk.rest.shared.Permission.SIGN_OFF;

import io.planwerk.application.lifecycle.StrategyLife;
import io.planwerk.application.lifecycle.StrategyLife.Shown;
import io.planwerk.application.lifecycle.StrategyLife.SignoffShown;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.SignoffEntry;
import io.planwerk.rest.contract.OpenApi;
import io.planwerk.rest.revision.ChangeTree;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a strategy stands, how it goes on, and who signs it off. */
public final class LifeRoutes implements Routes {
  private static final String TRANSITIONS = Parts.ONE + "/transitions";
  private static final String SIGNOFFS = Parts.ONE + "/signoffs";
  private static final String SIGNOFF = SIGNOFFS + "/{" + Ids.SIGNOFF + "}";

  private final StrategyLife life;
  private final OpenApi openApi;

  @Inject
  LifeRoutes(StrategyLife life, OpenApi openApi) {
    this.life = life;
    this.openApi = openApi;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, Parts.ONE + "/lifecycle", REVIEW, Set.of(), this::read),
        Route.Guarded.json(Method.GET, TRANSITIONS, READ, Paging.PARAMETERS, this::moves),
        Route.Guarded.json(Method.POST, TRANSITIONS, DECIDE, Set.of(), this::move),
        Route.Guarded.json(Method.GET, SIGNOFFS, READ, Paging.PARAMETERS, this::signoffs),
        Route.Guarded.json(Method.POST, SIGNOFFS, SIGN_OFF, Set.of(), this::sign),
        Route.Guarded.json(Method.GET, SIGNOFF, READ, Set.of(), this::signoff),
        Route.Guarded.json(Method.DELETE, SIGNOFF, SIGN_OFF, Parts.CHANGE, this::takeBack));
  }

  private Reply read(Call call) {
    Shown shown = Outcomes.done(life.read(call.actor(), Ids.strategy(call)));
    Map<String, Object> tree = LifeTree.of(shown);
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
  }

  private Reply moves(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            life.moves(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Ids::isRevision))),
        LifeTree::move);
  }

  private Reply move(Call call) {
    Transition wished = Bodies.entry(call, Transition.class);
    LifeEvent event =
        Outcomes.done(life.move(call.actor(), Ids.strategy(call), wished.to(), wished.reason()));
    return Reply.ofTree(201, LifeTree.move(event), call.format())
        .with(Parts.REVISION_HEADER, Integer.toString(event.revision()));
  }

  private Reply signoffs(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            life.signoffs(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Ids::isRevision))),
        LifeTree::signoff);
  }

  private Reply sign(Call call) {
    SignoffShown signed =
        Outcomes.done(
            life.sign(call.actor(), Ids.strategy(call), Bodies.entry(call, SignoffEntry.class)));
    return Reply.ofTree(201, whole(call, signed), call.format())
        .with("Content-Language", call.language().tag())
        .with("Location", call.request().path() + "/" + signed.signoff().id().value());
  }

  private Map<String, Object> whole(Call call, SignoffShown shown) {
    Map<String, Object> tree = LifeTree.signoff(shown);
    tree.put("unseen", ChangeTree.of(shown.unseen(), openApi, call.language()));
    return tree;
  }

  private Reply signoff(Call call) {
    Map<String, Object> tree =
        whole(
            call, Outcomes.done(life.signoff(call.actor(), Ids.strategy(call), Ids.signoff(call))));
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with("Content-Language", call.language().tag());
  }

  /** Without a condition: a sign-off never changes, and is taken back once. */
  private Reply takeBack(Call call) {
    String reason = Parts.reason(call);
    if (reason == null) {
      throw Query.invalid(
          "reason",
          "fehlt: warum die Freigabe zurückgenommen wird",
          "is missing: why the sign-off is taken back");
    }
    Outcomes.done(life.takeBack(call.actor(), Ids.strategy(call), Ids.signoff(call), reason));
    return Reply.empty(204);
  }
}
