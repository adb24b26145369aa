package io.planwerk.domain.strategy;

import io.planwerk.domain.document.MissingIds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.document.References;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.goals.GoalType;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document format of strategies. Documents carry the number of the format they were written in;
 * older ones are lifted step by step when they are read, so that a document of format 1 loads for
 * good. Writing always uses the newest format.
 */
public final class StrategyFormat {
  private static final String NUMBER = "format";

  /** The format as it is today. A change that old documents wouldn't survive adds one step here. */
  public static final StrategyFormat CURRENT = new StrategyFormat(List.of());

  private final List<UnaryOperator<Map<String, Object>>> upgrades;

  /**
   * @param upgrades what turns a document of format 1 into one of format 2, that into one of format
   *     3, and so on
   */
  public StrategyFormat(List<UnaryOperator<Map<String, Object>>> upgrades) {
    this.upgrades = List.copyOf(upgrades);
  }

  /** The number of the newest format. */
  public int number() {
    return upgrades.size() + 1;
  }

  /** Reads a document of any known format; one without a number counts as the newest. */
  public Reading<StrategyDocument> read(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> fields)) {
      return Reading.rejected(
          Fault.at(
              "",
              FaultCode.WRONG_TYPE,
              "das Dokument ist kein Objekt",
              "the document is no object"));
    }
    Map<String, Object> content = new LinkedHashMap<>();
    fields.forEach((name, value) -> content.put((String) name, value));
    Object given = content.remove(NUMBER);
    int number = given == null ? number() : number(given);
    if (number < 1 || number > number()) {
      return Reading.rejected(
          Fault.at(
              "/" + NUMBER,
              FaultCode.UNSUPPORTED_FORMAT,
              "bekannt sind die Formate 1 bis " + number(),
              "formats 1 to " + number() + " are known"));
    }
    Map<String, Object> upgraded = content;
    for (int from = number; from < number(); from++) {
      upgraded = upgrades.get(from - 1).apply(upgraded);
    }
    Object named = MissingIds.fill(Shape.of(Strategy.class), Section.collectionNames(), upgraded);
    return checked(RecordReader.read(Strategy.class, named), connections(named));
  }

  /** The document of a strategy that is known to be sound. */
  public StrategyDocument write(Strategy strategy) {
    return new StrategyDocument(strategy, tree(strategy));
  }

  private Reading<StrategyDocument> checked(Reading<Strategy> reading, List<Fault> connections) {
    return switch (reading) {
      case Reading.Read<Strategy>(Strategy strategy) ->
          connections.isEmpty()
              ? new Reading.Read<>(write(strategy))
              : new Reading.Rejected<>(connections);
      case Reading.Rejected<Strategy>(List<Fault> faults) ->
          new Reading.Rejected<>(
              Stream.concat(faults.stream(), connections.stream()).distinct().toList());
    };
  }

  /**
   * What is wrong between the parts; looked for in the tree, so that it is told beside other
   * faults.
   */
  private static List<Fault> connections(@Nullable Object tree) {
    List<Fault> faults =
        new ArrayList<>(References.in(Strategy.class, tree).faults(GoalType.known()));
    if (tree instanceof Map<?, ?> sections) {
      Section.names().forEach(name -> faults.addAll(addresses(name, sections.get(name))));
    }
    return faults;
  }

  private Map<String, Object> tree(Strategy strategy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(NUMBER, BigDecimal.valueOf(number()));
    if (RecordWriter.write(strategy) instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> tree.put((String) name, value));
    }
    return tree;
  }

  /**
   * Entities are reached by section and id, so within a section ids are unique across its
   * collections.
   */
  private static List<Fault> addresses(String name, @Nullable Object section) {
    List<Fault> faults = new ArrayList<>();
    Set<String> collections = Section.named(name).orElseThrow().collections().keySet();
    Map<String, String> collectionOf = new HashMap<>();
    for (String collection : collections) {
      int index = 0;
      for (String id : ids(section, collection)) {
        String at = "/" + name + "/" + collection + "/" + index++ + "/id";
        if (id.isEmpty()) {
          continue;
        }
        if (collections.contains(id)) {
          faults.add(
              Fault.at(
                  at,
                  FaultCode.INVALID_VALUE,
                  "„" + id + "“ ist hier der Name einer Liste",
                  "'" + id + "' is the name of a list here"));
        }
        String other = collectionOf.putIfAbsent(id, collection);
        if (other != null && !other.equals(collection)) {
          faults.add(
              Fault.at(
                  at,
                  FaultCode.DUPLICATE,
                  "die Kennung „" + id + "“ steht schon unter " + other,
                  "the id '" + id + "' is already used in " + other));
        }
      }
    }
    return faults;
  }

  private static List<String> ids(@Nullable Object section, String collection) {
    return section instanceof Map<?, ?> fields && fields.get(collection) instanceof List<?> list
        ? list.stream()
            .map(
                entity ->
                    entity instanceof Map<?, ?> named && named.get("id") instanceof String id
                        ? id
                        : "")
            .toList()
        : List.of();
  }

  private static int number(Object given) {
    return given instanceof BigDecimal decimal
            && decimal.stripTrailingZeros().scale() <= 0
            && decimal.precision() < 9
        ? decimal.intValue()
        : -1;
  }
}
