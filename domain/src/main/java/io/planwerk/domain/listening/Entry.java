package io.planwerk.domain.listening;

import java.util.EnumMap;
import java.util.Map;

/** A word or phrase of a list with what it tells. */
final class Entry {
  private final Map<Trait, Double> traits = new EnumMap<>(Trait.class);
  private boolean bends;
  private boolean begins;
  private boolean ends;

  /** What is told, or 0 if this trait isn't. */
  double of(Trait trait) {
    return traits.getOrDefault(trait, 0.0);
  }

  boolean has(Trait trait) {
    return traits.containsKey(trait);
  }

  void tell(Trait trait, double weight) {
    traits.put(trait, weight);
  }

  /** The word stands for itself with the usual endings too. */
  void bend() {
    bends = true;
  }

  /** The word stands for all that begins with it. */
  void begin() {
    begins = true;
  }

  /** The word stands for compounds that end with it. */
  void end() {
    ends = true;
  }

  boolean bends() {
    return bends;
  }

  boolean begins() {
    return begins;
  }

  boolean ends() {
    return ends;
  }
}
