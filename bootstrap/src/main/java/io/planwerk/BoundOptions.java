package io.planwerk;

import io.planwerk.domain.assessment.Bound;
import io.planwerk.domain.assessment.Thresholds;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The bounds that rules measure by, where they are set otherwise. */
final class BoundOptions {
  @Option(
      names = "--bounds",
      description =
          "Bounds of rules that differ from the usual ones, such as growth-per-year=0.5,"
              + "risk-severity=8")
  @Nullable String bounds;

  /**
   * The bounds as they are set.
   *
   * @throws CannotGoOn when there is no such bound, or its value is no number
   */
  Thresholds thresholds() {
    Map<Bound, BigDecimal> own = new EnumMap<>(Bound.class);
    if (bounds != null && !bounds.isBlank()) {
      for (String setting : bounds.split(",", -1)) {
        String[] parts = setting.strip().split("=", -1);
        Bound bound = Bound.named(parts[0].strip()).orElseThrow(() -> unknown(parts[0].strip()));
        own.put(bound, value(bound, parts.length == 2 ? parts[1].strip() : ""));
      }
    }
    return new Thresholds(own);
  }

  private static CannotGoOn unknown(String name) {
    return new CannotGoOn(
        "There is no bound '"
            + name
            + "'. There are: "
            + Arrays.stream(Bound.values()).map(Bound::id).collect(Collectors.joining(", ")));
  }

  private static BigDecimal value(Bound bound, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException none) {
      throw new CannotGoOn("The bound " + bound.id() + " needs a number, such as " + bound.usual());
    }
  }
}
