package io.planwerk.domain.returns;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;

/**
 * Something that isn't in the figures because the strategy or its observations don't tell it.
 *
 * @param side what is too low because of it
 * @param pointers JSON Pointers of the places in the strategy
 * @param text what is missing
 */
public record Gap(Side side, List<String> pointers, Bilingual text) {
  public Gap {
    pointers = List.copyOf(pointers);
  }

  /** The two sides of a return. */
  public enum Side {
    /** What is put in. */
    COST,
    /** What comes out. */
    VALUE
  }
}
