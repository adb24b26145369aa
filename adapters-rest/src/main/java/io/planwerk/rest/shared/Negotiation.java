package io.planwerk.rest.shared;

import io.planwerk.rest.document.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the format to answer in. */
public final class Negotiation {
  private Negotiation() {}

  /**
   * The best liked of the offered formats, where of several ranges that cover a format the most
   * specific one counts (RFC 9110, 12.5.1); JSON when all the same.
   *
   * @param accept the header Accept
   * @throws Refused when none of them would be accepted
   */
  public static Format format(@Nullable String accept, Set<Format> offered) {
    if (accept == null || accept.equals("*/*") || accept.equals("application/json")) {
      return Format.JSON;
    }
    List<Preferences.Preference> wishes = Preferences.of(accept);
    Format best = null;
    int most = 0;
    for (Preferences.Preference wish : wishes) {
      for (Format format : Format.values()) {
        if (offered.contains(format) && covers(wish.value(), format)) {
          int quality = quality(format, wishes);
          if (quality > most) {
            best = format;
            most = quality;
          }
        }
      }
    }
    if (best != null) {
      return best;
    }
    throw notAcceptable(offered.stream().sorted().map(Format::mediaType).toList());
  }

  /**
   * The best liked of the offered media types; the first when all the same.
   *
   * @param accept the header Accept
   * @throws Refused when none of them would be accepted
   */
  public static String best(@Nullable String accept, List<String> offered) {
    if (accept == null) {
      return offered.getFirst();
    }
    List<Preferences.Preference> wishes = Preferences.of(accept);
    String best = null;
    int most = 0;
    for (String type : offered) {
      int quality = quality(type, wishes);
      if (quality > most) {
        best = type;
        most = quality;
      }
    }
    if (best == null) {
      throw notAcceptable(offered);
    }
    return best;
  }

  private static Refused notAcceptable(List<String> offered) {
    String list = String.join(", ", offered);
    return Problem.of(
            ProblemCode.NOT_ACCEPTABLE,
            "Hier gibt es " + list + ".",
            "On offer here: " + list + ".")
        .refused();
  }

  private static int quality(String type, List<Preferences.Preference> wishes) {
    List<String> ranges = List.of(type, type.replaceFirst("/.*", "/*"), "*/*");
    return ranges.stream()
        .flatMap(range -> wishes.stream().filter(wish -> wish.value().equals(range)))
        .findFirst()
        .map(Preferences.Preference::quality)
        .orElse(0);
  }

  private static int quality(Format format, List<Preferences.Preference> wishes) {
    return wishes.stream()
        .filter(wish -> covers(wish.value(), format))
        .max(Comparator.comparingInt(wish -> specificity(wish.value())))
        .map(Preferences.Preference::quality)
        .orElse(0);
  }

  private static int specificity(String range) {
    return switch (range) {
      case "*/*" -> 0;
      case "application/*" -> 1;
      default -> 2;
    };
  }

  private static boolean covers(String range, Format format) {
    return switch (range) {
      case "*/*", "application/*" -> true;
      case "text/yaml", "text/x-yaml", "application/x-yaml" -> format == Format.YAML;
      default -> range.equals(format.mediaType());
    };
  }
}
