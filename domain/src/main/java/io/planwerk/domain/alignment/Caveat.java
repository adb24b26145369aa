package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;

/**
 * Something about the strategy that an alignment had to do without or can't make sense of.
 *
 * @param code what kind it is, {@code <area>.<name>}
 * @param stopsFit whether nobody can say that everything fits as long as it stands
 * @param pointers JSON Pointers of the places in the strategy
 * @param message what it is, with names and figures
 */
public record Caveat(String code, boolean stopsFit, List<String> pointers, Bilingual message) {
  public Caveat {
    pointers = List.copyOf(pointers);
  }
}
