package io.planwerk.persistence.strategy;

import io.planwerk.domain.strategy.StrategyDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Somebody who changes a strategy here and there, the same way for the same seed. */
final class RandomEdits {
  private final Random random;
  private int made;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  StrategyDocument of(StrategyDocument document) {
    made++;
    Map<String, Object> tree = new LinkedHashMap<>(document.tree());
    List<Object> measures = measures(tree);
    switch (random.nextInt(8)) {
      case 0 -> tree.put("name", "Strategie ~1/ \"" + made + "\" ✓ äöü");
      case 1 -> tree.remove("note");
      case 2 -> tree.put("note", "x".repeat(random.nextInt(3_000)));
      case 3 -> measures.add(random.nextInt(measures.size() + 1), Documents.measure(1_000 + made));
      case 4 -> measures.subList(0, random.nextInt(measures.size() + 1) / 2).clear();
      case 5 -> java.util.Collections.shuffle(measures, random);
      case 6 -> change(measures);
      default -> {
        // Saved as it was, which is a revision too.
      }
    }
    if (measures.isEmpty()) {
      tree.remove("measures");
    } else {
      tree.put("measures", Map.of("items", measures));
    }
    return Documents.of(tree);
  }

  private static List<Object> measures(Map<String, Object> tree) {
    return tree.get("measures") instanceof Map<?, ?> section
            && section.get("items") instanceof List<?> items
        ? new ArrayList<>(items)
        : new ArrayList<>();
  }

  private void change(List<Object> measures) {
    for (int i = 0; i < measures.size(); i++) {
      if (random.nextInt(4) == 0) {
        Map<String, Object> measure = Documents.measure(random.nextInt(500));
        measure.put("id", ((Map<?, ?>) measures.get(i)).get("id"));
        measures.set(i, measure);
      }
    }
  }
}
