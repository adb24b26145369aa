package io.planwerk.rest.operations;

import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Figures of the running server in the text format of Prometheus. */
public final class MetricsRoutes implements Routes {
  private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Metrics metrics;

  @Inject
  MetricsRoutes(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route.Open("/metrics", _ -> scraped()));
  }

  private Reply scraped() {
    return Reply.of(200, MEDIA_TYPE, metrics.text().getBytes(StandardCharsets.UTF_8))
        .with("Cache-Control", "no-store");
  }
}
