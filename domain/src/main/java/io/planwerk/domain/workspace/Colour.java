package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour on screens (sRGB).
 *
 * @param hex such as {@code #0a5c8e}
 */
public record Colour(String hex) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
  private static final int RADIX = 16;

  public Colour {
    hex = hex.toLowerCase(Locale.ROOT);
    Invariants.check()
        .that(
            HEX.matcher(hex).matches(),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Farbe wie #0a5c8e",
            "is no colour such as #0a5c8e")
        .orThrow();
  }

  /**
   * How much it stands out from another, 1 (not at all) to 21; text takes 4.5 (WCAG 2.2, 1.4.3).
   */
  public double contrastTo(Colour other) {
    double mine = luminance();
    double its = other.luminance();
    return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
  }

  /** The same with some of it taken away, 0 (all that is left is black) to 1 (nothing is gone). */
  public Colour darkened(double left) {
    return new Colour(
        "#%02x%02x%02x"
            .formatted(
                Math.round(part(0) * left),
                Math.round(part(1) * left),
                Math.round(part(2) * left)));
  }

  private double luminance() {
    return 0.2126 * linear(part(0)) + 0.7152 * linear(part(1)) + 0.0722 * linear(part(2));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private int part(int index) {
    return Integer.parseInt(hex.substring(1 + 2 * index, 3 + 2 * index), RADIX);
  }
}
