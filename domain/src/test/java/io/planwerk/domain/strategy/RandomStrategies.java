package io.planwerk.domain.strategy;

import io.planwerk.domain.shared.EntityId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Makes sound strategies out of nothing but a seed: the same seed gives the same strategies.
 * Records are filled by what their shape says, so a new field of the model is covered without a
 * line here.
 */
public final class RandomStrategies {
  private final Random random;

  public RandomStrategies(long seed) {
    random = new Random(seed);
  }

  /** A draft in which anything optional may be absent and any list may be empty. */
  public Strategy draft() {
    return settled(new Density(0.5, 0, 3, 0));
  }

  /** A strategy that uses every field of the model somewhere. */
  public Strategy complete() {
    return settled(new Density(1, 2, 3, 0));
  }

  /** A strategy with much of everything and that many measures. */
  public Strategy large(int measures) {
    return settled(new Density(0.8, 0, 3, measures));
  }

  /**
   * How much there is.
   *
   * @param presence probability of an optional field
   * @param least entries of a list
   * @param most entries of a list
   * @param measures how many measures, or 0 for as many as in other lists
   */
  public record Density(double presence, int least, int most, int measures) {}

  /** Fills until every entity that references could choose from is really there. */
  private Strategy settled(Density density) {
    long seed = random.nextLong();
    Set<EntityId> known = new HashSet<>();
    while (true) {
      RandomRecords records = new RandomRecords(seed, density, known);
      Strategy strategy = (Strategy) records.fill(Strategy.class, "");
      Set<EntityId> defined = Definitions.in(strategy);
      if (!known.isEmpty() && defined.containsAll(known)) {
        return strategy;
      }
      known = defined;
    }
  }
}
