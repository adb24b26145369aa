package io.planwerk.rest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

  @Test
  void shouldReadJsonWithEveryKindOfValue() {
    assertThat(tree("{\"a\":[1, 2.50, \"x\", true, false, null, {}]}", Format.JSON))
        .isEqualTo(
            Map.of(
                "a",
                Arrays.asList(
                    BigDecimal.ONE, new BigDecimal("2.50"), "x", true, false, null, Map.of())));
  }

  @Test
  void shouldReadPairsOfSurrogatesWhereverTheYamlParserCutsTheText() {
    for (int before = 990; before < 1_060; before++) {
      String text = "a".repeat(before) + "😀".repeat(40);

      assertThat(tree("k: " + text + "\n", Format.YAML)).isEqualTo(Map.of("k", text));
    }
  }

  @Test
  void shouldKeepTheOrderOfFields() {
    assertThat(tree("{\"b\":1,\"a\":2,\"c\":3}", Format.JSON)).hasToString("{b=1, a=2, c=3}");
  }

  @Test
  void shouldReadYamlByTheRulesOfVersionOnePointTwo() {
    String yaml =
        """
        country: NO
        answer: yes
        at: 12:30
        from: 2026-01-01
        month: 2026-01
        code: '007'
        rate: 0.20
        share: 1e-2
        size: 0x1F
        done: True
        nothing: ~
        """;
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("country", "NO");
    expected.put("answer", "yes");
    expected.put("at", "12:30");
    expected.put("from", "2026-01-01");
    expected.put("month", "2026-01");
    expected.put("code", "007");
    expected.put("rate", new BigDecimal("0.20"));
    expected.put("share", new BigDecimal("0.01"));
    expected.put("size", new BigDecimal(31));
    expected.put("done", true);
    expected.put("nothing", null);

    assertThat(tree(yaml, Format.YAML)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1,}            ; 1 ; 8 ; '}' doesn't belong here
          {"a":               ; 1 ; 6 ; the text ends too early
          {"a":1}}            ; 1 ; 8 ; '}' doesn't belong here
          [1] 2               ; 1 ; 5 ; there is something behind the document
          {"a":1,"a":2}       ; 1 ; 8 ; 'a' is there already
          {"a":"\\ud800"}     ; 1 ; 6 ; the text holds half a character (a lone surrogate)
          {"a":NaN}           ; 1 ; 9 ; no valid JSON
          """)
  void shouldSayWhereJsonIsBroken(String text, int line, int column, String detail) {
    assertThat(DocumentText.parse(bytes(text), Format.JSON))
        .isInstanceOfSatisfying(
            Parsing.Malformed.class,
            broken -> {
              assertThat(broken.line()).isEqualTo(line);
              assertThat(broken.column()).isEqualTo(column);
              assertThat(broken.detail().en()).isEqualTo(detail);
            });
  }

  @Test
  void shouldCountLines() {
    assertThat(malformed("{\n  \"a\": 1\n  \"b\": 2\n}", Format.JSON))
        .extracting(Parsing.Malformed::line, Parsing.Malformed::column, m -> m.detail().de())
        .containsExactly(3, 3, "„\"“ gehört hier nicht hin");
    assertThat(malformed("a: 1\nb: c: d\n", Format.YAML))
        .extracting(Parsing.Malformed::line, Parsing.Malformed::column)
        .containsExactly(2, 5);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void shouldRefuseTextThatIsEmptyOrNoUtf8(Format format) {
    assertThat(malformed("", format).detail().en()).isEqualTo("the text is empty");
    byte[] latin = "{\n\"a\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(DocumentText.parse(latin, format))
        .isInstanceOfSatisfying(
            Parsing.Malformed.class,
            broken -> {
              assertThat(broken.line()).isEqualTo(2);
              assertThat(broken.column()).isEqualTo(7);
              assertThat(broken.detail().en()).isEqualTo("the text isn't UTF-8");
            });
  }

  @Test
  void shouldReadWholeNumbersAsYamlHasThem() {
    for (String number : List.of("017", "+17", "0x11", "0o21")) {
      assertThat(tree("a: " + number, Format.YAML)).isEqualTo(Map.of("a", new BigDecimal(17)));
    }
  }

  @Test
  void shouldLeaveOutTheMarkThatSomeEditorsPutInFront() {
    assertThat(tree("\uFEFF{\"a\":1}", Format.JSON)).isEqualTo(Map.of("a", BigDecimal.ONE));
    assertThat(tree("\uFEFFa: 1", Format.YAML)).isEqualTo(Map.of("a", BigDecimal.ONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x [1]\nb: *x",
        "a: !!binary aGk=",
        "a: !java.lang.Runtime x",
        "!!set {a, b}",
        "&a a: 1",
        "a: 1\n---\nb: 2",
        "a: 1\na: 2",
        "a: .inf",
        "a: .nan",
        "? [1]\n: 2",
        "a: [1",
        "a:\n\t- 1",
        "# nothing",
        "%YAML 9.9\n---\na: 1"
      })
  void shouldRefuseYamlBeyondPlainTrees(String text) {
    assertThat(malformed(text, Format.YAML).line()).isPositive();
  }

  @Test
  void shouldRefuseWhatIsTooDeepTooLongOrTooMuch() {
    assertThat(tree("[".repeat(32) + "]".repeat(32), Format.JSON)).isInstanceOf(List.class);
    assertThat(exceeded("{\"a\":" + "[".repeat(50_000), Format.JSON).pointer())
        .startsWith("/a/0/0");
    assertThat(exceeded("a: " + "[".repeat(50_000), Format.YAML).detail().en())
        .isEqualTo("more than 32 levels");
    assertThat(exceeded("{\"a\":[\"" + "x".repeat(20_001) + "\"]}", Format.JSON))
        .extracting(Parsing.LimitExceeded::pointer, e -> e.detail().en())
        .containsExactly("/a/0", "the text has more than 20000 characters");
    assertThat(exceeded("{\"" + "x".repeat(201) + "\":1}", Format.JSON).detail().en())
        .isEqualTo("the name of a field has more than 200 characters");
    assertThat(exceeded("[" + "0,".repeat(250_000) + "0]", Format.JSON).detail().en())
        .isEqualTo("more than 250000 values");
  }

  @Test
  void shouldRefuseLinesOnWhichTheScannerOfYamlWouldDwell() {
    String text = "a: 1\nb: '" + "x ".repeat(100_000) + "'\nc: 2\n";
    assertThat(exceeded(text, Format.YAML))
        .extracting(Parsing.LimitExceeded::line, e -> e.detail().en())
        .containsExactly(2, "the line has more than 200000 characters");
    assertThat(exceeded(text.substring(5, text.indexOf("\nc")), Format.YAML).line()).isEqualTo(1);
    String list = "[" + "0,".repeat(150_000) + "0]";
    assertThat(tree(list, Format.JSON)).isInstanceOf(List.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e101", "1e-101", "1e999999999", "1e99999999999", "1e-99999999999"})
  void shouldRefuseNumbersWhoseDigitsWouldFillTheMemory(String number) {
    for (Format format : Format.values()) {
      assertThat(exceeded("{\"a\": " + number + "}", format).pointer()).isEqualTo("/a");
    }
    assertThat(exceeded("[" + "9".repeat(101) + "]", Format.JSON).pointer()).isEqualTo("/0");
    assertThat(exceeded("[" + "9".repeat(5_000) + "]", Format.JSON).detail().en()).isNotEmpty();
  }

  @Test
  void shouldWriteJsonCompactlyAndNumbersPlainly() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", "Straße „7“");
    tree.put("value", new BigDecimal("1E+3"));
    tree.put("items", Arrays.asList(1, 2L, null, true));
    assertThat(print(tree, Format.JSON))
        .isEqualTo("{\"name\":\"Straße „7“\",\"value\":1000,\"items\":[1,2,null,true]}");
  }

  @Test
  void shouldWriteYamlForPeople() {
    Map<String, Object> goal = new LinkedHashMap<>();
    goal.put("id", "newsletter");
    goal.put("name", "Mehr Leserinnen: 2027");
    goal.put("due", "2027-03-31");
    goal.put("at", "12:30");
    goal.put("zip", "01067");
    goal.put("country", "NO");
    goal.put("weight", new BigDecimal("1E+1"));
    goal.put("note", "erste Zeile\nzweite Zeile\n");
    goal.put("levers", List.of());
    assertThat(print(Map.of("goals", Map.of("items", List.of(goal))), Format.YAML))
        .isEqualTo(
            """
            goals:
              items:
                - id: newsletter
                  name: "Mehr Leserinnen: 2027"
                  due: "2027-03-31"
                  at: "12:30"
                  zip: "01067"
                  country: "NO"
                  weight: 10
                  note: |
                    erste Zeile
                    zweite Zeile
                  levers: []
            """);
  }

  @Test
  void shouldRefuseToWriteWhatIsNoTree() {
    assertThatThrownBy(() -> DocumentText.print(Map.of("a", 1.5), Format.JSON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Object tree(String text, Format format) {
    Parsing parsing = DocumentText.parse(bytes(text), format);
    assertThat(parsing).isInstanceOf(Parsing.Parsed.class);
    return ((Parsing.Parsed) parsing).tree();
  }

  private static Parsing.Malformed malformed(String text, Format format) {
    Parsing parsing = DocumentText.parse(bytes(text), format);
    assertThat(parsing).isInstanceOf(Parsing.Malformed.class);
    return (Parsing.Malformed) parsing;
  }

  private static Parsing.LimitExceeded exceeded(String text, Format format) {
    Parsing parsing = DocumentText.parse(bytes(text), format);
    assertThat(parsing).isInstanceOf(Parsing.LimitExceeded.class);
    return (Parsing.LimitExceeded) parsing;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String print(Object tree, Format format) {
    return new String(DocumentText.print(tree, format), StandardCharsets.UTF_8);
  }
}
