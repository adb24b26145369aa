package io.planwerk.persistence.archive;

import io.planwerk.persistence.shared.TreeText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** How the first line of an archive and its last one look. */
final class Form {
  private static final int VERSION = 1;
  private static final String ARCHIVE = "archive";

  private Form() {}

  /** What an archive is of. */
  enum Kind {
    WORKSPACE,
    SERVER
  }

  /**
   * What the first line tells.
   *
   * @param schema the version of the tables that the rows are from
   */
  record Head(Kind kind, int schema) {}

  /**
   * What the last line tells.
   *
   * @param rows how many lines are between it and the first
   * @param seal the {@link io.planwerk.domain.archive.Seal} of all lines before it
   */
  record End(long rows, String seal) {}

  static byte[] head(Kind kind, int schema, Instant at) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("planwerk", ARCHIVE);
    tree.put("version", BigDecimal.valueOf(VERSION));
    tree.put("of", kind.name());
    tree.put("schema", BigDecimal.valueOf(schema));
    tree.put("at", at.toString());
    return bytes(tree);
  }

  static byte[] end(End end) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("end", BigDecimal.valueOf(end.rows()));
    tree.put("sha256", end.seal());
    return bytes(tree);
  }

  private static byte[] bytes(Map<String, Object> tree) {
    return TreeText.write(tree).getBytes(StandardCharsets.UTF_8);
  }

  /** Empty when the line isn't the first of an archive in a form that is known here. */
  static Optional<Head> readHead(byte[] line) {
    Map<String, Object> tree = tree(line);
    int schema = number(tree.get("schema"));
    if (ARCHIVE.equals(tree.get("planwerk"))
        && number(tree.get("version")) == VERSION
        && schema > 0) {
      for (Kind kind : Kind.values()) {
        if (kind.name().equals(tree.get("of"))) {
          return Optional.of(new Head(kind, schema));
        }
      }
    }
    return Optional.empty();
  }

  /** Empty when the line isn't the last of an archive. */
  static Optional<End> readEnd(byte[] line) {
    Map<String, Object> tree = tree(line);
    return tree.get("end") instanceof BigDecimal rows && tree.get("sha256") instanceof String seal
        ? Optional.of(new End(rows.longValue(), seal))
        : Optional.empty();
  }

  /** Not above zero when it is none that counts something. */
  private static int number(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.intValue() : 0;
  }

  private static Map<String, Object> tree(byte[] line) {
    try {
      return TreeText.readObject(new String(line, StandardCharsets.UTF_8));
    } catch (JacksonException | IllegalStateException none) {
      return Map.of();
    }
  }
}
