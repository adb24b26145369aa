package io.planwerk.persistence.mentions;

import io.planwerk.domain.mentions.TextPrint;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Where bands of signatures point to: the ids of those stories of a strategy that arrived last. A
 * row for each band would be eight rows for a mention, in no order, and cost more than all else.
 */
final class RecentStories {
  private static final int BANDS = 8;
  private static final int FIRST_ROOM = 64;
  private static final int NONE = -1;

  private final int most;
  private long upTo;
  private int size;
  private String[] ids = new String[FIRST_ROOM];
  private int[] bands = new int[FIRST_ROOM * BANDS];

  /** The one before with a band of the same slot, by the place of a band. */
  private int[] before = new int[FIRST_ROOM * BANDS];

  private int[] latest = slots();

  /**
   * @param most as many are kept at least, twice as many at most
   * @param upTo those that arrived until then are not wanted
   */
  RecentStories(int most, long upTo) {
    this.most = most;
    this.upTo = upTo;
  }

  /** Until which arrival all are known. */
  long upTo() {
    return upTo;
  }

  void upTo(long arrival) {
    upTo = arrival;
  }

  int size() {
    return size;
  }

  /** Adds one that arrived after all others. */
  void add(String id, TextPrint print) {
    if (size == 2 * most) {
      keepLatest();
    }
    if (size == ids.length) {
      grow();
    }
    ids[size] = id;
    int place = size * BANDS;
    for (Long band : print.bands()) {
      bands[place++] = Long.hashCode(band);
    }
    link(size++);
  }

  private void keepLatest() {
    int from = size - most;
    System.arraycopy(ids, from, ids, 0, most);
    Arrays.fill(ids, most, size, null);
    System.arraycopy(bands, from * BANDS, bands, 0, most * BANDS);
    size = most;
    linkAll();
  }

  private void grow() {
    ids = Arrays.copyOf(ids, ids.length * 2);
    bands = Arrays.copyOf(bands, ids.length * BANDS);
    before = new int[ids.length * BANDS];
    linkAll();
  }

  private void linkAll() {
    latest = slots();
    for (int story = 0; story < size; story++) {
      link(story);
    }
  }

  private int[] slots() {
    int[] slots = new int[ids.length * BANDS];
    Arrays.fill(slots, NONE);
    return slots;
  }

  private void link(int story) {
    for (int place = story * BANDS; place < (story + 1) * BANDS; place++) {
      int slot = slot(bands[place]);
      before[place] = latest[slot];
      latest[slot] = place;
    }
  }

  private int slot(int band) {
    return Math.floorMod(band, latest.length);
  }

  /** Those that have a band in common with one of these; a few others may be among them. */
  Set<String> near(Collection<TextPrint> prints) {
    Set<String> near = new HashSet<>();
    for (TextPrint print : prints) {
      for (Long each : print.bands()) {
        int band = Long.hashCode(each);
        for (int place = latest[slot(band)]; place != NONE; place = before[place]) {
          if (bands[place] == band) {
            near.add(ids[place / BANDS]);
          }
        }
      }
    }
    return near;
  }
}
