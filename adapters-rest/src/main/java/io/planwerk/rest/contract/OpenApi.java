package io.planwerk.rest.contract;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Limits;
import io.planwerk.rest.document.Parsing;
import io.planwerk.rest.shared.Asset;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Resources;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document. It is large, so it is read when somebody asks for it first. */
@Singleton
public final class OpenApi {
  private static final String PATH = "/openapi.yaml";

  private @Nullable Loaded loaded;

  @Inject
  public OpenApi() {}

  private record Loaded(Asset json, Asset yaml, JsonSchemas schemas, Labels labels) {}

  /** The document as text. */
  Asset text(Format format) {
    return switch (format) {
      case JSON -> loaded().json();
      case YAML -> loaded().yaml();
    };
  }

  /** One of its schemas, with all that it refers to; empty if there is none of that name. */
  Optional<Asset> schema(String name) {
    return loaded().schemas().find(name);
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
      String tag = Fingerprint.of(document);
      Labels labels = new Labels(document);
      return new Loaded(
          Asset.ofText(
              Format.JSON.mediaType(),
              Conditions.etag(tag, Format.JSON),
              DocumentText.print(document, Format.JSON)),
          Asset.ofText(Format.YAML.mediaType(), Conditions.etag(tag, Format.YAML), yaml),
          new JsonSchemas(labels, Conditions.etag(tag, Format.JSON)),
          labels);
    }
    throw new IllegalStateException(PATH + " can't be read");
  }
}
