package io.planwerk.rest.scorecard;

import static io.planwerk.rest.shared.Permission.REVIEW;

import io.planwerk.application.scorecard.StrategyScorecard;
import io.planwerk.application.scorecard.StrategyScorecard.Shown;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the goals stand, and which of them left their path. */
public final class ScorecardRoutes implements Routes {
  private static final String ON = "on";
  private static final String SINCE = "since";

  private final StrategyScorecard scorecards;

  @Inject
  ScorecardRoutes(StrategyScorecard scorecards) {
    this.scorecards = scorecards;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.GET, Parts.ONE + "/scorecard", REVIEW, Set.of(ON, SINCE), this::read));
  }

  private Reply read(Call call) {
    LocalDate since = call.query().day(SINCE);
    Shown shown =
        Outcomes.done(
            scorecards.read(call.actor(), Ids.strategy(call), call.query().day(ON), since));
    if (since != null && since.isAfter(shown.scorecard().day())) {
      throw Query.invalid(
          SINCE,
          "liegt nach dem Tag, auf den geschaut wird",
          "lies after the day that is looked at");
    }
    Map<String, Object> tree =
        since == null ? ScorecardTree.of(shown) : ScorecardTree.withAlerts(shown);
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
  }
}
