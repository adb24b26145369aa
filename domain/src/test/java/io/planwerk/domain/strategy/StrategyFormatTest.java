package io.planwerk.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Json;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFormatTest {
  private static final StrategyFormat FORMAT = StrategyFormat.CURRENT;

  /** What format 3 would be if 2 had renamed a field and 3 another. */
  private static final StrategyFormat LATER =
      new StrategyFormat(List.of(renaming("title", "name"), renaming("owner", "organisationId")));

  /**
   * The file was written by the first server that knew format 1 and uses every field there was.
   * Nobody changes it: when this test fails, documents of customers don't load any more, and what
   * is missing is an upgrade in {@link StrategyFormat}.
   */
  @Test
  void shouldLoadDocumentsOfFormat1ForGood() throws IOException {
    Map<String, Object> frozen = frozen();

    StrategyDocument document = read(FORMAT, frozen);

    assertThat(document.strategy().measures().items()).isNotEmpty();
    assertThat(texts(document.tree())).containsAll(texts(frozen));
  }

  @Test
  void shouldLoadDocumentsOfFormat1OnceThereIsFormat2() throws IOException {
    StrategyFormat two = new StrategyFormat(List.of(fields -> with(fields, "note", "lifted")));

    StrategyDocument document = read(two, frozen());

    assertThat(document.strategy().note()).isEqualTo("lifted");
    assertThat(document.tree()).containsEntry("format", BigDecimal.TWO);
    assertThat(document.strategy().goals()).isEqualTo(read(FORMAT, frozen()).strategy().goals());
  }

  @Test
  void shouldLiftDocumentsStepByStep() {
    StrategyDocument fromOne =
        read(LATER, object("{`format`: 1, `id`: `s`, `title`: `S`, `owner`: `o`}"));
    StrategyDocument fromTwo =
        read(LATER, object("{`format`: 2, `id`: `s`, `name`: `S`, `owner`: `o`}"));
    StrategyDocument fromThree =
        read(LATER, object("{`format`: 3, `id`: `s`, `name`: `S`, `organisationId`: `o`}"));

    assertThat(fromOne).isEqualTo(fromTwo).isEqualTo(fromThree);
    assertThat(fromOne.tree()).containsEntry("format", new BigDecimal(3));
    assertThat(LATER.number()).isEqualTo(3);
  }

  @Test
  void shouldTellNoMoreFaultsThanAnybodyReads() {
    List<Object> nobody = IntStream.range(0, 5000).<Object>mapToObj(i -> "nobody-" + i).toList();
    Object goals =
        Map.of("items", List.of(Map.of("id", "goal", "name", "Goal", "audiences", nobody)));

    Reading<StrategyDocument> reading =
        StrategyFormat.CURRENT.read(
            Map.of("id", "s", "organisationId", "o", "name", "S", "goals", goals));

    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    if (reading instanceof Reading.Rejected<StrategyDocument>(List<Fault> faults)) {
      assertThat(faults).hasSize(Fault.MOST + 1);
      assertThat(faults.getLast().code()).isEqualTo(FaultCode.TOO_MANY);
    }
  }

  @Test
  void shouldTakeADocumentWithoutNumberForTheNewest() {
    assertThat(read(LATER, object("{`id`: `s`, `name`: `S`, `organisationId`: `o`}")))
        .isEqualTo(
            read(LATER, object("{`format`: null, `id`: `s`, `name`: `S`, `organisationId`: `o`}")));
    assertThat(faults(LATER, "{`id`: `s`, `title`: `S`, `organisationId`: `o`}"))
        .contains("/title UNKNOWN_FIELD", "/name MISSING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2",
        "0",
        "-1",
        "1.5",
        "1e9",
        "1e999999999",
        "4294967297",
        "\"1\"",
        "true",
        "[]",
        "{}"
      })
  void shouldRefuseFormatsItDoesNotKnow(String number) {
    assertThat(
            faults(
                FORMAT,
                "{`format`: " + number + ", `id`: `s`, `name`: `S`, `organisationId`: `o`}"))
        .containsExactly("/format UNSUPPORTED_FORMAT");
  }

  @Test
  void shouldReadAStrategyThatIsLittleMoreThanAName() {
    StrategyDocument document =
        read(FORMAT, object("{`name`: `Erste Idee`, `organisationId`: `o`}"));

    assertThat(document.strategy().id().value()).isEqualTo("erste-idee");
    assertThat(document.tree())
        .hasToString("{format=1, id=erste-idee, organisationId=o, name=Erste Idee}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "null", "[]", "\"text\"", "true"})
  void shouldRefuseWhatIsNoObject(String text) {
    assertThat(faults(FORMAT.read(Json.tree(text)))).containsExactly(" WRONG_TYPE");
  }

  @Test
  void shouldRefuseAnIdThatStandsInTwoListsOfASection() {
    assertThat(
            faults(
                FORMAT,
                """
                {`id`: `s`, `name`: `S`, `organisationId`: `o`,
                 `goals`: {`items`: [{`id`: `image`, `name`: `A`}], `types`: [{`id`: `image`, `name`: `T`}]},
                 `resources`: {
                   `skills`: [{`id`: `image`, `name`: `S`}, {`id`: `b`, `name`: `B`}],
                   `people`: [{`id`: `c`, `name`: `C`}, {`id`: `b`, `name`: `B`}]}}
                """))
        .containsExactly("/goals/types/0/id DUPLICATE", "/resources/people/1/id DUPLICATE");
  }

  @Test
  void shouldTellAnIdThatStandsTwiceInOneListOnlyOnce() {
    assertThat(
            faults(
                FORMAT,
                """
                {`id`: `s`, `name`: `S`, `organisationId`: `o`,
                 `goals`: {`items`: [{`id`: `a`, `name`: `A`}, {`id`: `a`, `name`: `A`}]}}
                """))
        .containsExactly("/goals/items/1/id DUPLICATE");
  }

  @Test
  void shouldRefuseIdsThatNameAListOfTheSection() {
    assertThat(
            faults(
                FORMAT,
                """
                {`id`: `s`, `name`: `S`, `organisationId`: `o`,
                 `goals`: {`items`: [{`id`: `types`, `name`: `A`}, {`id`: `people`, `name`: `B`}]},
                 `resources`: {`people`: [{`id`: `people`, `name`: `P`}, {`id`: `items`, `name`: `I`}]}}
                """))
        .containsExactly("/goals/items/0/id INVALID_VALUE", "/resources/people/0/id INVALID_VALUE");
  }

  @Test
  void shouldNeverMakeUpAnIdThatNamesAList() {
    StrategyDocument document =
        read(
            FORMAT,
            object(
                """
                {`name`: `Goals`, `organisationId`: `o`,
                 `goals`: {`items`: [{`name`: `Types`}, {`name`: `People`}, {`name`: `Items`}]}}
                """));

    assertThat(document.strategy().goals().items())
        .extracting(goal -> goal.id().value())
        .containsExactly("types-2", "people-2", "items-2");
  }

  @Test
  void shouldCheckReferencesButKnowTheCatalogueOfGoalTypes() {
    assertThat(
            faults(
                FORMAT,
                """
                {`id`: `s`, `name`: `S`, `organisationId`: `o`,
                 `goals`: {`items`: [{`id`: `a`, `name`: `A`, `type`: `recruiting`, `owner`: `nobody`},
                                     {`id`: `b`, `name`: `B`, `type`: `fame`}]}}
                """))
        .containsExactly(
            "/goals/items/0/owner UNKNOWN_REFERENCE", "/goals/items/1/type UNKNOWN_REFERENCE");
  }

  @Test
  void shouldNotBeStoppedByADocumentOfAnyDepth() {
    Object deep = "bottom";
    for (int i = 0; i < 100_000; i++) {
      deep = i % 2 == 0 ? List.of(deep) : Map.of("goals", deep);
    }

    assertThat(faults(FORMAT.read(deep))).contains("/goals WRONG_TYPE", "/organisationId MISSING");
  }

  @Test
  void shouldReadStrategiesWhoseIdsAreAllToBeMadeUp() {
    RandomStrategies strategies = new RandomStrategies(1);
    for (int i = 0; i < 20; i++) {
      Object nameless = withoutIds(FORMAT.write(strategies.draft()).tree());

      assertThat(faults(FORMAT.read(nameless)))
          .allMatch(fault -> fault.endsWith(" UNKNOWN_REFERENCE") || fault.endsWith("/id MISSING"));
    }
  }

  private static Object withoutIds(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> {
        Map<Object, Object> rest = new LinkedHashMap<>();
        map.forEach((name, value) -> rest.put(name, withoutIds(value)));
        rest.remove("id");
        yield rest;
      }
      case List<?> list -> list.stream().map(StrategyFormatTest::withoutIds).toList();
      default -> tree;
    };
  }

  private static Map<String, Object> frozen() throws IOException {
    try (InputStream file = StrategyFormatTest.class.getResourceAsStream("format-1.json")) {
      return Json.object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static UnaryOperator<Map<String, Object>> renaming(String from, String to) {
    return fields -> {
      Map<String, Object> renamed = with(fields, to, fields.get(from));
      renamed.remove(from);
      return renamed;
    };
  }

  private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(fields);
    copy.put(name, value);
    return copy;
  }

  private static Set<String> texts(Object tree) {
    Set<String> texts = new HashSet<>();
    switch (tree) {
      case Map<?, ?> map -> map.values().forEach(value -> texts.addAll(texts(value)));
      case List<?> list -> list.forEach(value -> texts.addAll(texts(value)));
      case String text -> texts.add(text);
      default -> {}
    }
    return texts;
  }

  private static StrategyDocument read(StrategyFormat format, Object tree) {
    return switch (format.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) ->
          throw new AssertionError(faults.toString());
    };
  }

  private static List<String> faults(StrategyFormat format, String text) {
    return faults(format.read(object(text)));
  }

  private static List<String> faults(Reading<StrategyDocument> reading) {
    return reading instanceof Reading.Rejected<StrategyDocument>(List<Fault> faults)
        ? faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList()
        : List.of();
  }

  private static Map<String, Object> object(String text) {
    return Json.object(text.replace('`', '"'));
  }
}
