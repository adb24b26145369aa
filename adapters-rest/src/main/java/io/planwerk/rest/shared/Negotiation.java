package io.planwerk.rest.shared;

import io.planwerk.rest.document.Format;
import java.util.List;
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
    List<Preferences.Preference> wishes = Preferences.of(accept);
    for (Preferences.Preference wish : wishes) {
      for (Format format : Format.values()) {
        if (wish.quality() > 0
            && offered.contains(format)
            && covers(wish.value(), format)
            && !isRuledOut(format, wishes)) {
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

  /** What is named with a quality of 0 isn't meant by a wildcard beside it (RFC 9110, 12.5.1). */
  private static boolean isRuledOut(Format format, List<Preferences.Preference> wishes) {
    return wishes.stream()
        .anyMatch(
            wish ->
                wish.quality() == 0
                    && wish.value().indexOf('*') < 0
                    && covers(wish.value(), format));
  }

  private static boolean covers(String range, Format format) {
    return switch (range) {
      case "*/*", "application/*" -> true;
      case "text/yaml", "text/x-yaml", "application/x-yaml" -> format == Format.YAML;
      default -> range.equals(format.mediaType());
    };
  }
}
