package io.planwerk.rest.revision;

import io.planwerk.domain.document.Difference.Change;
import io.planwerk.domain.document.Difference.Step;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.contract.LabelledSchema;
import io.planwerk.rest.contract.Labels;
import io.planwerk.rest.contract.ValueText;
import io.planwerk.rest.shared.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a change in a sentence: whose it is, which field it concerns, what was and what is now. */
final class ChangeText {
  private final Labels labels;
  private final TextLanguage language;
  private final ValueText values;

  ChangeText(Labels labels, TextLanguage language) {
    this.labels = labels;
    this.language = language;
    this.values = new ValueText(language);
  }

  String of(Change change) {
    Place place = place(change.trail());
    String sentence =
        switch (change.kind()) {
          case ADDED -> added(place, change.after());
          case REMOVED -> removed(place, change.before());
          case CHANGED -> changed(place, change.before(), change.after());
          case MOVED -> moved(place, change);
        };
    return capitalised(sentence);
  }

  /**
   * Where a change happened.
   *
   * @param owner the entity or section that it concerns; empty for the strategy itself
   * @param fields the way from there
   * @param element whether the last step leads into a list
   * @param schema of what stands there
   */
  private record Place(String owner, List<String> fields, boolean element, LabelledSchema schema) {

    String text() {
      String way = String.join(", ", fields);
      return owner.isEmpty() || way.isEmpty() ? owner + way : owner + ": " + way;
    }

    /** Whether it is an entity as a whole. */
    boolean isEntity() {
      return fields.isEmpty() && element;
    }
  }

  private Place place(List<Step> trail) {
    List<String> owners = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    LabelledSchema schema = labels.strategy();
    boolean element = false;
    String section = "";
    for (int i = 0; i < trail.size(); i++) {
      Step step = trail.get(i);
      boolean last = i == trail.size() - 1;
      element = isIndex(step.field());
      schema = element ? schema.item() : schema.field(step.field());
      if (element && schema.field("month").is("Month")) {
        fields.add(last ? "" : values.month(step.entity()).orElseGet(() -> numbered(step.field())));
      } else if (element && step.entity() != null) {
        owners.add(label(schema, "") + " " + values.quoted(step.entity()));
        fields.clear();
      } else if (element) {
        fields.add(last ? "" : numbered(step.field()));
      } else if (i == 0 && !last) {
        section = label(schema, step.field());
      } else if (last || !schema.isFamily()) {
        fields.add(field(schema, step.field()));
      }
    }
    String owner = owners.isEmpty() ? section : String.join(", ", owners).strip();
    fields.removeIf(field -> field.isEmpty() || field.equals(owner));
    return new Place(owner, fields, element, schema);
  }

  private static boolean isIndex(String field) {
    return !field.isEmpty() && field.chars().allMatch(Character::isDigit);
  }

  private String numbered(String index) {
    return say("Nr. ", "no. ") + (Integer.parseInt(index) + 1);
  }

  private String label(LabelledSchema schema, String field) {
    return schema.label().map(language::of).orElseGet(() -> spelledOut(field));
  }

  /** In German a label that is no noun would run into the words around it. */
  private String field(LabelledSchema schema, String name) {
    String label = label(schema, name);
    return language == TextLanguage.DE && Character.isLowerCase(label.charAt(0))
        ? values.quoted(label)
        : label;
  }

  private static String spelledOut(String field) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (Character.isUpperCase(c)) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }

  private String added(Place place, @Nullable Object value) {
    Optional<String> shown = values.shown(value, place.schema());
    if (place.isEntity() || shown.isEmpty()) {
      return place.text() + say(" hinzugefügt", " added");
    }
    return value instanceof List<?> || place.element()
        ? place.text() + ": " + shown.get() + say(" hinzugefügt", " added")
        : place.text() + say(" auf ", " set to ") + shown.get() + say(" gesetzt", "");
  }

  private String removed(Place place, @Nullable Object value) {
    Optional<String> shown = values.shown(value, place.schema());
    if (place.isEntity() || shown.isEmpty()) {
      return place.text() + say(" entfernt", " removed");
    }
    return value instanceof List<?> || place.element()
        ? place.text() + ": " + shown.get() + say(" entfernt", " removed")
        : place.text() + say(" entfernt (war ", " removed (was ") + shown.get() + ")";
  }

  private String changed(Place place, @Nullable Object before, @Nullable Object after) {
    Optional<String> was = values.shown(before, place.schema());
    Optional<String> is = values.shown(after, place.schema());
    if (was.isEmpty() || is.isEmpty()) {
      return place.text() + say(" geändert", " changed");
    }
    return place.text()
        + say(" von ", " changed from ")
        + was.get()
        + say(" auf ", " to ")
        + is.get()
        + say(" geändert", "");
  }

  private String moved(Place place, Change change) {
    int position = Integer.parseInt(change.pointer().last()) + 1;
    return place.text()
        + say(" an Stelle ", " moved to position ")
        + position
        + say(" gerückt", "");
  }

  private String say(String de, String en) {
    return language.of(new Bilingual(de, en));
  }

  private String capitalised(String sentence) {
    String text = sentence.strip();
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }
}
