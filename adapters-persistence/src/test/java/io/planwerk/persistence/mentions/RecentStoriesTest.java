package io.planwerk.persistence.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.mentions.TextPrint;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stories are found by their bands, those that arrived last only. */
class RecentStoriesTest {
  private static TextPrint print(int number) {
    return TextPrint.of(
            IntStream.range(0, 12)
                .mapToObj(i -> "wort" + (number * 100 + i))
                .collect(Collectors.joining(" ")))
        .orElseThrow();
  }

  @Test
  void shouldFindEachAmongMany() {
    RecentStories recent = new RecentStories(1_000, 0);
    IntStream.range(0, 1_000).forEach(i -> recent.add("story-" + i, print(i)));

    for (int i = 0; i < 1_000; i++) {
      assertThat(recent.near(List.of(print(i)))).containsExactly("story-" + i);
    }
    assertThat(recent.near(List.of(print(5_000)))).isEmpty();
    assertThat(recent.near(List.of(print(3), print(700)))).containsOnly("story-3", "story-700");
  }

  @Test
  void shouldForgetTheOldestOfMoreThanTwiceAsMany() {
    RecentStories recent = new RecentStories(100, 0);
    IntStream.range(0, 250).forEach(i -> recent.add("story-" + i, print(i)));

    assertThat(recent.size()).isEqualTo(150);
    assertThat(recent.near(List.of(print(99)))).isEmpty();
    for (int i = 100; i < 250; i++) {
      assertThat(recent.near(List.of(print(i)))).containsExactly("story-" + i);
    }
  }
}
