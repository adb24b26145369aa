package io.planwerk.domain.measures;

import java.util.List;

/**
 * Everything that is done to reach the goals. Measures tie the two sides of the alignment together:
 * they take hours and money, and they give to goals.
 *
 * @param items the measures, in the order in which the plan tells them
 */
public record Measures(List<Measure> items) {

  public Measures {
    items = List.copyOf(items);
  }
}
