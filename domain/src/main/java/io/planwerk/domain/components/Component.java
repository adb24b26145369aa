package io.planwerk.domain.components;

import io.planwerk.domain.shared.EntityId.ComponentId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A building block of the strategy that a company defines itself, with its fields and what it
 * demands of them.
 *
 * @param id names this building block in the document
 * @param name title under which the company knows it
 * @param description what it is for
 * @param fields what is filled in
 * @param rules what is checked
 */
public record Component(
    ComponentId id,
    Name name,
    @Nullable String description,
    List<ComponentField> fields,
    List<ComponentRule> rules) {
  public Component {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
  }
}
