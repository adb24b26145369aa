package io.planwerk.domain.assessment;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The bounds that rules measure by, as they are set here.
 *
 * @param own values that differ from the usual ones
 */
public record Thresholds(Map<Bound, BigDecimal> own) {
  /** The bounds that hold where nothing else is set. */
  public static final Thresholds DEFAULT = new Thresholds(Map.of());

  public Thresholds {
    own = Map.copyOf(own);
  }

  public BigDecimal of(Bound bound) {
    return own.getOrDefault(bound, bound.usual());
  }

  /** Where the value comes from: whoever runs the server answers for what was set there. */
  public String source(Bound bound) {
    return own.containsKey(bound) ? "setting " + bound.id() : bound.source();
  }
}
