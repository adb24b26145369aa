package io.planwerk.domain.objections;

import io.planwerk.domain.shared.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What single words of both languages stand for, such as money or law. It lets a sentence of one
 * language teach something about those of the other, and reaches words that no example has.
 *
 * @param beginnings how words of a notion begin; those with a star are looked for within a word too
 */
record Notions(Map<String, List<String>> beginnings) {
  private static final int SHORT = 4;
  private static final List<String> INFLECTIONS = List.of("", "s", "e", "en", "er");

  static Notions shipped() {
    Map<String, List<String>> beginnings = new LinkedHashMap<>();
    for (String line : Lines.of(Notions.class, "notions.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      beginnings
          .computeIfAbsent(words.getFirst(), notion -> new ArrayList<>())
          .addAll(words.subList(1, words.size()));
    }
    return new Notions(beginnings);
  }

  List<String> of(Word word) {
    return beginnings.entrySet().stream()
        .filter(notion -> notion.getValue().stream().anyMatch(start -> fits(start, word.plain())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A short beginning fits a word and its inflections only: "lead" is not in "leader". */
  private static boolean fits(String start, String word) {
    if (start.startsWith("*")) {
      return word.contains(start.substring(1));
    }
    return start.length() > SHORT
        ? word.startsWith(start)
        : word.startsWith(start) && INFLECTIONS.contains(word.substring(start.length()));
  }
}
