package io.planwerk.domain.lifecycle;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.util.List;

/**
 * A condition that isn't met.
 *
 * @param code for programs, to tell what to do next
 * @param pointers JSON Pointers of the places of the strategy that it speaks of
 * @param detail what is missing, for people
 */
public record Unmet(FaultCode code, List<String> pointers, Bilingual detail) {
  public Unmet {
    pointers = List.copyOf(pointers);
  }

  static Unmet at(String pointer, FaultCode code, String de, String en) {
    return new Unmet(code, List.of(pointer), new Bilingual(de, en));
  }

  /** The same as a fault; of several places it names the first. */
  public Fault toFault() {
    return new Fault(pointers.isEmpty() ? "" : pointers.getFirst(), code, detail);
  }
}
