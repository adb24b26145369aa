package io.planwerk.rest.workspace;

import static io.planwerk.rest.shared.Permission.MANAGE_MEMBERS;

import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.MemberKeeping;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
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
import io.planwerk.rest.shared.Times;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people who may come in. */
public final class MemberRoutes implements Routes {
  private static final String ALL = "/api/v1/members";
  private static final String ONE = ALL + "/{" + Ids.MEMBER + "}";

  private final MemberKeeping members;

  @Inject
  MemberRoutes(MemberKeeping members) {
    this.members = members;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, MANAGE_MEMBERS, Paging.PARAMETERS, this::list),
        Route.Guarded.json(Method.POST, ALL, MANAGE_MEMBERS, Set.of(), this::invite),
        Route.Guarded.json(Method.GET, ONE, MANAGE_MEMBERS, Set.of(), this::read),
        Route.Guarded.json(Method.PATCH, ONE, MANAGE_MEMBERS, Set.of(), this::change),
        Route.Guarded.json(Method.DELETE, ONE, MANAGE_MEMBERS, Set.of(), this::remove));
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        members.list(call.actor(), Paging.request(call.query(), Slug::isSlug)),
        MemberRoutes::tree);
  }

  private Reply invite(Call call) {
    Tagged<Member> invited =
        Outcomes.done(members.invite(call.actor(), Bodies.entry(call, MemberEntry.class)));
    return tagged(call, 201, invited).with("Location", ALL + "/" + invited.value().id());
  }

  private Reply read(Call call) {
    Tagged<Member> found = Outcomes.done(members.read(call.actor(), Ids.member(call)));
    return Conditions.read(call, found.tag(), () -> tagged(call, 200, found));
  }

  private Reply change(Call call) {
    return tagged(
        call,
        200,
        Outcomes.done(
            members.change(
                call.actor(), Ids.member(call), Bodies.patch(call), Conditions.of(call))));
  }

  private Reply remove(Call call) {
    Outcomes.done(members.remove(call.actor(), Ids.member(call)));
    return Reply.empty(204);
  }

  private static Reply tagged(Call call, int status, Tagged<Member> member) {
    return Reply.ofTree(status, tree(member.value()), call.format())
        .with("ETag", Conditions.etag(member.tag(), call.format()));
  }

  static Map<String, Object> tree(Member member) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", member.id());
    tree.put("email", member.email().value());
    tree.put("name", member.name().value());
    TokenRoutes.put(tree, member.roles());
    tree.put("state", member.state().name());
    tree.put("suspended", member.suspendedAt() != null);
    tree.put("madeAt", Times.toText(member.madeAt()));
    tree.put("madeBy", member.madeBy());
    TokenRoutes.put(tree, "signedInAt", member.signedInAt());
    return tree;
  }
}
