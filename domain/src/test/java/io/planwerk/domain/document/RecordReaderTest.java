package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.goals.Criterion;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Goals;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.organisation.OrganisationPlan;
import io.planwerk.domain.orientation.Market;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.workspace.Organisation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  @Test
  void shouldTellAllFaultsAtOnce() {
    assertThat(
            faults(
                Goals.class,
                """
                {`itmes`: [],
                 `items`: [
                   {`id`: `a`, `name`: ` `, `weight`: -1},
                   {`id`: `B`, `due`: `2027-02-30`, `priority`: `HIGH`, `owner`: 7},
                   7,
                   null,
                   {`id`: `c`, `name`: `C`, `weight`: -1, `parent`: `c`, `levers`: [`BUILD_BRAND`, `BUILD_BRAND`],
                    `target`: {`kind`: `QUALITATIVE`, `criteria`: [{`name`: `x`, `levels`: {}, `target`: 1.5}]}}],
                 `types`: [{`id`: `t`, `name`: `T`, `a/b~c`: 1}]}
                """))
        .containsExactly(
            "/itmes UNKNOWN_FIELD",
            "/items/0/name INVALID_VALUE",
            "/items/1/id INVALID_VALUE",
            "/items/1/name MISSING",
            "/items/1/priority INVALID_VALUE",
            "/items/1/owner WRONG_TYPE",
            "/items/1/due INVALID_VALUE",
            "/items/2 WRONG_TYPE",
            "/items/3 MISSING",
            "/items/4/target/criteria/0/levels WRONG_TYPE",
            "/items/4/target/criteria/0/target WRONG_TYPE",
            "/items/4/parent INVALID_VALUE",
            "/items/4/levers/1 DUPLICATE",
            "/items/4/weight OUT_OF_RANGE",
            "/types/0/a~1b~0c UNKNOWN_FIELD");
  }

  @Test
  void shouldTellAllBrokenInvariantsOfARecordAtOnce() {
    assertThat(
            faults(
                Goals.class,
                """
                {`items`: [{`id`: `c`, `name`: `C`, `weight`: -1, `parent`: `c`,
                            `levers`: [`BUILD_BRAND`, `BUILD_BRAND`]}]}
                """))
        .containsExactly(
            "/items/0/parent INVALID_VALUE",
            "/items/0/levers/1 DUPLICATE",
            "/items/0/weight OUT_OF_RANGE");
  }

  @Test
  void shouldSuggestTheFieldThatWasProbablyMeant() {
    assertThat(details(Goal.class, "{`id`: `a`, `name`: `A`, `prioritiy`: `MUST`}"))
        .containsExactly("is no field here; did you mean 'priority'?");
    assertThat(details(Goal.class, "{`id`: `a`, `name`: `A`, `Due`: `2027-01-01`}"))
        .containsExactly("is no field here; did you mean 'due'?");
    assertThat(details(Goal.class, "{`id`: `a`, `name`: `A`, `colour`: 1}"))
        .containsExactly("is no field here");
    assertThat(details(Goal.class, "{`id`: `a`, `name`: `A`, `" + "x".repeat(5000) + "`: 1}"))
        .containsExactly("is no field here");
  }

  @Test
  void shouldSpeakGermanAsWell() {
    assertThat(rejected(Goal.class, "{`id`: `a`, `name`: `A`, `Due`: 1}"))
        .extracting(fault -> fault.detail().de())
        .containsExactly("gibt es hier nicht; gemeint „due“?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "`name`: 1; /name; has to be text, but is a number",
        "`name`: true; /name; has to be text, but is true",
        "`name`: []; /name; has to be text, but is a list",
        "`name`: {}; /name; has to be text, but is an object",
        "`name`: `A`, `weight`: `1`; /weight; has to be a number, but is a text",
        "`name`: `A`, `levers`: `BUILD_BRAND`; /levers; has to be a list, but is a text",
        "`name`: `A`, `target`: []; /target; has to be an object, but is a list",
        "`name`: `A`, `due`: 2027; /due; has to be text, but is a number"
      })
  void shouldTellWhichTypeIsWanted(String fields, String pointer, String detail) {
    List<Fault> faults = rejected(Goal.class, "{`id`: `a`, " + fields + "}");

    assertThat(faults).extracting(Fault::pointer).containsExactly(pointer);
    assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.WRONG_TYPE);
    assertThat(faults).extracting(fault -> fault.detail().en()).containsExactly(detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "`text`", "[]", "null"})
  void shouldRefuseARootThatIsNoObject(String root) {
    assertThat(rejected(Goal.class, root)).extracting(Fault::pointer).containsExactly("");
  }

  @Test
  void shouldTakeNullAsAbsent() {
    assertThat(
            read(
                Goal.class,
                "{`id`: `a`, `name`: `A`, `due`: null, `levers`: null, `target`: null}"))
        .isEqualTo(read(Goal.class, "{`id`: `a`, `name`: `A`}"));
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: null}")).containsExactly("/name MISSING");
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: `A`, `levers`: [null]}"))
        .containsExactly("/levers/0 MISSING");
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: `A`, `duo`: null}"))
        .containsExactly("/duo UNKNOWN_FIELD");
  }

  @Test
  void shouldLetPartsBeLeftOutThatMayBeEmpty() {
    Strategy strategy = read(Strategy.class, "{`id`: `a`, `organisationId`: `o`, `name`: `A`}");

    assertThat(strategy.goals()).isEqualTo(new Goals(List.of(), List.of()));
    assertThat(strategy.orientation().vision()).isNull();
  }

  @Test
  void shouldTakeAnOptionalPartWithoutContentAsAbsent() {
    assertThat(read(OrganisationPlan.class, "{`culture`: {}}").culture()).isNull();
    assertThat(read(OrganisationPlan.class, "{`culture`: {`note`: null}}").culture()).isNull();
    assertThat(
            read(Measure.class, "{`id`: `m`, `name`: `M`, `setup`: {`effort`: [], `spend`: null}}")
                .setup())
        .isNull();
    assertThat(read(OrganisationPlan.class, "{`culture`: {`note`: `x`}}").culture()).isNotNull();
  }

  @Test
  void shouldTellTheKindsOfAFamilyApart() {
    assertThat(target("{`kind`: `QUANTITATIVE`, `value`: 5}"))
        .isInstanceOfSatisfying(
            Target.Quantitative.class,
            target -> assertThat(target.value()).isEqualTo(new BigDecimal("5")));
    assertThat(target("{`kind`: `QUALITATIVE`, `criteria`: [{`name`: `x`}]}"))
        .isInstanceOfSatisfying(
            Target.Qualitative.class,
            target ->
                assertThat(target.criteria())
                    .extracting(Criterion::name)
                    .extracting(Object::toString)
                    .containsExactly("x"));
    assertThat(target("{`kind`: `QUALITATIVE`}")).isEqualTo(new Target.Qualitative(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; /target/kind MISSING",
        "{`kind`: null}; /target/kind INVALID_VALUE",
        "{`kind`: 7}; /target/kind INVALID_VALUE",
        "{`kind`: `quantitative`}; /target/kind INVALID_VALUE",
        "{`kind`: `QUALITATIVE`, `value`: 1}; /target/value UNKNOWN_FIELD",
        "{`kind`: `QUANTITATIVE`, `value`: 1, `direction`: `RISE`, `leastAcceptable`: 2};"
            + " /target/leastAcceptable OUT_OF_RANGE"
      })
  void shouldRefuseAFamilyMemberThatIsNone(String target, String fault) {
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: `A`, `target`: " + target + "}"))
        .containsExactly(fault);
  }

  @Test
  void shouldReadMoney() {
    assertThat(money("{`amount`: `1250.00`, `currency`: `EUR`}"))
        .isEqualTo(Money.of("1250", "EUR"))
        .extracting(Money::amount)
        .hasToString("1250.00");
    assertThat(money("{`amount`: `0.0001`, `currency`: `EUR`}").amount()).hasToString("0.0001");
    assertThat(money("{`amount`: `5`, `currency`: `JPY`}").amount()).hasToString("5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "7; /amount WRONG_TYPE",
        "{}; /amount/amount MISSING, /amount/currency MISSING",
        "{`amount`: 5, `currency`: `EUR`}; /amount/amount WRONG_TYPE",
        "{`amount`: `1.250,00`, `currency`: `EUR`}; /amount/amount INVALID_VALUE",
        "{`amount`: `1e3`, `currency`: `EUR`}; /amount/amount INVALID_VALUE",
        "{`amount`: ``, `currency`: `EUR`}; /amount/amount INVALID_VALUE",
        "{`amount`: `1234567890123456`, `currency`: `EUR`}; /amount/amount INVALID_VALUE",
        "{`amount`: `1.00001`, `currency`: `EUR`}; /amount/amount INVALID_VALUE",
        "{`amount`: `-5`, `currency`: `EUR`}; /amount OUT_OF_RANGE",
        "{`amount`: `5`, `currency`: `eur`}; /amount/currency INVALID_VALUE",
        "{`amount`: `5`, `currency`: `EURO`}; /amount/currency INVALID_VALUE",
        "{`amount`: `5`, `curency`: `EUR`}; /amount/curency UNKNOWN_FIELD, /amount/currency"
            + " MISSING",
        "null; /amount MISSING"
      })
  void shouldRefuseMoneyThatIsNone(String money, String faults) {
    assertThat(
            faults(
                Budget.class,
                "{`id`: `b`, `name`: `B`, `category`: `TOOLS`, `per`: `YEAR`, `amount`: "
                    + money
                    + "}"))
        .containsExactly(faults.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "`due`: `2027-1-1`; INVALID_VALUE",
        "`due`: `2027-01-01T00:00`; INVALID_VALUE",
        "`due`: `1899-12-31`; OUT_OF_RANGE",
        "`due`: `3000-01-01`; OUT_OF_RANGE",
        "`due`: `+12027-01-01`; OUT_OF_RANGE",
        "`due`: ``; INVALID_VALUE",
        "`weight`: 1234567890123456; OUT_OF_RANGE",
        "`weight`: 0.12345678901; OUT_OF_RANGE",
        "`weight`: 1e999999999; OUT_OF_RANGE",
        "`weight`: 1e-999999999; OUT_OF_RANGE",
        "`weight`: 1000.1; OUT_OF_RANGE",
        "`weight`: 0; OUT_OF_RANGE",
        "`description`: ``; INVALID_VALUE",
        "`description`: ` \\n\\t`; INVALID_VALUE",
        "`description`: `a\\u0000b`; INVALID_VALUE",
        "`description`: `a\\u001bb`; INVALID_VALUE",
        "`description`: `a\\ud83d`; INVALID_VALUE",
        "`description`: `\\ude00b`; INVALID_VALUE",
        "`description`: `\\ud83d\\ud83d\\ude00`; INVALID_VALUE"
      })
  void shouldKeepValuesWithinTheirLimits(String field, FaultCode code) {
    assertThat(rejected(Goal.class, "{`id`: `a`, `name`: `A`, " + field + "}"))
        .extracting(Fault::code)
        .containsExactly(code);
  }

  @Test
  void shouldCountCharactersAndNotHalvesOfThem() {
    String smile = "😀";
    assertThat(faults(Goal.class, described(smile.repeat(10_000)))).isEmpty();
    assertThat(faults(Goal.class, described(smile.repeat(10_001))))
        .containsExactly("/description TOO_LONG");
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: `" + smile.repeat(200) + "`}")).isEmpty();
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: `" + smile.repeat(201) + "`}"))
        .containsExactly("/name TOO_LONG");
    assertThat(faults(Goal.class, "{`id`: `" + "a".repeat(65) + "`, `name`: `A`}"))
        .containsExactly("/id INVALID_VALUE");
  }

  @Test
  void shouldKeepLineBreaksInTextsButNotInNames() {
    assertThat(read(Goal.class, described("a\\n\\tb\\r\\n")).description()).isEqualTo("a\n\tb\r\n");
    assertThat(faults(Goal.class, "{`id`: `a`, `name`: `A\\nB`}"))
        .containsExactly("/name INVALID_VALUE");
  }

  @Test
  void shouldReadNumbersInTheirNormalForm() {
    assertThat(read(Goal.class, weighing("1.500")).weight()).hasToString("1.5");
    assertThat(read(Goal.class, weighing("1e2")).weight()).hasToString("100");
    assertThat(read(Goal.class, weighing("1.50"))).isEqualTo(read(Goal.class, weighing("15e-1")));
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "1.0, true",
    "1e1, true",
    "0, true",
    "-0.0, true",
    "2147483647, true",
    "1.5, false",
    "2147483648, false",
    "1e400, false",
    "-1, false"
  })
  void shouldReadWholeNumbers(String number, boolean fine) {
    assertThat(faults(Market.class, "{`id`: `m`, `name`: `M`, `size`: " + number + "}").isEmpty())
        .isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "09:30, true",
    "00:00, true",
    "23:59, true",
    "24:00, false",
    "9:30, false",
    "09:30:00, false",
    "09.30, false"
  })
  void shouldReadTimesOfDay(String time, boolean fine) {
    assertThat(
            faults(
                    CoverHours.class,
                    "{`id`: `c`, `name`: `C`, `from`: `08:00`, `to`: `" + time + "`}")
                .isEmpty())
        .isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, true", "America/Argentina/Buenos_Aires, true", "UTC, false", "+01:00, false",
    "CET, false", "Etc/GMT+1, false", "europe/berlin, false", "Mars/Olympus, false"
  })
  void shouldTakeRegionsAsTimeZones(String zone, boolean fine) {
    assertThat(
            faults(
                    Strategy.class,
                    "{`id`: `s`, `organisationId`: `o`, `name`: `S`, `timeZone`: `" + zone + "`}")
                .isEmpty())
        .isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, true", "HTTP://example.org/a?b=c#d, true", "ftp://example.org, false",
    "example.org, false", "https:///path, false", "https://exa mple.org, false",
    "javascript:alert(1), false", "'', false"
  })
  void shouldTakeAddressesOfTheWebAsLinks(String address, boolean fine) {
    assertThat(
            faults(Organisation.class, "{`id`: `o`, `name`: `O`, `website`: `" + address + "`}")
                .isEmpty())
        .isEqualTo(fine);
  }

  @Test
  void shouldRefuseAnAddressThatIsATextOfItsOwn() {
    String address = "https://example.org/" + "a".repeat(10_000);
    assertThat(faults(Organisation.class, "{`id`: `o`, `name`: `O`, `website`: `" + address + "`}"))
        .containsExactly("/website TOO_LONG");
  }

  @Test
  void shouldLimitTheLengthOfLists() {
    List<Object> languages = Collections.nCopies(RecordReader.MAX_ENTRIES + 1, "de");

    assertThat(
            faults(
                RecordReader.read(
                    Market.class, Map.of("id", "m", "name", "M", "languages", languages))))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/languages", FaultCode.TOO_MANY));
  }

  @Test
  void shouldStopTellingWhenNobodyReadsOn() {
    List<Object> goals = Collections.nCopies(4_000, Map.of("id", "A", "nonsense", true));
    List<Fault> faults = faults(RecordReader.read(Goals.class, Map.of("items", goals)));

    assertThat(faults).hasSize(501);
    assertThat(faults.getLast())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly("", FaultCode.TOO_MANY);
  }

  @Test
  void shouldNotMakeARecordOfWhatIsMissingOnceTheListOfFaultsIsFull() {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < 600; i++) {
      tree.put("unknown" + i, i);
    }
    tree.put("items", List.of(Map.of("id", "a")));

    assertThat(faults(RecordReader.read(Goals.class, tree))).hasSize(501);
    assertThat(RecordReader.read(Strategy.class, tree)).isInstanceOf(Reading.Rejected.class);
  }

  @Test
  void shouldReadAnythingWithoutAnException() {
    RandomTrees trees = new RandomTrees(1);
    for (int i = 0; i < 3_000; i++) {
      RecordReader.read(Strategy.class, trees.tree(5));
      Map<String, Object> goal = new LinkedHashMap<>();
      Shape.of(Goal.class).fields().keySet().forEach(name -> goal.put(name, trees.tree(3)));
      assertThat(RecordReader.read(Goals.class, Map.of("items", List.of(goal)))).isNotNull();
    }
  }

  private static String described(String description) {
    return "{`id`: `a`, `name`: `A`, `description`: `" + description + "`}";
  }

  private static String weighing(String weight) {
    return "{`id`: `a`, `name`: `A`, `weight`: " + weight + "}";
  }

  private static Target target(String target) {
    Goal goal = read(Goal.class, "{`id`: `a`, `name`: `A`, `target`: " + target + "}");
    assertThat(goal.id()).isEqualTo(new GoalId("a"));
    return goal.target();
  }

  private static Money money(String money) {
    return read(
            Budget.class,
            "{`id`: `b`, `name`: `B`, `category`: `TOOLS`, `per`: `YEAR`, `amount`: " + money + "}")
        .amount();
  }

  private static <T> T read(Class<T> type, String text) {
    return switch (RecordReader.read(type, Json.tree(tidy(text)))) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T>(List<Fault> faults) -> throw new AssertionError(faults.toString());
    };
  }

  private static <T> List<String> faults(Class<T> type, String text) {
    return rejected(type, text).stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  private static <T> List<String> details(Class<T> type, String text) {
    return rejected(type, text).stream().map(fault -> fault.detail().en()).toList();
  }

  private static <T> List<Fault> rejected(Class<T> type, String text) {
    return faults(RecordReader.read(type, Json.tree(tidy(text))));
  }

  private static List<Fault> faults(Reading<?> reading) {
    return reading instanceof Reading.Rejected<?>(List<Fault> faults) ? faults : List.of();
  }

  private static String tidy(String text) {
    return text.replace('`', '"');
  }
}
