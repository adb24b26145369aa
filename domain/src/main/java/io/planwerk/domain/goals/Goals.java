package io.planwerk.domain.goals;

import java.util.List;

/**
 * What the company wants to reach with social media. Goals come after the orientation and before
 * audiences and platforms, since instruments are chosen last (POST, Forrester).
 *
 * @param items the goals themselves; a goal may serve another one
 * @param types goal types of the company's own, beside the catalogue
 */
public record Goals(List<Goal> items, List<GoalType> types) {

  public Goals {
    items = List.copyOf(items);
    types = List.copyOf(types);
  }
}
