package io.planwerk.domain.components;

import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an own building block, together with what was filled in.
 *
 * @param id names this field in the document
 * @param name label of the field
 * @param type kind of value that the field takes
 * @param required true when a strategy is incomplete without a value
 * @param choices values to choose from, each once; only a field of choices uses them
 * @param value what was filled in, written as the type asks; of a field of choices one of them
 */
public record ComponentField(
    FieldId id,
    Name name,
    FieldType type,
    @Nullable Boolean required,
    List<String> choices,
    @Nullable String value) {
  public ComponentField {
    choices = List.copyOf(choices);
    Invariants.check()
        .unique("choices", choices)
        .that(
            value == null || type.reads(value),
            "value",
            FaultCode.INVALID_VALUE,
            "passt nicht zum Typ " + type,
            "can't be read as " + type)
        .that(
            value == null || type != FieldType.CHOICE || choices.contains(value),
            "value",
            FaultCode.INVALID_VALUE,
            "ist keiner der Auswahlwerte",
            "is none of the choices")
        .orThrow();
  }

  /** Whether a value is demanded but not there. */
  public boolean isMissing() {
    return Boolean.TRUE.equals(required) && value == null;
  }
}
