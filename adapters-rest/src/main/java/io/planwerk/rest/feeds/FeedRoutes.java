package io.planwerk.rest.feeds;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.feeds.FeedKeeping;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The feeds that are pulled for sources of the monitoring. */
public final class FeedRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/feeds";
  private static final String ONE = ALL + "/{" + Ids.SOURCE + "}";

  private final FeedKeeping feeds;

  @Inject
  FeedRoutes(FeedKeeping feeds) {
    this.feeds = feeds;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, Set.of(), this::list),
        Route.Guarded.json(Method.PUT, ONE, WRITE_STRATEGIES, Set.of(), this::order),
        Route.Guarded.json(Method.DELETE, ONE, WRITE_STRATEGIES, Set.of(), this::takeOff));
  }

  private Reply list(Call call) {
    Map<String, Object> tree =
        FeedTree.of(Outcomes.done(feeds.list(call.actor(), Ids.strategy(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply order(Call call) {
    FeedOrder order =
        switch (RecordReader.read(FeedOrder.class, Bodies.document(call))) {
          case Reading.Read<FeedOrder>(FeedOrder read) -> read;
          case Reading.Rejected<FeedOrder>(List<Fault> faults) ->
              throw Outcomes.invalid(faults).refused();
        };
    return Reply.ofTree(
        200,
        FeedTree.of(
            Outcomes.done(feeds.order(call.actor(), Ids.strategy(call), Ids.source(call), order))),
        call.format());
  }

  private Reply takeOff(Call call) {
    Outcomes.done(feeds.takeOff(call.actor(), Ids.strategy(call), Ids.source(call)));
    return Reply.empty(204);
  }
}
