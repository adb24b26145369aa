package io.planwerk.rest.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The published contract as a judge: it knows which operations exist and what is wrong with an
 * answer that one of them gave. Tests hand it the traffic they cause anyway.
 */
public final class PublishedContract {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final JsonNode document;
  private final Schemas schemas;
  private final Set<Operation> operations;

  /**
   * Something the API can do.
   *
   * @param method in capital letters
   * @param path the template, such as {@code /api/v1/strategies/{strategyId}}
   */
  public record Operation(String method, String path) {

    private boolean fits(String wanted, String address) {
      String[] template = path.split("/", -1);
      String[] segments = address.split("/", -1);
      boolean fits = method.equals(wanted) && template.length == segments.length;
      for (int i = 0; fits && i < template.length; i++) {
        boolean open = template[i].startsWith("{") && !segments[i].isEmpty();
        fits = open || template[i].equals(segments[i]);
      }
      return fits;
    }

    private long parameters() {
      return path.chars().filter(c -> c == '{').count();
    }
  }

  private PublishedContract(JsonNode document) {
    this.document = document;
    this.schemas = new Schemas(document);
    this.operations = Collections.unmodifiableSet(operations(document));
  }

  /** The contract that the server serves. */
  public static PublishedContract current() {
    return Published.CONTRACT;
  }

  /** Everything the API can do, in the order of the contract. */
  public Set<Operation> operations() {
    return operations;
  }

  /**
   * The operation behind an address; where several fit, the one that names more of it.
   *
   * @param address a path without its query, such as {@code /api/v1/strategies/nordlicht-2027}
   */
  public Optional<Operation> operationAt(String method, String address) {
    return operations.stream()
        .filter(operation -> operation.fits(method, address))
        .min((a, b) -> Long.compare(a.parameters(), b.parameters()));
  }

  /**
   * Judges an answer.
   *
   * @param contentType the media type with or without its parameters; absent without a body
   * @param body empty when there is none
   * @return one sentence for each thing that the contract doesn't allow
   */
  public List<String> validate(
      Operation operation, int status, @Nullable String contentType, String body) {
    if (!operations.contains(operation)) {
      return List.of("the contract has no such operation");
    }
    JsonNode answer = entry(operation).path("responses").path(Integer.toString(status));
    return answer.isMissingNode()
        ? List.of("the contract has no status " + status + " here")
        : judge(resolved(answer), contentType, body);
  }

  /** Judges the body of a request that the server took. */
  public List<String> validateRequest(
      Operation operation, @Nullable String contentType, String body) {
    return operations.contains(operation)
        ? judge(resolved(entry(operation).path("requestBody")), contentType, body)
        : List.of("the contract has no such operation");
  }

  /** Judges what the server sends by itself, under the name that the contract has for it. */
  public List<String> validateSent(String webhook, String body) {
    JsonNode sent = document.path("webhooks").path(webhook).path("post").path("requestBody");
    return sent.isMissingNode()
        ? List.of("the contract has no such webhook")
        : judge(sent, "application/json", body);
  }

  /** The headers that an answer of this status always has. */
  public Set<String> requiredHeaders(Operation operation, int status) {
    Set<String> names = new LinkedHashSet<>();
    JsonNode answer = entry(operation).path("responses").path(Integer.toString(status));
    for (Map.Entry<String, JsonNode> header : resolved(answer).path("headers").properties()) {
      if (resolved(header.getValue()).path("required").asBoolean(false)) {
        names.add(header.getKey());
      }
    }
    return names;
  }

  JsonNode document() {
    return document;
  }

  Schemas schemas() {
    return schemas;
  }

  /** What a reference leads to, or the node itself. */
  public JsonNode resolved(JsonNode node) {
    String target = node.path("$ref").asString("");
    return target.isEmpty() ? node : document.at(target.substring(1));
  }

  /** What the contract says about an operation. */
  public JsonNode entry(Operation operation) {
    return document
        .path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  /** What an operation takes besides its body, also what all operations of its path take. */
  public List<JsonNode> parameters(Operation operation) {
    List<JsonNode> parameters = new ArrayList<>();
    JsonNode path = document.path("paths").path(operation.path());
    path.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
    entry(operation).path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
    return parameters;
  }

  private List<String> judge(JsonNode message, @Nullable String contentType, String body) {
    JsonNode content = message.path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of("the contract has no body here");
    }
    String type = contentType == null ? "" : mediaType(contentType);
    JsonNode media = content.path(type);
    if (media.isMissingNode()) {
      return List.of("the contract has no media type '" + type + "' here");
    }
    try {
      return schemas.complaints(media.path("schema"), read(type, body));
    } catch (JacksonException e) {
      return List.of("the body can't be read: " + e.getOriginalMessage());
    }
  }

  private static String mediaType(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static JsonNode read(String type, String body) {
    if (type.endsWith("json") && !type.endsWith("ndjson")) {
      return JsonMapper.shared().readTree(body);
    }
    return type.endsWith("yaml") ? YAML.readTree(body) : JsonNodeFactory.instance.stringNode(body);
  }

  private static Set<Operation> operations(JsonNode document) {
    List<Operation> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (String method : path.getValue().propertyNames()) {
        if (METHODS.contains(method)) {
          found.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()));
        }
      }
    }
    return new LinkedHashSet<>(found);
  }

  /** The document as it is written. */
  static String text() {
    try (InputStream text = PublishedContract.class.getResourceAsStream("/openapi.yaml")) {
      if (text == null) {
        throw new IllegalStateException("openapi.yaml is not on the class path");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once for all tests of a run. */
  private static final class Published {
    static final PublishedContract CONTRACT = read();

    private static PublishedContract read() {
      return new PublishedContract(YAML.readTree(text()));
    }
  }
}
