package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void shouldBeTheSameForTheSameTree() {
    RandomTrees one = new RandomTrees(1);
    RandomTrees other = new RandomTrees(1);
    for (int i = 0; i < 500; i++) {
      assertThat(Fingerprint.of(one.tree(4))).isEqualTo(Fingerprint.of(other.tree(4)));
    }
  }

  @Test
  void shouldDifferForDifferentTrees() {
    RandomTrees trees = new RandomTrees(2);
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String text = String.valueOf(kinds(trees.tree(3)));
      assertThat(seen.putIfAbsent(Fingerprint.of(Json.tree(text)), text)).isIn(null, text);
    }
  }

  @Test
  void shouldTellKindsAndBordersApart() {
    List<String> texts =
        List.of(
            "null",
            "``",
            "[]",
            "{}",
            "`null`",
            "true",
            "`true`",
            "1",
            "`1`",
            "[1]",
            "[[1]]",
            "[`a`, `b`]",
            "[`ab`]",
            "[`ab`, ``]",
            "[[`a`], `b`]",
            "[[`a`, `b`]]",
            "{`a`: `b`}",
            "[`a`, [`b`]]",
            "{`a`: null}",
            "{`a`: {}}",
            "{`a`: []}",
            "{`ab`: ``}",
            "[{}, {}]",
            "[{}, [{}]]",
            "0.1",
            "0.10");
    Set<String> prints = new HashSet<>();
    for (String text : texts) {
      prints.add(Fingerprint.of(Json.tree(text.replace('`', '"'))));
    }

    assertThat(prints).hasSize(texts.size());
  }

  @Test
  void shouldFitAHeader() {
    assertThat(Fingerprint.of(List.of("ä", "😀"))).matches("[A-Za-z0-9_-]{22}");
  }

  /** The tree as JSON: unlike a tree itself it also tells 1 from "1". */
  private static String kinds(Object tree) {
    return switch (tree) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> "\"" + entry.getKey() + "\":" + kinds(entry.getValue()))
              .toList()
              .toString()
              .replaceFirst("\\[", "{")
              .replaceFirst("]$", "}");
      case List<?> list -> list.stream().map(FingerprintTest::kinds).toList().toString();
      case String text -> "\"" + text + "\"";
      case null, default -> String.valueOf(tree);
    };
  }
}
