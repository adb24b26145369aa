package io.planwerk.domain.listening;

import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells German and English from each other and from other languages by common words and by groups
 * of three letters, after Cavnar and Trenkle (1994), weighed as naive Bayes does.
 */
final class LanguageProfiles {
  private static final Language GERMAN = new Language("de");
  private static final Language ENGLISH = new Language("en");
  private static final double RARE = 0.3;
  private static final double COMMON_WORD = 3.5;
  private static final double LISTED_WORD = 2;
  private static final double EXPECTED = 1.5;
  private static final double SURE = 1;
  private static final int FEWEST_LETTERS = 4;

  private final List<String> tags = new ArrayList<>();
  private final Map<String, float[]> words = new HashMap<>();
  private final GroupTable groups;

  LanguageProfiles(Vocabulary german, Vocabulary english) {
    Map<String, Map<Long, Integer>> counts = new HashMap<>();
    Map<String, Set<String>> common = new HashMap<>();
    for (String line : Lines.of(LanguageProfiles.class, "languages.txt")) {
      String[] parts = line.split(" ", 3);
      if (!tags.contains(parts[0])) {
        tags.add(parts[0]);
      }
      Map<Long, Integer> count = counts.computeIfAbsent(parts[0], tag -> new HashMap<>());
      for (String word : parts[2].toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
        learn(word, count);
        if (parts[1].equals("words")) {
          common.computeIfAbsent(parts[0], tag -> new HashSet<>()).add(word);
        }
      }
    }
    german.forms().forEach(form -> learn(form, counts.getOrDefault("de", new HashMap<>())));
    english.forms().forEach(form -> learn(form, counts.getOrDefault("en", new HashMap<>())));
    groups = weighGroups(counts);
    weighWords(common);
    weighForms("de", german, english);
    weighForms("en", english, german);
  }

  private static void learn(String word, Map<Long, Integer> count) {
    long group = ' ';
    for (int i = 0; i <= word.length(); i++) {
      group = next(group, i == word.length() ? ' ' : word.charAt(i));
      if (i > 0) {
        count.merge(group, 1, Integer::sum);
      }
    }
  }

  private static long next(long group, char letter) {
    return ((group << 16) | letter) & 0xFFFFFFFFFFFFL;
  }

  private GroupTable weighGroups(Map<String, Map<Long, Integer>> counts) {
    Set<Long> all = new HashSet<>();
    counts.values().forEach(count -> all.addAll(count.keySet()));
    float[] unseen = new float[tags.size()];
    Map<Long, float[]> weights = new HashMap<>();
    for (int tag = 0; tag < tags.size(); tag++) {
      Map<Long, Integer> count = counts.getOrDefault(tags.get(tag), Map.of());
      double total = count.values().stream().mapToInt(Integer::intValue).sum() + RARE * all.size();
      unseen[tag] = (float) Math.log(RARE / total);
      for (Long group : all) {
        weights.computeIfAbsent(group, ignored -> new float[tags.size()])[tag] =
            (float) Math.log((count.getOrDefault(group, 0) + RARE) / total);
      }
    }
    return new GroupTable(weights, unseen);
  }

  private void weighWords(Map<String, Set<String>> common) {
    for (int tag = 0; tag < tags.size(); tag++) {
      for (String word : common.getOrDefault(tags.get(tag), Set.of())) {
        words.computeIfAbsent(word, ignored -> new float[tags.size()])[tag] = (float) COMMON_WORD;
      }
    }
  }

  /** Words that only one of the two lists has point to its language. */
  private void weighForms(String tag, Vocabulary own, Vocabulary other) {
    Set<String> foreign = new HashSet<>(other.forms());
    for (String form : own.forms()) {
      if (form.length() >= FEWEST_LETTERS && !foreign.contains(form)) {
        float[] weights = words.computeIfAbsent(form, ignored -> new float[tags.size()]);
        weights[tags.indexOf(tag)] = Math.max(weights[tags.indexOf(tag)], (float) LISTED_WORD);
      }
    }
  }

  /**
   * What is told of a language.
   *
   * @param told de, en, or und for another language as well as for too little text to tell
   * @param likeliest the same, but also where it isn't sure
   */
  record Guess(Language told, Language likeliest) {
    private static final Guess NONE = new Guess(TextReading.UNKNOWN, TextReading.UNKNOWN);
  }

  Guess of(String text) {
    float[] score = new float[tags.size()];
    int letters = 0;
    int foreign = 0;
    int at = 0;
    StringBuilder word = new StringBuilder(32);
    while (at < text.length()) {
      char letter = text.charAt(at);
      int skipped = letter == '@' ? Letters.endOfMention(text, at) : Letters.endOfLink(text, at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      if (Character.isLetter(letter) || (!word.isEmpty() && Letters.isApostrophe(letter))) {
        word.append(letter == '’' ? '\'' : Character.toLowerCase(letter));
        letters++;
        foreign += letter > 0x24F ? 1 : 0;
      } else {
        weigh(word, score);
      }
      at++;
    }
    weigh(word, score);
    return letters < FEWEST_LETTERS || foreign * 2 > letters ? Guess.NONE : best(score);
  }

  private void weigh(StringBuilder word, float[] score) {
    if (word.isEmpty()) {
      return;
    }
    long group = ' ';
    for (int i = 0; i <= word.length(); i++) {
      group = next(group, i == word.length() ? ' ' : word.charAt(i));
      if (i > 0) {
        add(groups.of(group), score);
      }
    }
    float[] common = words.get(word.toString());
    if (common != null) {
      add(common, score);
    }
    word.setLength(0);
  }

  private static void add(float[] weights, float[] score) {
    for (int i = 0; i < score.length; i++) {
      score[i] += weights[i];
    }
  }

  private Guess best(float[] score) {
    int german = tags.indexOf("de");
    int english = tags.indexOf("en");
    score[german] += (float) EXPECTED;
    score[english] += (float) EXPECTED;
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    Language likeliest = best == german ? GERMAN : best == english ? ENGLISH : TextReading.UNKNOWN;
    float[] sorted = score.clone();
    Arrays.sort(sorted);
    boolean sure = sorted[sorted.length - 1] - sorted[sorted.length - 2] >= SURE;
    return new Guess(sure ? likeliest : TextReading.UNKNOWN, likeliest);
  }
}
