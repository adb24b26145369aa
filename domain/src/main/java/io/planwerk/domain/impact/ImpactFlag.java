package io.planwerk.domain.impact;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;

/**
 * Something about the chain that somebody should look at.
 *
 * @param kind what it is
 * @param pointers JSON Pointers of the places in the strategy
 * @param text what was observed, with names and figures
 */
public record ImpactFlag(Kind kind, List<String> pointers, Bilingual text) {
  public ImpactFlag {
    pointers = List.copyOf(pointers);
  }

  /** What can be wrong with a chain. */
  public enum Kind {
    /** A result moves as wanted while nothing before it does: something else moved it. */
    RESULT_WITHOUT_CHAIN,
    /** Everything before a result moves as wanted, and the result doesn't. */
    CHAIN_WITHOUT_RESULT,
    /** Figures move each other in a circle, so that nothing is cause and nothing effect. */
    CYCLE,
    /** The link that carries the smallest part of what was expected of it. */
    WEAKEST_LINK,
    /** A figure of the chain has no values. */
    FIGURE_WITHOUT_VALUES,
    /** A link doesn't say how much it moves. */
    LINK_WITHOUT_CONVERSION
  }
}
