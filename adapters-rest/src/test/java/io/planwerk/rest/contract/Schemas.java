package io.planwerk.rest.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The schemas of a contract, ready to judge values. */
final class Schemas {
  private static final String CONTRACT = "urn:planwerk:contract";

  private final SchemaRegistry registry;
  private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

  Schemas(JsonNode document) {
    String text = JsonMapper.shared().writeValueAsString(document);
    registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            builder ->
                builder
                    .schemas(Map.of(CONTRACT, text))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** What is wrong with a value, by the schema as it stands in the contract; empty when nothing. */
  List<String> complaints(JsonNode schema, JsonNode value) {
    return known.computeIfAbsent(schema, this::compiled).validate(value).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** The same for a schema of the contract's components. */
  List<String> complaints(String name, JsonNode value) {
    return complaints(reference("#/components/schemas/" + name), value);
  }

  private static JsonNode reference(String target) {
    return JsonNodeFactory.instance.objectNode().put("$ref", target);
  }

  private Schema compiled(JsonNode schema) {
    String target = schema.path("$ref").asString("");
    return registry.getSchema(target.isEmpty() ? schema : reference(CONTRACT + target));
  }
}
