package io.planwerk.domain.objections;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How good the classifier is on sentences that it has not learnt from; prints what it measures. */
class UnseenObjectionsTest {
  private static final List<Example> UNSEEN = Example.in("unseen.txt");

  private static final List<Example> HEARD = Example.in("heard.txt");
  private static final Predicate<Example> OBJECTION = example -> example.block().isPresent();
  private static final int PARTS = 10;

  /**
   * What became of sentences.
   *
   * @param right put to the right block
   * @param wrong put to another one, or to one at all though they are no objection
   * @param all of them
   */
  private record Result(int right, int wrong, int all) {
    static final Result NONE = new Result(0, 0, 0);

    static Result of(
        List<Example> examples, Predicate<Example> chosen, ObjectionClassifier classifier) {
      Result result = NONE;
      for (Example example : examples.stream().filter(chosen).toList()) {
        Optional<StumblingBlock> found =
            Optional.ofNullable(classifier.classify(example.sentence(), null).block());
        boolean right = found.isPresent() && found.equals(example.block());
        result = result.plus(new Result(right ? 1 : 0, found.isPresent() && !right ? 1 : 0, 1));
      }
      return result;
    }

    Result plus(Result other) {
      return new Result(right + other.right, wrong + other.wrong, all + other.all);
    }

    double rightRate() {
      return right / (double) all;
    }

    double wrongRate() {
      return wrong / (double) all;
    }
  }

  @Test
  void shouldBeMeasuredOnSentencesThatItHasNotLearnt() {
    List<String> learnt = HEARD.stream().map(UnseenObjectionsTest::bare).toList();

    assertThat(UNSEEN).hasSizeGreaterThanOrEqualTo(120);
    assertThat(UNSEEN).map(UnseenObjectionsTest::bare).doesNotContainAnyElementsOf(learnt);
  }

  /** Measured once, after all was learnt and set; the bounds are a floor below what came out. */
  @Test
  void shouldHitMostOfWhatItHasNeverSeen() {
    ObjectionClassifier classifier = ObjectionClassifier.shipped();
    Result objections = result("unseen objections", UNSEEN, OBJECTION, classifier);
    for (Tongue tongue : Tongue.values()) {
      result("  " + tongue, UNSEEN, OBJECTION.and(e -> e.tongue() == tongue), classifier);
    }
    for (StumblingBlock block : StumblingBlock.values()) {
      Predicate<Example> ofBlock = example -> example.block().equals(Optional.of(block));
      assertThat(result("  " + block, UNSEEN, ofBlock, classifier).rightRate())
          .isGreaterThanOrEqualTo(0.7);
    }
    Result others = result("unseen, no objections", UNSEEN, OBJECTION.negate(), classifier);

    assertThat(objections.rightRate()).isGreaterThanOrEqualTo(0.83);
    assertThat(objections.wrongRate()).isLessThanOrEqualTo(0.05);
    assertThat(others.wrongRate()).isLessThanOrEqualTo(0.15);
  }

  /** The harder measure: what was written to be different, each tenth told by the other nine. */
  @Test
  void shouldHitMostOfWhatItIsTaughtWithout() {
    Result objections = Result.NONE;
    Result others = Result.NONE;
    for (int part = 0; part < PARTS; part++) {
      List<Example> learnt = new ArrayList<>();
      List<Example> left = new ArrayList<>();
      for (int i = 0; i < HEARD.size(); i++) {
        (i % PARTS == part ? left : learnt).add(HEARD.get(i));
      }
      ObjectionClassifier classifier = new ObjectionClassifier(learnt);
      objections = objections.plus(Result.of(left, OBJECTION, classifier));
      others = others.plus(Result.of(left, OBJECTION.negate(), classifier));
    }
    print("left out objections", objections);
    print("left out, no objections", others);

    assertThat(objections.rightRate()).isGreaterThanOrEqualTo(0.78);
    assertThat(objections.wrongRate()).isLessThanOrEqualTo(0.09);
    assertThat(others.wrongRate()).isLessThanOrEqualTo(0.12);
  }

  private static Result result(
      String name,
      List<Example> examples,
      Predicate<Example> chosen,
      ObjectionClassifier classifier) {
    Result result = Result.of(examples, chosen, classifier);
    print(name, result);
    return result;
  }

  private static void print(String name, Result result) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %3d sentences: %3d right, %2d wrong, %3d not sure%n",
        name,
        result.all(),
        result.right(),
        result.wrong(),
        result.all() - result.right() - result.wrong());
  }

  private static String bare(Example example) {
    return example.sentence().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
