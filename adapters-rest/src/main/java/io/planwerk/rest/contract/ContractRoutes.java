package io.planwerk.rest.contract;

import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;

/** The OpenAPI document, its schemas one by one, and a page that shows it. */
public final class ContractRoutes implements Routes {
  private final OpenApi openApi;
  private final Pages pages;

  @Inject
  ContractRoutes(OpenApi openApi, Pages pages) {
    this.openApi = openApi;
    this.pages = pages;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Open("/openapi.json", request -> openApi.text(Format.JSON).reply(request)),
        new Route.Open("/openapi.yaml", request -> openApi.text(Format.YAML).reply(request)),
        new Route.Open("/schemas/{schema}", this::schema),
        new Route.Open("/docs", pages::documentation),
        new Route.Open("/docs/", _ -> Reply.empty(308).with("Location", "../docs")),
        new Route.Open("/docs/{file}", pages::file));
  }

  private Reply schema(Request request) {
    return openApi
        .schema(request.segment("schema"))
        .orElseThrow(() -> Outcomes.notFound().refused())
        .reply(request);
  }
}
