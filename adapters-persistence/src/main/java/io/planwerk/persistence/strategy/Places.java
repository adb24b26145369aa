package io.planwerk.persistence.strategy;

import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.Pointer;
import java.util.List;

/** Tells where a revision changed something. */
final class Places {
  private static final int MOST = 100;

  /** Section, list, entity, field: what is below is told by a comparison. */
  private static final int DEPTH = 4;

  private Places() {}

  static List<String> of(Difference difference) {
    return difference.changes().stream()
        .map(change -> shortened(change.pointer()).toString())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Pointer shortened(Pointer pointer) {
    return pointer.tokens().size() <= DEPTH
        ? pointer
        : new Pointer(pointer.tokens().subList(0, DEPTH));
  }
}
