package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Taken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Observations that come in together, held against those that are there.
 *
 * @param fresh those that are new
 * @param other those that replace another value
 * @param counts what is told of them
 */
record Batch(List<Observation> fresh, List<Observation> other, Taken counts) {

  /** What names an observation. */
  record Key(Subject subject, Slice slice, LocalDate from, LocalDate to) {
    static Key of(Observation one) {
      return new Key(one.subject(), one.slice(), one.point().from(), one.point().to());
    }
  }

  /**
   * @param there those that are there under the same names
   */
  static Batch of(List<Observation> incoming, Map<Key, Observation> there) {
    Map<Key, Observation> known = new HashMap<>(there);
    Map<Key, Observation> fresh = new LinkedHashMap<>();
    Map<Key, Observation> other = new LinkedHashMap<>();
    int duplicates = 0;
    int corrected = 0;
    for (Observation one : incoming) {
      Key key = Key.of(one);
      Observation before = known.put(key, one);
      if (before == null) {
        fresh.put(key, one);
      } else if (before.equals(one)) {
        duplicates++;
      } else {
        corrected++;
        (fresh.containsKey(key) ? fresh : other).put(key, one);
      }
    }
    return new Batch(
        new ArrayList<>(fresh.values()),
        new ArrayList<>(other.values()),
        new Taken(fresh.size(), duplicates, corrected));
  }
}
