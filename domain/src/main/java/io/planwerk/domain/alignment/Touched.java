package io.planwerk.domain.alignment;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of the things that an alignment reckons with differs, as people call them. */
public final class Touched {
  private static final String ID = "id";
  private static final String NAME = "name";

  /**
   * Things of one kind.
   *
   * @param part of what is used
   * @param list pointer of the list in a document
   * @param word for one of them
   */
  private record Kind(String part, String list, Bilingual word) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("goals", "/goals/items", new Bilingual("Ziel", "goal")),
          new Kind("resources", "/resources/skills", new Bilingual("Fähigkeit", "skill")),
          new Kind("resources", "/resources/people", new Bilingual("Person", "person")),
          new Kind("resources", "/resources/partners", new Bilingual("Partner", "partner")),
          new Kind("resources", "/resources/hireOptions", new Bilingual("Stelle", "position")),
          new Kind("resources", "/resources/budgets", new Bilingual("Budget", "budget")),
          new Kind("measures", "/measures/items", new Bilingual("Maßnahme", "measure")),
          new Kind("platforms", "/platforms/items", new Bilingual("Plattform", "platform")),
          new Kind("platforms", "/platforms/tools", new Bilingual("Werkzeug", "tool")),
          new Kind("trainings", "/organisation/trainings", new Bilingual("Schulung", "training")),
          new Kind("roadmap", "/roadmap/stages", new Bilingual("Etappe", "stage")));

  /** Words for what differs in a part beside its lists. */
  private static final Map<String, Bilingual> PARTS =
      Map.of(
          "goals", new Bilingual("Ziele", "goals"),
          "resources", new Bilingual("Ressourcen", "resources"),
          "measures", new Bilingual("Maßnahmen", "measures"),
          "platforms", new Bilingual("Plattformen", "platforms"),
          "trainings", new Bilingual("Schulungen", "trainings"),
          "roadmap", new Bilingual("Fahrplan", "roadmap"),
          "period", new Bilingual("Zeitraum", "period"),
          "currency", new Bilingual("Währung", "currency"));

  private final Map<String, Object> before;
  private final Map<String, Object> after;

  private Touched(Map<String, Object> before, Map<String, Object> after) {
    this.before = before;
    this.after = after;
  }

  /** Each thing once, such as goal 'Newsletter'; those of one kind beside each other. */
  public static List<Bilingual> between(Map<String, Object> before, Map<String, Object> after) {
    return new Touched(before, after).told();
  }

  private List<Bilingual> told() {
    Map<String, Object> was = UsedParts.of(before);
    Map<String, Object> is = UsedParts.of(after);
    Set<String> parts = new TreeSet<>(was.keySet());
    parts.addAll(is.keySet());
    parts.removeIf(part -> Objects.equals(was.get(part), is.get(part)));
    List<Bilingual> told = new ArrayList<>();
    for (Kind kind : KINDS) {
      List<Bilingual> entities = entities(kind);
      if (!entities.isEmpty()) {
        told.addAll(entities);
        parts.remove(kind.part());
      }
    }
    parts.stream().map(PARTS::get).filter(Objects::nonNull).forEach(told::add);
    return told;
  }

  private List<Bilingual> entities(Kind kind) {
    Map<String, Map<?, ?>> was = byId(kind, before);
    Map<String, Map<?, ?>> is = byId(kind, after);
    Map<String, Map<?, ?>> all = new LinkedHashMap<>(was);
    all.putAll(is);
    return all.entrySet().stream()
        .filter(entry -> differs(was.get(entry.getKey()), is.get(entry.getKey())))
        .map(entry -> named(kind, entry.getValue().get(NAME), entry.getKey()))
        .toList();
  }

  private static boolean differs(@Nullable Map<?, ?> was, @Nullable Map<?, ?> is) {
    return was == null || is == null || !Objects.equals(UsedParts.used(was), UsedParts.used(is));
  }

  private static Bilingual named(Kind kind, @Nullable Object name, String id) {
    String text = name instanceof String given ? given : id;
    return new Bilingual(
        kind.word().de() + " " + Tongue.GERMAN.quoted(text),
        kind.word().en() + " " + Tongue.ENGLISH.quoted(text));
  }

  private static Map<String, Map<?, ?>> byId(Kind kind, Map<String, Object> tree) {
    Map<String, Map<?, ?>> found = new LinkedHashMap<>();
    Object list = Pointer.parse(kind.list()).flatMap(at -> at.in(tree)).orElse(List.of());
    if (list instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof Map<?, ?> fields && fields.get(ID) instanceof String id) {
          found.put(id, fields);
        }
      }
    }
    return found;
  }
}
