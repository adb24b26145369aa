package io.planwerk.rest.alignment;

import static io.planwerk.rest.shared.Permission.DECIDE;
import static io.planwerk.rest.shared.Permission.REVIEW;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Precondition;
import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.alignment.StrategyAlignment.Shown;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The alignments of a strategy: computed, told, handed out to be checked, and decided upon. */
public final class AlignmentRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/alignments";
  private static final String ONE = ALL + "/{" + Ids.ALIGNMENT + "}";

  private final StrategyAlignment alignments;

  @Inject
  AlignmentRoutes(StrategyAlignment alignments) {
    this.alignments = alignments;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ONE, REVIEW, Set.of(), this::read),
        Route.Guarded.json(Method.GET, ALL, REVIEW, Paging.PARAMETERS, this::list),
        Route.Guarded.json(Method.POST, ALL, WRITE_STRATEGIES, Parts.CHANGE, this::compute)
            .tracedApart(),
        Route.Guarded.json(
            Method.POST,
            ONE + "/options/{" + Ids.OPTION + "}/apply",
            DECIDE,
            Set.of(),
            this::apply),
        Route.Guarded.file(Method.GET, ONE + "/model.mps", REVIEW, Set.of(), this::model));
  }

  private Reply compute(Call call) {
    Shown made =
        Outcomes.done(
            alignments.compute(
                call.actor(), Ids.strategy(call), Requests.question(call), Parts.reason(call)));
    Map<String, Object> tree = AlignmentTree.of(made);
    return Reply.ofTree(201, tree, call.format())
        .with("ETag", Conditions.etag(Fingerprint.of(tree), call.format()))
        .with("Location", call.request().path() + "/" + made.kept().id().value());
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            alignments.list(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Ids::isRevision))),
        AlignmentTree::of);
  }

  private Reply read(Call call) {
    Map<String, Object> tree =
        AlignmentTree.of(
            Outcomes.done(alignments.read(call.actor(), Ids.strategy(call), Ids.alignment(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply model(Call call) {
    String program =
        Outcomes.done(alignments.program(call.actor(), Ids.strategy(call), Ids.alignment(call)));
    return Conditions.read(
        call,
        Fingerprint.of(program),
        () ->
            Reply.of(200, "text/plain; charset=utf-8", program.getBytes(StandardCharsets.UTF_8))
                .with("Content-Disposition", "attachment; filename=\"" + fileName(call) + "\""));
  }

  private static String fileName(Call call) {
    return Ids.strategy(call).value() + "-" + Ids.alignment(call).value() + ".mps";
  }

  private Reply apply(Call call) {
    Precondition precondition = Conditions.of(call);
    Decision decision =
        Outcomes.done(
            alignments.apply(
                call.actor(),
                Ids.strategy(call),
                Ids.alignment(call),
                Ids.option(call),
                Requests.reason(call),
                precondition));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", decision.revision());
    tree.put("decision", AlignmentTree.of(decision));
    return Reply.ofTree(200, tree, call.format())
        .with("ETag", Conditions.etag(StrategyPlanning.tag(decision.revision()), call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(decision.revision()));
  }
}
