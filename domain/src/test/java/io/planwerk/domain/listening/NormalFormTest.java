package io.planwerk.domain.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
  static final List<String> POSTS =
      Stream.of("tuning-de.txt", "tuning-en.txt", "unseen-de.txt", "unseen-en.txt")
          .flatMap(file -> LabelledPost.in(file).stream())
          .map(LabelledPost::text)
          .toList();

  private static long fingerprint(String text) {
    return NormalForm.of(text).fingerprint();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nie wieder diese Bank!|NIE WIEDER DIESE BANK",
        "Nie wieder diese Bank!|RT @petra_k: Nie wieder   diese Bank... https://t.example/x",
        "Nie wieder diese Bank!|@bank nie wieder diese bank www.example.org",
        "Geht's noch?|gehts noch",
        "Danke 👍|danke 👍🏽",
        "I ❤️ this|i ❤ this",
        "𝗡𝗶𝗲 wieder|nie wieder",
        "Großer Ärger|großer A\u0308rger"
      })
  void shouldBeTheSameForEchoes(String one, String other) {
    assertThat(NormalForm.of(one)).isEqualTo(NormalForm.of(other));
    assertThat(fingerprint(one)).isEqualTo(fingerprint(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nie wieder diese Bank!|Nie wieder diese Bahn!",
        "Rechnung 4711|Rechnung 4712",
        "a bc|ab c",
        "Danke 👍|Danke 👎"
      })
  void shouldDifferWhereThePostDiffers(String one, String other) {
    assertThat(fingerprint(one)).isNotEqualTo(fingerprint(other));
  }

  @Test
  void shouldHoldForEveryPost() {
    for (String post : POSTS) {
      String passedOn =
          "RT @someone: "
              + post.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
              + " https://a.example/b?c=d";
      assertThat(fingerprint(post.toLowerCase(Locale.ROOT).replace("ß", "ss")))
          .isEqualTo(fingerprint(passedOn.replace("ß", "ss")));
    }
  }

  @Test
  void shouldTellAllPostsApart() {
    Map<Long, NormalForm> seen = new HashMap<>();
    for (String post : POSTS) {
      NormalForm form = NormalForm.of(post);
      NormalForm before = seen.putIfAbsent(form.fingerprint(), form);
      assertThat(before == null || before.equals(form)).as(post).isTrue();
    }
  }

  @Test
  void shouldBeEmptyWithoutWords() {
    assertThat(NormalForm.of("@a https://x.example !").words()).isEmpty();
    assertThat(NormalForm.of("").words()).isEmpty();
  }
}
