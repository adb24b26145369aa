package io.planwerk.rest.workspace;

import static io.planwerk.rest.shared.Permission.MANAGE_TOKENS;
import static io.planwerk.rest.shared.Permission.READ;

import io.planwerk.application.workspace.MemberKeeping;
import io.planwerk.application.workspace.TokenKeeping;
import io.planwerk.application.workspace.TokenKeeping.Made;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Token;
import io.planwerk.domain.workspace.TokenEntry;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Fields;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Times;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tokens that let tools in, and who the caller is. */
public final class TokenRoutes implements Routes {
  private static final String ALL = "/api/v1/tokens";
  private static final String ONE = ALL + "/{" + Ids.TOKEN + "}";

  private final TokenKeeping tokens;
  private final MemberKeeping members;

  @Inject
  TokenRoutes(TokenKeeping tokens, MemberKeeping members) {
    this.tokens = tokens;
    this.members = members;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, "/api/v1/me", READ, Set.of(), this::me),
        Route.Guarded.json(Method.GET, ALL, MANAGE_TOKENS, Paging.PARAMETERS, this::list),
        Route.Guarded.json(Method.POST, ALL, MANAGE_TOKENS, Set.of(), this::make),
        Route.Guarded.json(Method.GET, ONE, MANAGE_TOKENS, Set.of(), this::read),
        Route.Guarded.json(Method.DELETE, ONE, MANAGE_TOKENS, Set.of(), this::revoke));
  }

  private Reply me(Call call) {
    Map<String, Object> tree =
        call.actor().member().isPresent()
            ? MemberRoutes.tree(Outcomes.done(members.own(call.actor())).value())
            : tree(Outcomes.done(tokens.own(call.actor())));
    tree.put("workspace", call.actor().workspace().value());
    return conditional(call, tree);
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        tokens.list(call.actor(), Paging.request(call.query(), Slug::isSlug)),
        TokenRoutes::tree);
  }

  private Reply make(Call call) {
    Made made = Outcomes.done(tokens.make(call.actor(), Bodies.entry(call, TokenEntry.class)));
    Map<String, Object> known = tree(made.token());
    Map<String, Object> once = tree(made.token());
    once.put("secret", made.secret());
    return Reply.ofTree(201, once, call.format())
        .repeatedAs(known, call.format())
        .with("Location", ALL + "/" + made.token().id());
  }

  private Reply read(Call call) {
    return conditional(call, tree(Outcomes.done(tokens.read(call.actor(), Ids.token(call)))));
  }

  private Reply revoke(Call call) {
    Outcomes.done(tokens.revoke(call.actor(), Ids.token(call)));
    return Reply.empty(204);
  }

  private static Reply conditional(Call call, Map<String, Object> tree) {
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  static Map<String, Object> tree(Token token) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", token.id());
    tree.put("name", token.name().value());
    put(tree, token.roles());
    tree.put("madeAt", Times.toText(token.madeAt()));
    put(tree, "expiresAt", token.expiresAt());
    put(tree, "usedAt", token.usedAt());
    put(tree, "revokedAt", token.revokedAt());
    String madeBy = token.madeBy();
    if (madeBy != null) {
      tree.put("madeBy", madeBy);
    }
    return tree;
  }

  static void put(Map<String, Object> tree, Roles roles) {
    Role everywhere = roles.everywhere();
    if (everywhere != null) {
      tree.put("role", everywhere.name());
    }
    Map<String, Role> organisations = new TreeMap<>();
    roles.at().forEach((OrganisationId id, Role role) -> organisations.put(id.value(), role));
    tree.put(
        "organisations",
        organisations.entrySet().stream()
            .map(one -> Fields.of("organisationId", one.getKey(), "role", one.getValue().name()))
            .toList());
  }

  static void put(Map<String, Object> tree, String field, @Nullable Instant at) {
    if (at != null) {
      tree.put(field, Times.toText(at));
    }
  }
}
