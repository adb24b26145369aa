package io.planwerk.domain.objections;

import io.planwerk.domain.objections.Classification.Score;
import io.planwerk.domain.objections.Regression.Lesson;
import io.planwerk.domain.objections.Traits.Trait;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the five stumbling blocks stands behind a sentence in German or English, and by
 * which words. It has learnt from the sentences in {@code heard.txt} and says that it isn't sure
 * rather than guess.
 */
public final class ObjectionClassifier {
  private static final List<StumblingBlock> BLOCKS = List.of(StumblingBlock.values());
  private static final int NONE = BLOCKS.size();
  private static final double LEAST_CONFIDENCE = 0.5;
  private static final double LEAST_LEAD = 0.2;
  private static final double LEAST_REASON = 0.1;
  private static final int MOST_WORDS = 5;
  private static final int DIGITS = 3;

  private final Traits traits;
  private final Regression regression;
  private final Map<Tongue, Set<String>> vocabulary = new EnumMap<>(Tongue.class);

  ObjectionClassifier(List<Example> examples) {
    traits = new Traits(Notions.shipped());
    regression =
        new Regression(
            examples.stream()
                .map(
                    example ->
                        new Lesson(
                            traits.of(example.sentence(), example.tongue()),
                            example.block().map(BLOCKS::indexOf).orElse(NONE)))
                .toList(),
            BLOCKS.size() + 1);
    for (Example example : examples) {
      Set<String> words = vocabulary.computeIfAbsent(example.tongue(), tongue -> new HashSet<>());
      Word.of(example.sentence(), example.tongue()).forEach(word -> words.add(word.plain()));
    }
  }

  /** The classifier that has learnt all that is shipped. */
  public static ObjectionClassifier shipped() {
    return Shipped.CLASSIFIER;
  }

  /** Learns when it is first asked for, not when the server starts. */
  private static final class Shipped {
    private static final ObjectionClassifier CLASSIFIER =
        new ObjectionClassifier(Example.in("heard.txt"));
  }

  /**
   * Classifies a sentence.
   *
   * @param tongue the language it is in; found out by its words where absent
   */
  public Classification classify(String sentence, @Nullable Tongue tongue) {
    Tongue spoken = tongue == null ? tongue(sentence) : tongue;
    Map<String, Trait> shown = traits.of(sentence, spoken);
    double[] confidence = regression.probabilities(shown);
    List<StumblingBlock> order = new ArrayList<>(BLOCKS);
    order.sort(Comparator.comparingDouble(block -> -confidence[BLOCKS.indexOf(block)]));
    Doubt doubt = doubt(shown, confidence, order);
    return new Classification(
        new Language(spoken == Tongue.GERMAN ? "de" : "en"),
        doubt == null ? order.getFirst() : null,
        doubt,
        order.stream()
            .map(
                block ->
                    new Score(
                        block,
                        rounded(confidence[BLOCKS.indexOf(block)]),
                        words(shown, BLOCKS.indexOf(block))))
            .toList(),
        rounded(confidence[NONE]));
  }

  /** The language with more of the words among its examples; German where they have as many. */
  private Tongue tongue(String sentence) {
    return known(sentence, Tongue.ENGLISH) > known(sentence, Tongue.GERMAN)
        ? Tongue.ENGLISH
        : Tongue.GERMAN;
  }

  private long known(String sentence, Tongue tongue) {
    Set<String> words = vocabulary.getOrDefault(tongue, Set.of());
    return Word.of(sentence, Tongue.ENGLISH).stream()
        .filter(word -> words.contains(word.plain()))
        .count();
  }

  private @Nullable Doubt doubt(
      Map<String, Trait> shown, double[] confidence, List<StumblingBlock> order) {
    if (shown.entrySet().stream()
        .noneMatch(trait -> trait.getValue().meaning() && regression.knows(trait.getKey()))) {
      return Doubt.UNKNOWN_WORDS;
    }
    double best = confidence[BLOCKS.indexOf(order.getFirst())];
    if (confidence[NONE] >= best) {
      return Doubt.NO_OBJECTION;
    }
    double next = Math.max(confidence[NONE], confidence[BLOCKS.indexOf(order.get(1))]);
    return best < LEAST_CONFIDENCE || best - next < LEAST_LEAD ? Doubt.TOO_CLOSE : null;
  }

  private List<String> words(Map<String, Trait> shown, int block) {
    Map<String, Double> words = new LinkedHashMap<>();
    regression
        .reasons(shown, block)
        .forEach(
            (trait, reason) -> {
              Trait of = shown.get(trait);
              if (of != null) {
                words.merge(of.word(), reason, Double::sum);
              }
            });
    return words.entrySet().stream()
        .filter(word -> word.getValue() >= LEAST_REASON)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
