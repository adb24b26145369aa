package io.planwerk.domain.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final int WORDS = 30;

  private static Signature signature(List<String> words) {
    return Signature.of(new NormalForm(words));
  }

  private static Signature signature(String text) {
    return Signature.of(NormalForm.of(text));
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(2000));
    }
    return words;
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> union = new HashSet<>(shingles(one));
    Set<List<String>> common = new HashSet<>(shingles(one));
    union.addAll(shingles(other));
    common.retainAll(shingles(other));
    return common.size() / (double) union.size();
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 3));
    }
    return shingles;
  }

  @Test
  void shouldBeTheSameForEchoes() {
    for (String post : NormalFormTest.POSTS) {
      assertThat(signature("RT @a: " + post + " https://b.example"))
          .isEqualTo(signature(post))
          .hasSameHashCodeAs(signature(post));
    }
  }

  @Test
  void shouldFindPostsWithOneWordChanged() {
    Random random = new Random(7);
    int near = 0;
    int candidates = 0;
    int rounds = 2000;
    for (int round = 0; round < rounds; round++) {
      List<String> post = words(random, WORDS);
      List<String> changed = new ArrayList<>(post);
      changed.set(random.nextInt(WORDS), "changed");
      near += signature(post).isNear(signature(changed)) ? 1 : 0;
      candidates +=
          Collections.disjoint(signature(post).bands(), signature(changed).bands()) ? 0 : 1;
    }
    System.out.printf(
        Locale.ROOT,
        "one word of 30 changed: near %.2f %%, found by a band %.2f %%%n",
        100.0 * near / rounds,
        100.0 * candidates / rounds);
    assertThat(near).isGreaterThan((int) (0.98 * rounds));
    assertThat(candidates).isGreaterThan((int) (0.995 * rounds));
  }

  @Test
  void shouldEstimateTheSimilarity() {
    Random random = new Random(11);
    double error = 0;
    int rounds = 2000;
    for (int round = 0; round < rounds; round++) {
      List<String> post = words(random, WORDS);
      List<String> changed = new ArrayList<>(post);
      for (int change = random.nextInt(8); change >= 0; change--) {
        changed.set(random.nextInt(WORDS), "changed" + change);
      }
      error += signature(post).similarity(signature(changed)) - jaccard(post, changed);
    }
    assertThat(error / rounds).isCloseTo(0, within(0.01));
  }

  @Test
  void shouldHardlyEverTakeDifferentPostsForNear() {
    Random random = new Random(13);
    int near = 0;
    int candidates = 0;
    int pairs = 0;
    List<Signature> generated = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      generated.add(signature(words(random, 5 + random.nextInt(40))));
    }
    for (int i = 0; i < generated.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs++;
        near += generated.get(i).isNear(generated.get(j)) ? 1 : 0;
        candidates +=
            Collections.disjoint(generated.get(i).bands(), generated.get(j).bands()) ? 0 : 1;
      }
    }
    System.out.printf(
        Locale.ROOT, "%d different pairs: %d near, %d share a band%n", pairs, near, candidates);
    assertThat(near).isZero();
    assertThat(candidates).isLessThan(pairs / 1000);
  }

  @Test
  void shouldTellRealPostsApart() {
    List<NormalForm> forms = NormalFormTest.POSTS.stream().map(NormalForm::of).distinct().toList();
    List<Signature> signatures = forms.stream().map(Signature::of).toList();
    int wrong = 0;
    for (int i = 0; i < forms.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean near = signatures.get(i).isNear(signatures.get(j));
        wrong += near && jaccard(forms.get(i).words(), forms.get(j).words()) < 0.4 ? 1 : 0;
      }
    }
    assertThat(wrong).isZero();
  }

  @Test
  void shouldTakeShortPostsWhole() {
    assertThat(signature("Danke!").isNear(signature("danke"))).isTrue();
    assertThat(signature("Danke sehr").isNear(signature("Danke schön"))).isFalse();
    assertThat(signature("").similarity(signature("@a https://b.example"))).isEqualTo(1);
    assertThat(signature("Nie wieder Bank").isNear(signature("Nie wieder Bahn"))).isFalse();
  }

  @Test
  void shouldComeBackAsItWasStored() {
    Signature signature = signature("Ein Beitrag, den viele teilen");

    assertThat(Signature.stored(signature.numbers())).isEqualTo(signature);
    assertThatIllegalArgumentException().isThrownBy(() -> Signature.stored(List.of(1, 2)));
  }
}
