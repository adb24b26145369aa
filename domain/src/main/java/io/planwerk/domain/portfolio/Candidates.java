package io.planwerk.domain.portfolio;

import io.planwerk.domain.portfolio.Holding.Staff;
import io.planwerk.domain.portfolio.PersonLoad.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Persons of several strategies who may be one, since they have the same name or contact and don't
 * carry the same key. Only people can know, so nothing is reckoned by it.
 *
 * @param by what they have in common
 * @param text the same as it is written
 */
public record Candidates(By by, String text, List<Place> places) {
  public Candidates {
    places = List.copyOf(places);
  }

  /** What persons have in common. */
  public enum By {
    /** How they are reached. */
    CONTACT,
    /** What they are called. */
    NAME
  }

  private record Mark(By by, String text) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      return by == other.by ? text.compareTo(other.text) : by.compareTo(other.by);
    }
  }

  private record Seen(Holding holding, Staff staff) {}

  /**
   * Those who may be one: first by contact, then by name.
   *
   * @param most how many at most
   */
  public static List<Candidates> of(List<Holding> holdings, int most) {
    Map<Mark, List<Seen>> marks = new TreeMap<>();
    for (Holding holding : holdings) {
      for (Staff staff : holding.people()) {
        mark(marks, By.NAME, staff.person().name().value(), new Seen(holding, staff));
        if (staff.person().contact() != null) {
          mark(marks, By.CONTACT, staff.person().contact(), new Seen(holding, staff));
        }
      }
    }
    return marks.entrySet().stream()
        .filter(one -> isOpen(one.getValue()))
        .limit(most)
        .map(one -> new Candidates(one.getKey().by(), text(one), places(one.getValue())))
        .toList();
  }

  private static void mark(Map<Mark, List<Seen>> marks, By by, String text, Seen seen) {
    marks
        .computeIfAbsent(
            new Mark(by, text.strip().toLowerCase(Locale.ROOT)), _ -> new ArrayList<>())
        .add(seen);
  }

  /** Whether they stand in several strategies, and not all under one key. */
  private static boolean isOpen(List<Seen> all) {
    Set<Object> strategies = new HashSet<>();
    Set<Object> keys = new HashSet<>();
    boolean without = false;
    for (Seen seen : all) {
      strategies.add(seen.holding().strategy());
      if (seen.staff().person().sharedAs() == null) {
        without = true;
      } else {
        keys.add(seen.staff().person().sharedAs());
      }
    }
    return strategies.size() > 1 && (without || keys.size() > 1);
  }

  private static String text(Map.Entry<Mark, List<Seen>> one) {
    Seen first = one.getValue().getFirst();
    String contact = first.staff().person().contact();
    return one.getKey().by() == By.CONTACT && contact != null
        ? contact
        : first.staff().person().name().value();
  }

  private static List<Place> places(List<Seen> all) {
    return all.stream()
        .map(
            seen ->
                new Place(
                    seen.holding().strategy().value(),
                    seen.holding().organisation().value(),
                    seen.staff().person().id().value(),
                    seen.staff().person().name().value(),
                    seen.holding().alignment()))
        .toList();
  }
}
