package io.planwerk.rest.booklet;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.contract.LabelledSchema;
import io.planwerk.rest.contract.ValueText;
import io.planwerk.rest.shared.TextLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a section of a plan, whatever is in it: what it is called stands in the contract, so that a
 * field that is added to the plan is told as well.
 */
final class PlanChapter {
  private static final int SHORT = 26;
  private static final int BRIEF = 60;
  private static final int MOST_COLUMNS = 3;
  private static final List<String> TITLES = List.of("name", "title", "statement", "text");

  private final Markup page;
  private final TextLanguage language;
  private final ValueText values;

  /**
   * @param names what becomes of texts that may be ids of entities
   */
  PlanChapter(Markup page, TextLanguage language, UnaryOperator<String> names) {
    this.page = page;
    this.language = language;
    this.values = new ValueText(language, names);
  }

  void write(Map<?, ?> section, LabelledSchema schema) {
    Map<String, String> facts = new LinkedHashMap<>();
    section.forEach(
        (field, value) -> {
          if (!isTable(value)) {
            collect(facts, value, schema.field((String) field), label(schema, (String) field));
          }
        });
    facts(facts);
    section.forEach(
        (field, value) -> {
          if (value instanceof List<?> list && isTable(value)) {
            String heading = label(schema, (String) field);
            page.element("h3", heading);
            table(heading, list, schema.field((String) field).item());
          }
        });
  }

  private static boolean isTable(@Nullable Object value) {
    return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?>;
  }

  /** A part with lists of its own is told field by field, everything else as one. */
  private void collect(
      Map<String, String> facts, @Nullable Object value, LabelledSchema schema, String label) {
    if (value instanceof Map<?, ?> part && part.values().stream().anyMatch(PlanChapter::isTable)) {
      part.forEach(
          (field, inner) ->
              collect(
                  facts,
                  inner,
                  schema.field((String) field),
                  label + ": " + label(schema, (String) field)));
    } else {
      String text = full(value, schema);
      if (!text.isEmpty()) {
        facts.put(label, text);
      }
    }
  }

  private void facts(Map<String, String> facts) {
    if (facts.isEmpty()) {
      return;
    }
    page.open("dl");
    facts.forEach(
        (label, text) -> page.open("div").element("dt", label).element("dd", text).close("div"));
    page.close("dl");
  }

  private String label(LabelledSchema schema, String field) {
    String text = schema.field(field).label().map(language::of).orElse(field);
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  /** All of a value in words. */
  String full(@Nullable Object value, LabelledSchema schema) {
    return switch (value) {
      case null -> "";
      case List<?> list ->
          list.stream()
              .map(item -> full(item, schema.item()))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(isTable(list) ? "; " : ", "));
      case Map<?, ?> fields -> whole(fields, schema);
      default -> values.shown(value, schema).orElseGet(value::toString);
    };
  }

  private String whole(Map<?, ?> fields, LabelledSchema schema) {
    Optional<String> title = title(fields, schema);
    if (title.isEmpty()) {
      Optional<String> brief = values.shown(fields, schema);
      if (brief.isPresent()) {
        return brief.get();
      }
    }
    String rest =
        rest(fields, List.of()).entrySet().stream()
            .map(
                field ->
                    label(schema, field.getKey())
                        + ": "
                        + full(field.getValue(), schema.field(field.getKey())))
            .collect(Collectors.joining(", "));
    return title.map(text -> rest.isEmpty() ? text : text + " (" + rest + ")").orElse(rest);
  }

  private Optional<String> title(Map<?, ?> fields, LabelledSchema schema) {
    return TITLES.stream()
        .filter(fields::containsKey)
        .findFirst()
        .map(field -> full(fields.get(field), schema.field(field)));
  }

  /** Fields that neither name nor title an entity, nor stand in a column. */
  private static Map<String, Object> rest(Map<?, ?> fields, List<String> columns) {
    String title = TITLES.stream().filter(fields::containsKey).findFirst().orElse("id");
    Map<String, Object> rest = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!name.equals("id") && !name.equals(title) && !columns.contains(name)) {
            rest.put((String) name, value);
          }
        });
    return rest;
  }

  private void table(String caption, List<?> items, LabelledSchema schema) {
    List<String> columns = columns(items, schema);
    page.open("table", "class", "plan").element("caption", caption, "class", "unseen");
    page.open("thead").open("tr");
    page.element("th", caption, "scope", "col");
    columns.forEach(
        column -> page.element("th", label(schema, column), "scope", "col", "class", "narrow"));
    page.close("tr").close("thead");
    int number = 0;
    for (Object item : items) {
      number++;
      if (item instanceof Map<?, ?> fields) {
        row(number, fields, columns, schema);
      }
    }
    page.close("table");
  }

  private void row(int number, Map<?, ?> fields, List<String> columns, LabelledSchema schema) {
    // A body of its own, so that no page ends between an entry and its details.
    page.open("tbody", "class", "whole").open("tr", "class", "entry").open("th", "scope", "row");
    page.element(
        "strong",
        title(fields, schema)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> language.of(new Bilingual("Nr. ", "No. ")) + number));
    page.close("th");
    columns.forEach(column -> page.element("td", full(fields.get(column), schema.field(column))));
    page.close("tr");
    Map<String, String> details = new LinkedHashMap<>();
    rest(fields, columns)
        .forEach(
            (name, value) -> {
              String text = full(value, schema.field(name));
              if (!text.isEmpty()) {
                details.put(label(schema, name), text);
              }
            });
    if (!details.isEmpty()) {
      page.open("tr", "class", "details")
          .open("td", "colspan", Integer.toString(columns.size() + 1));
      details(details);
      page.close("td").close("tr");
    }
    page.close("tbody");
  }

  /** What is short shares a line. */
  private void details(Map<String, String> details) {
    boolean open = false;
    for (Map.Entry<String, String> detail : details.entrySet()) {
      boolean brief = detail.getValue().length() <= BRIEF;
      if (open && !brief) {
        page.close("p");
        open = false;
      }
      if (open) {
        page.raw(" · ");
      } else {
        page.open("p", "class", "detail");
      }
      page.element("span", detail.getKey() + ":").raw(" ").text(detail.getValue());
      open = brief;
      if (!brief) {
        page.close("p");
      }
    }
    if (open) {
      page.close("p");
    }
  }

  private boolean isLong(Object value, LabelledSchema schema) {
    return (value instanceof Map<?, ?> part && !part.containsKey("amount"))
        || full(value, schema).length() > SHORT;
  }

  /** Fields that nearly all items have, and that take little room. */
  private List<String> columns(List<?> items, LabelledSchema schema) {
    Map<String, Integer> fitting = new LinkedHashMap<>();
    for (Object item : items) {
      if (item instanceof Map<?, ?> fields) {
        rest(fields, List.of())
            .forEach(
                (name, value) ->
                    fitting.merge(
                        name, isLong(value, schema.field(name)) ? -items.size() : 1, Integer::sum));
      }
    }
    List<String> columns = new ArrayList<>();
    fitting.forEach(
        (name, count) -> {
          if (columns.size() < MOST_COLUMNS && count * 3 >= items.size() * 2) {
            columns.add(name);
          }
        });
    return columns;
  }
}
