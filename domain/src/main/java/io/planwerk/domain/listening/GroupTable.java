package io.planwerk.domain.listening;

import java.util.Arrays;
import java.util.Map;

/** Weights of letter groups, found without a box for every number: each post asks for hundreds. */
final class GroupTable {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int ROOM = 4;

  private final long[] groups;
  private final float[][] weights;
  private final int shift;

  /**
   * A table.
   *
   * @param unseen weights of every other group
   */
  GroupTable(Map<Long, float[]> known, float[] unseen) {
    int bits = 64 - Long.numberOfLeadingZeros((long) known.size() * ROOM);
    groups = new long[1 << bits];
    weights = new float[1 << bits][];
    shift = 64 - bits;
    Arrays.fill(weights, unseen);
    known.forEach(
        (group, weight) -> {
          int slot = slot(group);
          groups[slot] = group;
          weights[slot] = weight;
        });
  }

  float[] of(long group) {
    return weights[slot(group)];
  }

  private int slot(long group) {
    // No group of letters is 0.
    int slot = (int) ((group * SPREAD) >>> shift);
    while (groups[slot] != 0 && groups[slot] != group) {
      slot = (slot + 1) & (groups.length - 1);
    }
    return slot;
  }
}
