package io.planwerk.domain.alignment;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a strategy's document that an alignment reckons with. As long as they stay the same,
 * an alignment holds; the order of entities and whatever only people read don't belong to them.
 */
public final class UsedParts {
  private static final String ID = "id";
  private static final String ORGANISATION = "organisation";
  private static final String TRAININGS = "trainings";

  private static final Set<String> WHOLE =
      Set.of("period", "currency", "goals", "resources", "measures", "platforms", "roadmap");

  /**
   * Fields that nothing is reckoned with, wherever they stand: texts for people, people who answer
   * for something, and ties to parts of the strategy that have neither hours nor money. Whatever
   * isn't named here counts, so that a new field can't be forgotten.
   */
  static final Set<String> IGNORED =
      Set.of(
          // texts
          "name",
          "description",
          "note",
          "rationale",
          "basis",
          "contact",
          "contactCheckedOn",
          "handle",
          "link",
          "metric",
          "purpose",
          "contribution",
          "role",
          // people who answer
          "owner",
          "deputy",
          // ties
          "parent",
          "sharedAs",
          "businessArea",
          "type",
          "types",
          "levers",
          "audiences",
          "markets",
          "theme",
          "kpi",
          "goals",
          "network",
          "ownership",
          "twoWay",
          "criteria",
          // judged or checked elsewhere
          "statedTotals",
          "risks",
          "security",
          "exit",
          "entry",
          "lessons",
          "milestones");

  private UsedParts() {}

  /** A text that differs whenever what is used of two documents does. */
  public static String fingerprint(Map<String, Object> document) {
    return Fingerprint.of(of(document));
  }

  /** What is used of a document. */
  static Map<String, Object> of(Map<String, Object> document) {
    Map<String, Object> parts = new LinkedHashMap<>();
    WHOLE.stream().sorted().forEach(name -> put(parts, name, used(document.get(name))));
    if (document.get(ORGANISATION) instanceof Map<?, ?> organisation) {
      put(parts, TRAININGS, used(organisation.get(TRAININGS)));
    }
    return parts;
  }

  /** Whether a change at this place of a document may concern an alignment. */
  public static boolean mayLieAt(Pointer place) {
    if (place.isRoot()) {
      return true;
    }
    List<String> steps = place.tokens();
    boolean within =
        WHOLE.contains(steps.getFirst())
            || (steps.getFirst().equals(ORGANISATION)
                && (steps.size() == 1 || steps.get(1).equals(TRAININGS)));
    return within && steps.stream().skip(1).noneMatch(IGNORED::contains);
  }

  /** What is used of a part. */
  static @Nullable Object used(@Nullable Object tree) {
    return switch (tree) {
      case Map<?, ?> fields -> {
        Map<String, Object> kept = new LinkedHashMap<>();
        fields.forEach(
            (name, value) -> {
              if (!IGNORED.contains((String) name)) {
                put(kept, (String) name, used(value));
              }
            });
        yield kept;
      }
      case List<?> entries -> {
        List<Object> kept = new ArrayList<>();
        entries.forEach(
            entry -> {
              Object used = used(entry);
              if (used != null) {
                kept.add(used);
              }
            });
        kept.sort(Comparator.comparing(UsedParts::id));
        yield kept;
      }
      case null, default -> tree;
    };
  }

  /** Entries without an id have none to be sorted by and stay in their order. */
  private static String id(Object entry) {
    return entry instanceof Map<?, ?> fields && fields.get(ID) instanceof String id ? id : "";
  }

  private static void put(Map<String, Object> parts, String name, @Nullable Object part) {
    boolean empty =
        part == null
            || (part instanceof Map<?, ?> fields && fields.isEmpty())
            || (part instanceof List<?> entries && entries.isEmpty());
    if (!empty) {
      parts.put(name, part);
    }
  }
}
