package io.planwerk.domain.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a value under construction, so that all faults are told at once.
 * Absent values hold.
 */
public final class Invariants {
  private final List<Fault> faults = new ArrayList<>();

  private Invariants() {}

  public static Invariants check() {
    return new Invariants();
  }

  /** States a condition on one component; an empty component name means the value as a whole. */
  public Invariants that(boolean holds, String component, FaultCode code, String de, String en) {
    if (!holds) {
      faults.add(Fault.at(component.isEmpty() ? "" : "/" + component, code, de, en));
    }
    return this;
  }

  public Invariants atLeast(String component, @Nullable Number value, long least) {
    return that(
        value == null || decimal(value).compareTo(BigDecimal.valueOf(least)) >= 0,
        component,
        FaultCode.OUT_OF_RANGE,
        "muss mindestens " + least + " sein",
        "must be at least " + least);
  }

  public Invariants atMost(String component, @Nullable Number value, long most) {
    return that(
        value == null || decimal(value).compareTo(BigDecimal.valueOf(most)) <= 0,
        component,
        FaultCode.OUT_OF_RANGE,
        "darf höchstens " + most + " sein",
        "must be at most " + most);
  }

  public Invariants positive(String component, @Nullable Number value) {
    return that(
        value == null || decimal(value).signum() > 0,
        component,
        FaultCode.OUT_OF_RANGE,
        "muss größer als 0 sein",
        "must be greater than 0");
  }

  /** Takes a text that says something, in up to so many characters. */
  public Invariants text(String component, @Nullable String value, int longest) {
    return that(
        value == null || (!value.isBlank() && value.length() <= longest),
        component,
        FaultCode.TOO_LONG,
        "nimmt 1 bis " + longest + " Zeichen",
        "takes 1 to " + longest + " characters");
  }

  /** Takes a component only where the step that is entered has a use for it. */
  public Invariants belongs(boolean taken, String component, @Nullable Object value) {
    return that(
        taken || value == null,
        component,
        FaultCode.INVALID_VALUE,
        "gehört nicht zu diesem Schritt",
        "doesn't belong to this step");
  }

  public <T extends Comparable<? super T>> Invariants ordered(
      String fromComponent, @Nullable T from, String toComponent, @Nullable T to) {
    return that(
        from == null || to == null || from.compareTo(to) <= 0,
        toComponent,
        FaultCode.OUT_OF_RANGE,
        "liegt vor „" + fromComponent + "“",
        "lies before '" + fromComponent + "'");
  }

  public Invariants unique(String component, List<?> values) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(values.get(i))) {
        faults.add(
            Fault.at(
                "/" + component + "/" + i, FaultCode.DUPLICATE, "steht doppelt", "appears twice"));
      }
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws BrokenInvariants with every fault, if there is one
   */
  public void orThrow() {
    if (!faults.isEmpty()) {
      throw new BrokenInvariants(faults);
    }
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
  }
}
