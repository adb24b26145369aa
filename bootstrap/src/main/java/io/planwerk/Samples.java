package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The strategies that come with the product, with what was observed of their figures. */
final class Samples {
  /** Names of the sample strategies, the complete one first. */
  static final List<String> STRATEGIES =
      List.of("nordlicht-2027", "asyncapi-2025", "decred-brazil-2020", "foerdewaerme-2027");

  /** A day up to which each sample strategy was observed. */
  static final Map<String, LocalDate> OBSERVED_UNTIL =
      Map.of(
          "nordlicht-2027",
          LocalDate.of(2027, 6, 30),
          "asyncapi-2025",
          LocalDate.of(2025, 7, 31),
          "decred-brazil-2020",
          LocalDate.of(2021, 1, 31));

  private Samples() {}

  /** The organisations that the sample strategies belong to, as trees. */
  static List<?> organisations() {
    return DocumentText.parse(read("organisations"), Format.YAML)
            instanceof Parsing.Parsed(List<?> organisations)
        ? organisations
        : List.of();
  }

  static byte[] read(String name) {
    return resource(name + ".yaml").orElseThrow(() -> new IllegalStateException("no " + name));
  }

  /** What was observed of the figures of a sample strategy, as CSV; empty where nothing was. */
  static Optional<byte[]> observations(String name) {
    return resource(name + ".observations.csv");
  }

  /**
   * What was said about the company of a sample strategy, as entries of {@code POST …/mentions};
   * empty where nothing was.
   *
   * @param today the day before which it was said
   */
  static List<?> mentions(String name, LocalDate today) {
    byte[] text = resource(name + ".mentions.yaml").orElseGet(() -> new byte[0]);
    return DocumentText.parse(text, Format.YAML) instanceof Parsing.Parsed(List<?> entries)
        ? entries.stream().map(entry -> dated((Map<?, ?>) entry, today)).toList()
        : List.of();
  }

  private static Map<Object, Object> dated(Map<?, ?> entry, LocalDate today) {
    Map<Object, Object> mention = new LinkedHashMap<>(entry);
    long ago = entry.get("daysAgo") instanceof Number number ? number.longValue() : 0;
    mention.remove("daysAgo");
    mention.put("at", today.minusDays(ago) + "T" + mention.get("at") + ":00Z");
    return mention;
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("can't read sample " + name, e);
    }
  }
}
