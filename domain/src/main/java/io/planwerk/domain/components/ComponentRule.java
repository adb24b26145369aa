package io.planwerk.domain.components;

import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.EntityId.OwnRuleId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a company puts on one of its own fields; assessment reports it as a finding when
 * it does not hold.
 *
 * @param id names this rule in the document
 * @param name the demand in a few words
 * @param field field that is checked
 * @param operator how the field's value is compared; order needs a number or a date
 * @param value what the field's value is compared with, written as the field's type asks, or a
 *     pattern; a mere check of presence needs none
 * @param severity how grave it is when the rule does not hold
 * @param message what people are told when the rule does not hold
 */
public record ComponentRule(
    OwnRuleId id,
    Name name,
    FieldId field,
    RuleOperator operator,
    @Nullable String value,
    RuleSeverity severity,
    @Nullable String message) {

  /**
   * Whether the field's value satisfies the rule. An empty field breaks only a check of presence.
   */
  public boolean holdsFor(ComponentField checked) {
    String actual = checked.value();
    if (operator == RuleOperator.PRESENT) {
      return actual != null;
    }
    return actual == null || value == null || operator.holds(checked.type(), actual, value);
  }

  void checkAgainst(FieldType type, String place, Invariants invariants) {
    invariants
        .that(
            !operator.needsOrder() || type.isOrdered(),
            place + "/operator",
            FaultCode.INVALID_VALUE,
            "setzt ein Feld mit Zahl oder Datum voraus",
            "needs a field that holds a number or a date")
        .that(
            value == null || !operator.comparesValues() || type.reads(value),
            place + "/value",
            FaultCode.INVALID_VALUE,
            "passt nicht zum Typ " + type + " des Feldes",
            "can't be read as " + type + ", the type of the field");
  }
}
