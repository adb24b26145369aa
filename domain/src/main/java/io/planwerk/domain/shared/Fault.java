package io.planwerk.domain.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing wrong with a document, at one place.
 *
 * @param pointer JSON Pointer (RFC 6901) of the place, relative to what was read
 * @param code what kind of fault it is
 * @param detail what is wrong and what would be right, for people
 */
public record Fault(String pointer, FaultCode code, Bilingual detail) {

  /** As many faults of one input as are told; who has more of them gains nothing from the rest. */
  public static final int MOST = 500;

  /**
   * No more than {@link #MOST} of the faults, and one behind them that says when some are missing.
   */
  public static List<Fault> capped(List<Fault> faults) {
    if (faults.size() <= MOST + 1) {
      return List.copyOf(faults);
    }
    List<Fault> told = new ArrayList<>(faults.subList(0, MOST));
    told.add(
        at(
            "",
            FaultCode.TOO_MANY,
            "weitere Fehler sind nicht aufgeführt",
            "further faults are not listed"));
    return List.copyOf(told);
  }

  public static Fault at(String pointer, FaultCode code, String de, String en) {
    return new Fault(pointer, code, new Bilingual(de, en));
  }

  /** The same fault seen from further outside. */
  public Fault below(String prefix) {
    return prefix.isEmpty() ? this : new Fault(prefix + pointer, code, detail);
  }
}
