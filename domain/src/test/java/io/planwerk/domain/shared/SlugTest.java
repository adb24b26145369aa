package io.planwerk.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "goal-1", "a-b-c", "0-0"})
  void shouldTakeWordsJoinedByHyphens(String text) {
    assertThat(Slug.isSlug(text)).isTrue();
    Slug.require(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "ä", "a_b", "a/b", "a\n", "١"})
  void shouldRefuseAnythingElse(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> Slug.require(text))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::code)
                    .containsExactly(FaultCode.INVALID_VALUE));
  }

  @Test
  void shouldEndAt64Characters() {
    assertThat(Slug.isSlug("a".repeat(64))).isTrue();
    assertThat(Slug.isSlug("a".repeat(65))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Newsletter, newsletter",
    "Größe & Übermut, groesse-uebermut",
    "GRÖẞE, groesse",
    "Crème brûlée, creme-brulee",
    "'  5 % mehr!  ', 5-mehr",
    "C++, c",
    "ﬁne ①, fine-1",
    "東京, x",
    "'', x",
    "😀, x",
    "İstanbul, istanbul"
  })
  void shouldSpellNamesOut(String name, String slug) {
    assertThat(Slug.from(name)).isEqualTo(slug);
  }

  @Test
  void shouldSpellUmlautsOutHoweverTheyAreComposed() {
    assertThat(Slug.from("Gro\u0308ße U\u0308ber")).isEqualTo("groesse-ueber");
  }

  @Test
  void shouldMakeASlugOfAnything() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(90);
      for (int j = 0; j < length; j++) {
        name.append(
            random.nextBoolean()
                ? (char) random.nextInt(0x3000)
                : "aä- 😀".charAt(random.nextInt(6)));
      }
      String slug = Slug.from(name.toString());

      assertThat(slug).matches(Slug::isSlug);
      assertThat(Slug.from(slug)).isEqualTo(slug);
      assertThat(Slug.numbered(slug, 1 + random.nextInt(100_000))).matches(Slug::isSlug);
    }
  }

  @Test
  void shouldNumberWithinTheLimit() {
    assertThat(Slug.numbered("goal", 2)).isEqualTo("goal-2");
    assertThat(Slug.numbered("a".repeat(64), 12)).isEqualTo("a".repeat(61) + "-12");
    assertThat(Slug.numbered("a".repeat(60) + "-bbb", 12)).isEqualTo("a".repeat(60) + "-12");
  }
}
