package io.planwerk.rest.console;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.shared.Asset;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Resources;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Hands out the console: one page, and the scripts, styles and libraries that it loads. */
public final class ConsoleRoutes implements Routes {
  private static final String OWN = "/io/planwerk/console/";
  private static final String BASE = "/console";
  private static final String FOLDER = "folder";
  private static final String PART = "part";
  private static final String FILE = "file";

  /** Nothing that leads out of a folder, and nothing that is no file. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9]+)*");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "svg", "image/svg+xml");

  /** By the names under which scripts look for them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "lit", "lit",
          "lit-html", "lit-html",
          "lit-element", "lit-element",
          "reactive-element", "lit__reactive-element");

  private final StartPage page;
  private final Map<String, Asset> files = new ConcurrentHashMap<>();

  @Inject
  ConsoleRoutes(StartPage page) {
    this.page = page;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Open("/", page::reply),
        new Route.Open(BASE + "/{" + FILE + "}", request -> file(request, OWN)),
        new Route.Open(
            BASE + "/{" + FOLDER + "}/{" + FILE + "}",
            request -> file(request, folder(request.segment(FOLDER)))),
        new Route.Open(
            BASE + "/{" + FOLDER + "}/{" + PART + "}/{" + FILE + "}",
            request ->
                file(
                    request,
                    folder(request.segment(FOLDER)) + named(request.segment(PART)) + "/")));
  }

  private static String folder(String name) {
    return Optional.ofNullable(LIBRARIES.get(name))
        .map(library -> Resources.library("org.webjars.npm", library))
        .orElseGet(() -> OWN + named(name) + "/");
  }

  private static String named(String name) {
    if (!NAME.matcher(name).matches()) {
      throw Outcomes.notFound().refused();
    }
    return name;
  }

  private Reply file(Request request, String folder) {
    String path = folder + named(request.segment(FILE));
    String mediaType = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (mediaType == null) {
      throw Outcomes.notFound().refused();
    }
    byte[] content = Resources.find(path).orElseThrow(() -> Outcomes.notFound().refused());
    // Whoever works on the console reads files that change.
    return files
        .compute(
            path,
            (_, known) ->
                known != null && known.holds(content)
                    ? known
                    : Asset.ofText(mediaType, '"' + Fingerprint.of(content) + '"', content))
        .reply(request);
  }
}
