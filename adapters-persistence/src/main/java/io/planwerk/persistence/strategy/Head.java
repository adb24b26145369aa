package io.planwerk.persistence.strategy;

import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import java.util.Map;

/**
 * The newest revision of a strategy.
 *
 * @param incarnation tells it from a removed strategy with the same id
 * @param revision who made it, when and why
 * @param historySize the bytes of patches since the latest snapshot
 * @param kept the tree as it stands in the database, perhaps in an older format
 * @param size the bytes of that tree as JSON
 * @param document the content in the current format
 */
record Head(
    String incarnation,
    Revision revision,
    long historySize,
    Map<String, Object> kept,
    int size,
    StrategyDocument document) {

  int number() {
    return revision.number();
  }

  boolean isAt(Stand stand) {
    return incarnation.equals(stand.incarnation()) && number() == stand.revision();
  }

  Saved saved() {
    return new Saved(document, number());
  }

  /** Which state a strategy is in, without its content. */
  record Stand(String incarnation, int revision) {}
}
