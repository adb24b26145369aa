package io.planwerk.rest.shared;

import io.planwerk.rest.document.Format;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the format to answer in. */
public final class Negotiation {
  private Negotiation() {}

  /**
   * The best liked of the offered formats; JSON when all the same.
   *
   * @param accept the header Accept
   * @throws Refused when none of them would be accepted
   */
  public static Format format(@Nullable String accept, Set<Format> offered) {
    if (accept == null || accept.equals("*/*") || accept.equals("application/json")) {
      return Format.JSON;
    }
    for (Preferences.Preference preference : Preferences.of(accept)) {
      if (preference.quality() == 0) {
        continue;
      }
      for (Format format : Format.values()) {
        if (offered.contains(format) && covers(preference.value(), format)) {
          return format;
        }
      }
    }
    String list = String.join(", ", offered.stream().sorted().map(Format::mediaType).toList());
    throw Problem.of(
            ProblemCode.NOT_ACCEPTABLE,
            "Hier gibt es " + list + ".",
            "On offer here: " + list + ".")
        .refused();
  }

  private static boolean covers(String range, Format format) {
    return switch (range) {
      case "*/*", "application/*" -> true;
      case "text/yaml", "text/x-yaml", "application/x-yaml" -> format == Format.YAML;
      default -> range.equals(format.mediaType());
    };
  }
}
