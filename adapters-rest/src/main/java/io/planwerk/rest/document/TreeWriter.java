package io.planwerk.rest.document;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a tree token by token. */
final class TreeWriter {
  private static final TokenStreamFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
          .stringQuotingChecker(new CautiousQuoting())
          .build();

  private final JsonGenerator generator;

  private TreeWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  static byte[] write(@Nullable Object tree, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    TokenStreamFactory factory = format == Format.JSON ? JSON : YAML;
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new TreeWriter(generator).value(tree);
    }
    return bytes.toByteArray();
  }

  private void value(@Nullable Object tree) {
    switch (tree) {
      case null -> generator.writeNull();
      case Map<?, ?> fields -> {
        generator.writeStartObject();
        fields.forEach(
            (name, value) -> {
              generator.writeName((String) name);
              value(value);
            });
        generator.writeEndObject();
      }
      case List<?> items -> {
        generator.writeStartArray();
        items.forEach(this::value);
        generator.writeEndArray();
      }
      case String text -> generator.writeString(text);
      case BigDecimal number -> generator.writeNumber(number);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Boolean truth -> generator.writeBoolean(truth);
      default -> throw new IllegalArgumentException("no form for " + tree.getClass());
    }
  }
}
