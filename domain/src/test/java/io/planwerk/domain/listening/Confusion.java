package io.planwerk.domain.listening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How often what was meant was read as what. */
final class Confusion {
  private final List<String> answers;
  private final Map<String, int[]> rows = new TreeMap<>();

  Confusion(List<String> answers) {
    this.answers = answers;
  }

  void count(String meant, String read) {
    rows.computeIfAbsent(meant, ignored -> new int[answers.size()])[answers.indexOf(read)]++;
  }

  int all() {
    return count(ignored -> true, ignored -> true);
  }

  int of(String meant, String read) {
    return count(meant::equals, read::equals);
  }

  private int count(Predicate<String> meant, Predicate<String> read) {
    int count = 0;
    for (Map.Entry<String, int[]> row : rows.entrySet()) {
      for (int i = 0; i < answers.size(); i++) {
        count += meant.test(row.getKey()) && read.test(answers.get(i)) ? row.getValue()[i] : 0;
      }
    }
    return count;
  }

  double accuracy() {
    int right = answers.stream().mapToInt(answer -> of(answer, answer)).sum();
    return right / (double) all();
  }

  double share(String read) {
    return count(ignored -> true, read::equals) / (double) all();
  }

  double precision(String answer) {
    return of(answer, answer) / (double) count(ignored -> true, answer::equals);
  }

  double recall(String answer) {
    return of(answer, answer) / (double) count(answer::equals, ignored -> true);
  }

  /** Share of wrong ones among those that were read as anything but this. */
  double errorWithout(String unsure) {
    double sure = 1 - share(unsure);
    return (sure - accuracy()) / sure;
  }

  /** Share that was read as the opposite. */
  double turned(String one, String other) {
    return (of(one, other) + of(other, one)) / (double) all();
  }

  String table(String title) {
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%-22s", title));
    answers.forEach(answer -> table.append(String.format(Locale.ROOT, "%10s", answer)));
    rows.forEach(
        (meant, read) -> {
          table.append(String.format(Locale.ROOT, "%n%-22s", "meant " + meant));
          for (int count : read) {
            table.append(String.format(Locale.ROOT, "%10d", count));
          }
        });
    return table.toString();
  }
}
