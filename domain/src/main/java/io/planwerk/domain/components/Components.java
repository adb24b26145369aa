package io.planwerk.domain.components;

import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.Invariants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Building blocks that fit one company and that no list foresees; assessment shows them beside
 * content, platforms, business integration and community.
 *
 * @param items own building blocks
 */
public record Components(List<Component> items) {
  public Components {
    items = List.copyOf(items);
    rulesFit(items).orThrow();
  }

  private static Invariants rulesFit(List<Component> items) {
    Invariants invariants = Invariants.check();
    Map<FieldId, ComponentField> fields = new HashMap<>();
    items.stream()
        .flatMap(item -> item.fields().stream())
        .forEach(field -> fields.putIfAbsent(field.id(), field));
    for (int i = 0; i < items.size(); i++) {
      List<ComponentRule> rules = items.get(i).rules();
      for (int j = 0; j < rules.size(); j++) {
        ComponentRule rule = rules.get(j);
        ComponentField field = fields.get(rule.field());
        ComponentField other = rule.other() == null ? null : fields.get(rule.other());
        if (field != null) {
          rule.checkAgainst(
              field.type(),
              other == null ? null : other.type(),
              "items/" + i + "/rules/" + j,
              invariants);
        }
      }
    }
    return invariants;
  }
}
