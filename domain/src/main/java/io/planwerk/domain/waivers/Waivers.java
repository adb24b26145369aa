package io.planwerk.domain.waivers;

import java.util.List;

/**
 * Rules that a strategy may break for a while, knowingly. They are part of the strategy, so that
 * its history tells who asked for each, and whoever reads the strategy sees them.
 *
 * @param items the waivers
 */
public record Waivers(List<Waiver> items) {
  public Waivers {
    items = List.copyOf(items);
  }
}
