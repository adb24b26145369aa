package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.resources.SharedKey;
import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.shared.Rating;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The contract describes the records of the domain, no more and no less. A new field of the plan is
 * red here until the contract explains it.
 */
class PlanSchemaTest {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final JsonNode SCHEMAS = CONTRACT.document().at("/components/schemas");

  /** Longer ones aren't read while filling in a form. */
  private static final int LONGEST_HINT = 140;

  private static final Map<Class<?>, String> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "Text"),
          Map.entry(Name.class, "Name"),
          Map.entry(StrategyId.class, "Slug"),
          Map.entry(OrganisationId.class, "Slug"),
          Map.entry(SharedKey.class, "Slug"),
          Map.entry(NetworkId.class, "Network"),
          Map.entry(Month.class, "Month"),
          Map.entry(LocalTime.class, "TimeOfDay"),
          Map.entry(Percentage.class, "Percentage"),
          Map.entry(Rating.class, "Rating"),
          Map.entry(Hours.class, "Hours"),
          Map.entry(Link.class, "Link"),
          Map.entry(Language.class, "Language"),
          Map.entry(Country.class, "Country"),
          Map.entry(Currency.class, "Currency"),
          Map.entry(ZoneId.class, "TimeZone"));

  private static final Map<Class<?>, String> PRIMITIVES =
      Map.of(
          BigDecimal.class, "number",
          Integer.class, "integer",
          int.class, "integer",
          Boolean.class, "boolean",
          LocalDate.class, "string");

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldHaveTheFieldsOfTheRecordInTheirOrder(Class<?> type) {
    List<String> fields = new ArrayList<>(Shape.of(type).fields().keySet());
    if (Plan.isMember(type)) {
      fields.addFirst("kind");
    }
    if (type.equals(Strategy.class)) {
      fields.addFirst("format");
    }
    assertThat(schema(type).path("properties").propertyNames()).containsExactlyElementsOf(fields);
    assertThat(schema(type).path("additionalProperties").isBoolean()).isTrue();
    assertThat(schema(type).path("additionalProperties").booleanValue()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldRequireWhatTheRecordCantDoWithout(Class<?> type) {
    List<String> required =
        new ArrayList<>(
            Shape.of(type).fields().values().stream()
                .filter(Plan::isRequired)
                .map(Shape.Field::name)
                .toList());
    if (Plan.isMember(type)) {
      required.addFirst("kind");
    }
    assertThat(texts(schema(type).path("required"))).containsExactlyElementsOf(required);
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldGiveEveryFieldItsType(Class<?> type) {
    for (Shape.Field field : Shape.of(type).fields().values()) {
      JsonNode property = property(type, field);
      JsonNode value = field.list() ? property.path("items") : property;
      String place = type.getSimpleName() + "." + field.name();
      assertThat(property.path("type").asString("").equals("array"))
          .as(place)
          .isEqualTo(field.list());
      assertThat(typeOf(value)).as(place).isEqualTo(typeOf(field.type()));
      assertThat(value.path("format").asString("").equals("date"))
          .as(place)
          .isEqualTo(field.type().equals(LocalDate.class));
      if (field.list()) {
        assertThat(property.path("maxItems").intValue())
            .as(place)
            .isEqualTo(RecordReader.MAX_ENTRIES);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldTellWhatAReferenceRefersTo(Class<?> type) {
    for (Shape.Field field : Shape.of(type).fields().values()) {
      boolean reference = Plan.isId(field.type()) && !field.name().equals("id");
      assertThat(property(type, field).path("x-refers-to").asString(""))
          .as(type.getSimpleName() + "." + field.name())
          .isEqualTo(reference ? Plan.owner(field.type()).getSimpleName() : "");
    }
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldExplainAndLabelEveryField(Class<?> type) {
    assertExplained(type.getSimpleName(), schema(type));
    for (Map.Entry<String, JsonNode> property : schema(type).path("properties").properties()) {
      assertExplained(type.getSimpleName() + "." + property.getKey(), property.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldHintInBothLanguagesAtWhatToEnter(Class<?> type) {
    for (Map.Entry<String, JsonNode> property : schema(type).path("properties").properties()) {
      String place = type.getSimpleName() + "." + property.getKey();
      JsonNode hint = property.getValue().path("x-hint");
      assertThat(hint.propertyNames()).as(place).containsExactly("de", "en");
      hint.forEach(
          text ->
              assertThat(text.asString(""))
                  .as(place)
                  .hasSizeBetween(1, LONGEST_HINT)
                  .endsWith("."));
      assertThat(hint.path("de"))
          .as(place)
          .isNotEqualTo(hint.path("en"))
          .isNotEqualTo(property.getValue().path("description"));
    }
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#enums")
  void shouldHaveAndLabelTheConstantsOfTheEnum(Class<?> type) {
    List<String> constants =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    assertExplained(type.getSimpleName(), schema(type));
    assertThat(texts(schema(type).path("enum"))).containsExactlyElementsOf(constants);
    JsonNode labels = schema(type).path("x-labels");
    assertThat(labels.propertyNames()).containsExactlyElementsOf(constants);
    labels.properties().forEach(label -> assertLabel(label.getKey(), label.getValue()));
  }

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#families")
  void shouldTellTheKindsOfAFamilyApart(Class<?> type) {
    assertExplained(type.getSimpleName(), schema(type));
    List<String> kinds =
        Arrays.stream(type.getPermittedSubclasses()).map(PlanSchemaTest::reference).toList();
    List<String> offered = new ArrayList<>();
    schema(type).path("oneOf").forEach(kind -> offered.add(kind.path("$ref").asString()));
    assertThat(offered).containsExactlyElementsOf(kinds);

    JsonNode discriminator = schema(type).path("discriminator");
    assertThat(discriminator.path("propertyName").asString()).isEqualTo("kind");
    assertThat(discriminator.path("mapping").size()).isEqualTo(kinds.size());
    for (Map.Entry<String, JsonNode> kind : discriminator.path("mapping").properties()) {
      assertThat(isKnownKind(type, kind.getKey())).as(kind.getKey()).isTrue();
      JsonNode chosen = CONTRACT.document().at(kind.getValue().asString().substring(1));
      assertThat(texts(chosen.at("/properties/kind/enum"))).containsExactly(kind.getKey());
      JsonNode labels = chosen.at("/properties/kind/x-labels");
      assertThat(labels.propertyNames()).containsExactly(kind.getKey());
      assertLabel(kind.getKey(), labels.path(kind.getKey()));
    }
  }

  @Test
  void shouldLabelNothingThatTheDomainDoesNotHave() {
    List<String> known = new ArrayList<>(Plan.records().map(Class::getSimpleName).toList());
    known.add("Money");
    List<String> labelled =
        SCHEMAS.properties().stream()
            .filter(s -> s.getValue().path("properties").findValue("x-label") != null)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(labelled).containsExactlyInAnyOrderElementsOf(known);
  }

  private static boolean isKnownKind(Class<?> family, String kind) {
    return !(RecordReader.read(family, Map.of("kind", kind))
            instanceof Reading.Rejected<?> rejected)
        || rejected.faults().stream().noneMatch(fault -> fault.pointer().equals("/kind"));
  }

  private static void assertExplained(String place, JsonNode node) {
    assertThat(node.path("description").asString("")).as(place).isNotBlank();
    assertLabel(place, node.path("x-label"));
  }

  private static void assertLabel(String place, JsonNode label) {
    assertThat(label.propertyNames()).as(place).containsExactly("de", "en");
    label.forEach(text -> assertThat(text.asString("")).as(place).isNotBlank());
  }

  private static String typeOf(Class<?> type) {
    return PRIMITIVES.containsKey(type) ? PRIMITIVES.get(type) : reference(type);
  }

  private static String reference(Class<?> type) {
    String name = Plan.isId(type) ? "Slug" : VALUES.getOrDefault(type, type.getSimpleName());
    return "#/components/schemas/" + name;
  }

  private static String typeOf(JsonNode value) {
    return value.path("$ref").asString(value.path("type").asString(""));
  }

  private static JsonNode schema(Class<?> type) {
    JsonNode schema = SCHEMAS.path(type.getSimpleName());
    assertThat(schema.isMissingNode())
        .as("schema " + type.getSimpleName() + " is missing")
        .isFalse();
    return schema;
  }

  private static JsonNode property(Class<?> type, Shape.Field field) {
    return schema(type).path("properties").path(field.name());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
