package io.planwerk.rest.contract;

import io.planwerk.rest.shared.Asset;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
  private final Map<String, Asset> files = new ConcurrentHashMap<>();
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
    if (!MEDIA_TYPES.containsKey(name)) {
      throw Outcomes.notFound().refused();
    }
    return files.computeIfAbsent(name, this::made).reply(request);
  }

  private Asset made(String name) {
    byte[] content = Resources.find(OWN + name).orElseGet(() -> Resources.read(viewer + name));
    String mediaType = MEDIA_TYPES.getOrDefault(name, "application/octet-stream");
    String etag = '"' + version + '"';
    return name.endsWith(".png")
        ? Asset.ofPacked(mediaType, etag, content)
        : Asset.ofText(mediaType, etag, content);
  }
}
