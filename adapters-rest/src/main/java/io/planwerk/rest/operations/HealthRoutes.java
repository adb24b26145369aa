package io.planwerk.rest.operations;

import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What keepers of the server ask every few seconds. */
public final class HealthRoutes implements Routes {
  private final Readiness readiness;

  @Inject
  HealthRoutes(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Open("/health/live", _ -> up()), new Route.Open("/health/ready", this::ready));
  }

  private Reply ready(Request request) {
    return readiness.isReady()
        ? up()
        : Problem.of(
                ProblemCode.UNAVAILABLE,
                "Der Server wird beendet, oder seine Datenbank antwortet nicht.",
                "The server is stopping, or its database doesn't answer.")
            .reply(request.language(), request.id());
  }

  private static Reply up() {
    return Reply.ofTree(200, Map.of("status", "UP"), Format.JSON).with("Cache-Control", "no-store");
  }
}
