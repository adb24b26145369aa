package io.planwerk;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents that ship with the product, as they stand in the resources. */
public final class SampleDocuments {
  public static final String ASYNCAPI = "asyncapi-2025";
  public static final String DECRED = "decred-brazil-2020";
  public static final String NORDLICHT = "nordlicht-2027";

  private static final YAMLMapper YAML = new YAMLMapper();

  private SampleDocuments() {}

  public static StrategyDocument strategy(String name) {
    return document(name, tree(name));
  }

  /** A published strategy that is there for tests only, as it stands in the resources of tests. */
  static StrategyDocument publishedCase(String name) {
    return document(name, resource("/cases/" + name + ".yaml"));
  }

  private static StrategyDocument document(String name, Object tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(name + ": " + rejected.faults());
    };
  }

  static Object tree(String name) {
    return resource("/samples/" + name + ".yaml");
  }

  private static Object resource(String path) {
    try (InputStream in = SampleDocuments.class.getResourceAsStream(path)) {
      return plain(YAML.readValue(in, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, field) -> fields.put((String) name, plain(field)));
        yield fields;
      }
      case List<?> list -> list.stream().map(SampleDocuments::plain).toList();
      case Number number -> new BigDecimal(number.toString());
      default -> value;
    };
  }
}
