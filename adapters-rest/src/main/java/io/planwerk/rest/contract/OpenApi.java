package io.planwerk.rest.contract;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Limits;
import io.planwerk.rest.document.Parsing;
import io.planwerk.rest.shared.Resources;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document. It is large, so it is read when somebody asks for it first. */
@Singleton
public final class OpenApi {
  private static final String PATH = "/openapi.yaml";

  private @Nullable Loaded loaded;

  @Inject
  public OpenApi() {}

  private record Loaded(Texts texts, String tag, Labels labels) {}

  private static final class Texts {
    private final byte[] yaml;
    private final byte[] json;

    Texts(byte[] yaml, byte[] json) {
      this.yaml = yaml;
      this.json = json;
    }
  }

  /** The document as text; not to be changed. */
  byte[] text(Format format) {
    return switch (format) {
      case JSON -> loaded().texts().json;
      case YAML -> loaded().texts().yaml;
    };
  }

  /** Differs whenever the document does. */
  String tag() {
    return loaded().tag();
  }

  /** What people call the parts of a strategy. */
  public Labels labels() {
    return loaded().labels();
  }

  private synchronized Loaded loaded() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  private static Loaded load() {
    byte[] yaml = Resources.read(PATH);
    if (DocumentText.parse(yaml, Format.YAML, Limits.OF_OWN) instanceof Parsing.Parsed(Object tree)
        && tree instanceof Map<?, ?> document) {
      byte[] json = DocumentText.print(document, Format.JSON);
      return new Loaded(new Texts(yaml, json), Fingerprint.of(document), new Labels(document));
    }
    throw new IllegalStateException(PATH + " can't be read");
  }
}
