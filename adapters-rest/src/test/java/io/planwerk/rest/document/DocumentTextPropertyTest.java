package io.planwerk.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every tree and every text, tried with many made from fixed seeds. */
class DocumentTextPropertyTest {
  private static final List<String> AWKWARD =
      List.of(
          "",
          " ",
          "~",
          "-",
          "- x",
          "? x",
          ": x",
          "a: b",
          "a #b",
          "#b",
          "yes",
          "No",
          "null",
          "TRUE",
          "1",
          "1.0",
          "+1",
          ".5",
          "0x1F",
          "1e3",
          "1_000",
          "12:30",
          "2026-01-01",
          "2026-01",
          "<<",
          "=",
          "&a",
          "*a",
          "!a",
          "|",
          ">",
          "%a",
          "@a",
          "`a",
          "\"",
          "'",
          "''",
          "\\",
          "[",
          "]",
          "{",
          "}",
          ",",
          "a,b",
          "a ",
          " a",
          "\ta",
          "a\t",
          "\n",
          "a\n",
          "a\nb",
          "a\n\nb",
          "\na",
          "a\n ",
          " a\nb",
          "a \nb",
          "a\n\tb",
          "a\r\nb",
          "\r",
          "a\u0085b",
          "a\u2028b",
          "\uFEFFa",
          "\u0000",
          "\u0007",
          "\uD83D\uDE80",
          "ß",
          "---",
          "...",
          "--- a",
          "a\n---\nb",
          "a\n...\n",
          "key:",
          "x".repeat(300),
          "a b ".repeat(100),
          ".inf",
          ".nan",
          "0o17",
          "a: |",
          "- |\n x",
          "\u200B");

  @ParameterizedTest
  @EnumSource(Format.class)
  void shouldReadBackWhatItWrote(Format format) {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      Object tree = tree(random, 4);
      byte[] text = DocumentText.print(tree, format);
      assertThat(DocumentText.parse(text, format))
          .as(new String(text, StandardCharsets.UTF_8))
          .isEqualTo(new Parsing.Parsed(tree));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void shouldNeverFailOtherwiseThanByAResult(Format format) {
    Random random = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      byte[] text = DocumentText.print(tree(random, 4), format);
      for (int changes = random.nextInt(1, 6); changes > 0 && text.length > 0; changes--) {
        text = mutated(random, text);
      }
      assertThat(DocumentText.parse(text, format)).isNotNull();
    }
  }

  private static byte[] mutated(Random random, byte[] text) {
    byte[] changed = text.clone();
    int at = random.nextInt(text.length);
    switch (random.nextInt(4)) {
      case 0 -> changed[at] = (byte) random.nextInt(256);
      case 1 -> changed[at] = (byte) "{}[]:,\"'\\&*!|>-?#%@\n\t 0e".charAt(random.nextInt(24));
      case 2 -> changed = java.util.Arrays.copyOf(text, at);
      default -> System.arraycopy(text, 0, changed, at, text.length - at);
    }
    return changed;
  }

  private static Object tree(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 7)) {
      case 0 -> AWKWARD.get(random.nextInt(AWKWARD.size()));
      case 1 -> new BigDecimal(new BigInteger(random.nextInt(1, 60), random), random.nextInt(0, 9));
      case 2 -> random.nextBoolean();
      case 3 -> random.nextInt(5) == 0 ? null : AWKWARD.get(random.nextInt(AWKWARD.size()));
      case 4 -> list(random, depth);
      default -> map(random, depth);
    };
  }

  private static List<Object> list(Random random, int depth) {
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(tree(random, depth - 1));
    }
    return items;
  }

  private static Map<String, Object> map(Random random, int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String awkward = AWKWARD.get(random.nextInt(AWKWARD.size()));
      String name = random.nextInt(3) > 0 || awkward.length() > 200 ? "field" + i : awkward;
      fields.put(name, tree(random, depth - 1));
    }
    return fields;
  }
}
