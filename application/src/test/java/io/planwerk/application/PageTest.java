package io.planwerk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void shouldGoOnBehindItsLastItem() {
    assertThat(Page.of(List.of("a", "b", "c"), 2, key -> key + "!"))
        .isEqualTo(new Page<>(List.of("a", "b"), "b!"));
  }

  @Test
  void shouldEndWhereNothingFollows() {
    assertThat(Page.of(List.of("a", "b"), 2, key -> key))
        .isEqualTo(new Page<>(List.of("a", "b"), null));
    assertThat(Page.of(List.<String>of(), 2, key -> key)).isEqualTo(new Page<>(List.of(), null));
  }
}
