package io.planwerk.domain.listening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sixteen numbers by which near duplicates are found without comparing texts: MinHash (Broder 1997)
 * over three words in a row. The share of equal numbers estimates the Jaccard similarity of two
 * posts with a standard error of at most 0.125.
 */
public final class Signature {
  /** Numbers in a signature. */
  public static final int SIZE = 16;

  /** Similarity from which on two posts count as nearly the same. */
  public static final double NEAR = 0.5625;

  private static final int SHINGLE = 3;
  private static final int BAND = 2;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final int[] least;

  private Signature(int[] least) {
    this.least = least;
  }

  /**
   * The signature of a post. Posts of less than three words are taken whole, so they are near only
   * to their echoes.
   */
  public static Signature of(NormalForm form) {
    int[] least = new int[SIZE];
    Arrays.fill(least, -1);
    List<String> words = form.words();
    int last = Math.max(1, words.size() - SHINGLE + 1);
    for (int i = 0; i < last; i++) {
      long hash = NormalForm.start();
      for (int j = i; j < Math.min(i + SHINGLE, words.size()); j++) {
        hash = NormalForm.add(hash, words.get(j));
      }
      for (int k = 0; k < SIZE; k++) {
        int number = (int) Mixing.mixed(hash + (k + 1) * STEP);
        least[k] = Integer.compareUnsigned(number, least[k]) < 0 ? number : least[k];
      }
    }
    return new Signature(least);
  }

  /**
   * A signature as it was stored.
   *
   * @throws IllegalArgumentException if there aren't sixteen numbers
   */
  public static Signature stored(List<Integer> numbers) {
    if (numbers.size() != SIZE) {
      throw new IllegalArgumentException("A signature has 16 numbers, not " + numbers.size());
    }
    return new Signature(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The sixteen numbers, to be stored. */
  public List<Integer> numbers() {
    return Arrays.stream(least).boxed().toList();
  }

  /** Estimate of the Jaccard similarity, from 0 (nothing in common) to 1. */
  public double similarity(Signature other) {
    int same = 0;
    for (int k = 0; k < SIZE; k++) {
      same += least[k] == other.least[k] ? 1 : 0;
    }
    return same / (double) SIZE;
  }

  /** Whether the posts are nearly the same. */
  public boolean isNear(Signature other) {
    return similarity(other) >= NEAR;
  }

  /**
   * Eight keys to look candidates up by. Posts with a similarity of 0.8 share one with a
   * probability of 0.9997, of 0.5 with 0.90, of 0.1 with 0.08; whether they are near is told by
   * {@link #isNear}.
   */
  public List<Long> bands() {
    List<Long> keys = new ArrayList<>(SIZE / BAND);
    for (int k = 0; k < SIZE; k += BAND) {
      long pair = ((long) least[k] << 32) | Integer.toUnsignedLong(least[k + 1]);
      // Mixed with its place, so that one index serves all bands.
      keys.add(Mixing.mixed(pair + k * STEP));
    }
    return keys;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(least, signature.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  @Override
  public String toString() {
    return "Signature" + numbers();
  }
}
