package io.planwerk.domain.components;

import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.EntityId.OwnRuleId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
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
 *     pattern; several to choose from stand one on each line. Presence and today need none
 * @param other field of the same type whose value is compared with instead; for presence, any field
 *     that makes this one necessary as soon as it has a value
 * @param severity how grave it is when the rule does not hold
 * @param message what people are told when the rule does not hold
 */
public record ComponentRule(
    OwnRuleId id,
    Name name,
    FieldId field,
    RuleOperator operator,
    @Nullable String value,
    @Nullable FieldId other,
    RuleSeverity severity,
    @Nullable String message) {

  /**
   * Whether the field's value satisfies the rule. An empty field breaks only a check of presence.
   *
   * @param beside the other field, where the rule names one
   * @param today the day of the assessment
   */
  public boolean holdsFor(
      ComponentField checked, @Nullable ComponentField beside, LocalDate today) {
    String actual = checked.value();
    String others = beside == null ? null : beside.value();
    if (operator == RuleOperator.PRESENT) {
      return actual != null || (other != null && others == null);
    }
    String expected = operator.asksForToday() ? today.toString() : other == null ? value : others;
    return actual == null || expected == null || operator.holds(checked.type(), actual, expected);
  }

  void checkAgainst(
      FieldType type, @Nullable FieldType otherType, String place, Invariants invariants) {
    invariants
        .that(
            !operator.needsOrder() || type.isOrdered(),
            place + "/operator",
            FaultCode.INVALID_VALUE,
            "setzt ein Feld mit Zahl oder Datum voraus",
            "needs a field that holds a number or a date")
        .that(
            !operator.asksForToday() || type == FieldType.DATE,
            place + "/operator",
            FaultCode.INVALID_VALUE,
            "setzt ein Feld mit Datum voraus",
            "needs a field that holds a date")
        .that(
            value == null || operator.reads(type, value),
            place + "/value",
            FaultCode.INVALID_VALUE,
            "passt nicht zum Typ " + type + " des Feldes",
            "can't be read as " + type + ", the type of the field")
        .that(
            other == null || operator == RuleOperator.PRESENT || operator.comparesValues(),
            place + "/other",
            FaultCode.INVALID_VALUE,
            "wird bei diesem Vergleich nicht gebraucht",
            "isn't used by this comparison")
        .that(
            other == null || value == null || !operator.comparesValues(),
            place + "/other",
            FaultCode.INVALID_VALUE,
            "geht nicht zusammen mit einem festen Wert",
            "can't stand beside a fixed value")
        .that(
            otherType == null || otherType == type || !operator.comparesValues(),
            place + "/other",
            FaultCode.INVALID_VALUE,
            "hat einen anderen Typ als das geprüfte Feld",
            "is of another type than the field that is checked");
  }
}
