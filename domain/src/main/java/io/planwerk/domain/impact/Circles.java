package io.planwerk.domain.impact;

import io.planwerk.domain.measurement.KpiLink;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures that lead to each other. */
final class Circles {
  private Circles() {}

  /**
   * Groups of figures each of which leads to all others of its group.
   *
   * @param order in which figures and groups are told
   */
  static List<List<KpiId>> of(List<KpiId> order, List<KpiLink> links) {
    Map<KpiId, Set<KpiId>> ahead = new HashMap<>();
    order.forEach(kpi -> ahead.put(kpi, reached(kpi, links)));
    Map<KpiId, List<KpiId>> groups = new LinkedHashMap<>();
    for (KpiId kpi : order) {
      Set<KpiId> reached = ahead.getOrDefault(kpi, Set.of());
      order.stream()
          .filter(
              first -> reached.contains(first) && ahead.getOrDefault(first, Set.of()).contains(kpi))
          .findFirst()
          .ifPresent(first -> groups.computeIfAbsent(first, _ -> new ArrayList<>()).add(kpi));
    }
    Collection<List<KpiId>> found = groups.values();
    return found.stream().map(List::copyOf).toList();
  }

  private static Set<KpiId> reached(KpiId start, List<KpiLink> links) {
    Set<KpiId> reached = new HashSet<>();
    Deque<KpiId> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      KpiId at = open.pop();
      for (KpiLink link : links) {
        if (link.from().equals(at) && reached.add(link.to())) {
          open.push(link.to());
        }
      }
    }
    return reached;
  }
}
