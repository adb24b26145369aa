package io.planwerk.rest.contract;

import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;

/** The OpenAPI document, and a page that shows it. */
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
        new Route.Open("/openapi.json", request -> contract(request, Format.JSON)),
        new Route.Open("/openapi.yaml", request -> contract(request, Format.YAML)),
        new Route.Open("/docs", pages::documentation),
        new Route.Open("/docs/", _ -> Reply.empty(308).with("Location", "../docs")),
        new Route.Open("/docs/{file}", pages::file));
  }

  private Reply contract(Request request, Format format) {
    String etag = Conditions.etag(openApi.tag(), format);
    Reply reply =
        Conditions.isKnown(request, etag)
            ? Reply.notModified(etag)
            : Reply.ofText(200, openApi.text(format), format).with("ETag", etag);
    return reply.with("Cache-Control", "no-cache");
  }
}
