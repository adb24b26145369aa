package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The strategies that come with the product. */
final class Samples {
  /** Names of the sample strategies, the complete one first. */
  static final List<String> STRATEGIES =
      List.of("nordlicht-2027", "asyncapi-2025", "decred-brazil-2020");

  private Samples() {}

  /** The organisations that the sample strategies belong to, as trees. */
  static List<?> organisations() {
    return DocumentText.parse(read("organisations"), Format.YAML)
            instanceof Parsing.Parsed(List<?> organisations)
        ? organisations
        : List.of();
  }

  static byte[] read(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("can't read sample " + name, e);
    }
  }
}
