package io.planwerk.domain.lifecycle;

import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.Fingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a strategy's document that are signed: everything but what its life itself writes
 * into it. So a sign-off isn't outdated because a legal point was found in order, a post was dated
 * or somebody looked after the accounts, but it is by every other change.
 */
public final class SignedContent {
  private static final String ANY = "*";

  /**
   * Places that are noted while a strategy lives, as steps; whatever isn't named here is signed.
   */
  private static final List<List<String>> NOTED =
      List.of(
          List.of("adopted"),
          List.of("content", "calendar"),
          List.of("roadmap", "stages", ANY, "lessons"),
          List.of("roadmap", "stages", ANY, "entry", ANY, "met"),
          List.of("roadmap", "stages", ANY, "exit", ANY, "met"),
          List.of("roadmap", "milestones", ANY, "done"),
          List.of("organisation", "legal", ANY, "status"),
          List.of("organisation", "legal", ANY, "evidence"),
          List.of("organisation", "legal", ANY, "link"),
          List.of("organisation", "legal", ANY, "checkedOn"),
          List.of("organisation", "objections"),
          List.of("resources", "people", ANY, "contactCheckedOn"),
          List.of("platforms", "items", ANY, "security", "accessReviewedOn"),
          List.of("crisis", "drills", ANY, "done"),
          List.of("crisis", "drills", ANY, "result"),
          List.of("measurement", "reports"));

  private SignedContent() {}

  /** A text that differs whenever what is signed of two documents does. */
  public static String fingerprint(Map<String, Object> document) {
    return Fingerprint.of(of(document));
  }

  /** What somebody who signed the one document hasn't seen of the other. */
  public static Difference unseen(Map<String, Object> signed, Map<String, Object> document) {
    return Difference.between(of(signed), of(document));
  }

  private static Map<String, Object> of(Map<String, Object> document) {
    Map<String, Object> kept = new LinkedHashMap<>();
    if (kept(document, NOTED) instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> kept.put((String) name, value));
    }
    return kept;
  }

  /**
   * @param noted the rest of the ways to what isn't signed, from here
   */
  private static @Nullable Object kept(@Nullable Object tree, List<List<String>> noted) {
    if (noted.isEmpty()) {
      return tree;
    }
    return switch (tree) {
      case Map<?, ?> fields -> {
        Map<String, Object> kept = new LinkedHashMap<>();
        fields.forEach(
            (name, value) -> {
              List<List<String>> within = behind((String) name, noted);
              if (within.stream().noneMatch(List::isEmpty)) {
                put(kept, (String) name, kept(value, within));
              }
            });
        yield kept;
      }
      case List<?> entries -> {
        List<@Nullable Object> kept = new ArrayList<>();
        entries.forEach(entry -> kept.add(kept(entry, behind(ANY, noted))));
        yield kept;
      }
      case null, default -> tree;
    };
  }

  /** A part that holds nothing else than what was noted is as good as none. */
  private static void put(Map<String, Object> parts, String name, @Nullable Object part) {
    if (part != null && !(part instanceof Map<?, ?> fields && fields.isEmpty())) {
      parts.put(name, part);
    }
  }

  private static List<List<String>> behind(String step, List<List<String>> ways) {
    return ways.stream()
        .filter(way -> way.getFirst().equals(step))
        .map(way -> way.subList(1, way.size()))
        .toList();
  }
}
