package io.planwerk.rest.contract;

import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** Pages for people who come with a browser. */
public final class Pages {
  private static final String OWN = "/io/planwerk/rest/contract/";
  private static final String VIEWER = "/META-INF/resources/webjars/swagger-ui/";
  private static final String VIEWER_PROPERTIES =
      "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final String HTML = "text/html;charset=utf-8";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "planwerk.css", "text/css;charset=utf-8",
          "docs.css", "text/css;charset=utf-8",
          "docs.js", "text/javascript;charset=utf-8",
          "swagger-ui.css", "text/css;charset=utf-8",
          "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
          "favicon-32x32.png", "image/png");

  private static final String WELCOME_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** The viewer sets styles from its script and shows pictures that it carries within itself. */
  private static final String VIEWER_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final String version;
  private final String viewer = VIEWER + viewerVersion() + "/";

  /**
   * @param version of the program
   */
  public Pages(String version) {
    this.version = version;
  }

  Reply welcome(Request request) {
    String language = request.language().tag();
    return page("welcome." + language + ".html", WELCOME_POLICY)
        .with("Content-Language", language)
        .with("Vary", "Accept-Language");
  }

  Reply documentation(Request request) {
    return page("docs.html", VIEWER_POLICY);
  }

  private Reply page(String name, String policy) {
    String text = new String(Resources.read(OWN + name), StandardCharsets.UTF_8);
    byte[] html = text.replace("{{version}}", version).getBytes(StandardCharsets.UTF_8);
    return Reply.of(200, HTML, html)
        .with("Content-Security-Policy", policy)
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

  private static String viewerVersion() {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(new String(Resources.read(VIEWER_PROPERTIES), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
