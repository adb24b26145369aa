package io.planwerk.domain.impact;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The impact chain of a strategy as it is claimed and as it was observed: from impulses over
 * amplifiers to results.
 *
 * @param from first day of the effects that were looked at; causes may lie before
 * @param to last day of them
 * @param narrowing part of all figures that was looked at
 * @param nodes figures with a role or a link, in the order of the document
 * @param links between them, in the order of the document
 * @param cycles figures that move each other in a circle
 * @param weakest the link with the lowest ratio among those that can be judged
 * @param flags what somebody should look at
 * @param sentences what the chain says as a whole, and of each link that was compared
 */
public record ImpactChain(
    LocalDate from,
    LocalDate to,
    Slice narrowing,
    List<ImpactNode> nodes,
    List<ImpactLink> links,
    List<List<KpiId>> cycles,
    Optional<ImpactLink> weakest,
    List<ImpactFlag> flags,
    List<Bilingual> sentences) {

  public ImpactChain {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    cycles = List.copyOf(cycles);
    flags = List.copyOf(flags);
    sentences = List.copyOf(sentences);
  }

  /**
   * @param narrowing {@link Slice#WHOLE} for the whole chain; otherwise figures of other platforms,
   *     measures or audiences are left out
   */
  public static ImpactChain of(
      Strategy strategy, Figures figures, LocalDate from, LocalDate to, Slice narrowing) {
    return new ChainReader(strategy, figures, from, to, narrowing).read();
  }
}
