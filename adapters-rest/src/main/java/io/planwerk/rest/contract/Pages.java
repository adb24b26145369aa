package io.planwerk.rest.contract;

import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page that shows the contract to people. */
public final class Pages {
  private static final String OWN = "/io/planwerk/rest/contract/";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "docs.css", "text/css;charset=utf-8",
          "docs.js", "text/javascript;charset=utf-8",
          "swagger-ui.css", "text/css;charset=utf-8",
          "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
          "favicon-32x32.png", "image/png");

  /** The viewer sets styles from its script and shows pictures that it carries within itself. */
  private static final String VIEWER_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final String version;
  private final String viewer = Resources.library("org.webjars", "swagger-ui");

  /**
   * @param version of the program
   */
  public Pages(String version) {
    this.version = version;
  }

  Reply documentation(Request request) {
    byte[] html =
        Resources.text(OWN + "docs.html")
            .replace("{{version}}", version)
            .getBytes(StandardCharsets.UTF_8);
    return Reply.of(200, "text/html;charset=utf-8", html)
        .with("Content-Security-Policy", VIEWER_POLICY)
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-cache");
  }

  Reply file(Request request) {
    String name = request.segment("file");
    String mediaType = MEDIA_TYPES.get(name);
    if (mediaType == null) {
      throw Outcomes.notFound().refused();
    }
    String etag = '"' + version + '"';
    Reply reply =
        Conditions.isKnown(request, etag)
            ? Reply.notModified(etag)
            : Reply.of(200, mediaType, content(name)).with("ETag", etag);
    return reply.with("Cache-Control", "no-cache");
  }

  private byte[] content(String name) {
    return Resources.find(OWN + name).orElseGet(() -> Resources.read(viewer + name));
  }
}
