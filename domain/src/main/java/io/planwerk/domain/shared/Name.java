package io.planwerk.domain.shared;

/**
 * A short text by which people know a thing.
 *
 * @param value not blank, one line, at most 200 characters
 */
public record Name(String value) {
  public static final int MAX_LENGTH = 200;

  public Name {
    Invariants.check()
        .that(
            !value.isBlank() && value.chars().noneMatch(Character::isISOControl),
            "",
            FaultCode.INVALID_VALUE,
            "darf nicht leer sein und muss in einer Zeile stehen",
            "must not be blank and has to fit one line")
        .that(
            value.codePointCount(0, value.length()) <= MAX_LENGTH,
            "",
            FaultCode.TOO_LONG,
            "ist länger als " + MAX_LENGTH + " Zeichen",
            "is longer than " + MAX_LENGTH + " characters")
        .orThrow();
  }

  @Override
  public String toString() {
    return value;
  }
}
