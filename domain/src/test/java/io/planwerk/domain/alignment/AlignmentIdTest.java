package io.planwerk.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.shared.BrokenInvariants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentIdTest {

  @Test
  void shouldTellRevisionAndNumber() {
    assertThat(new AlignmentId(12, 3)).hasToString("r12-3");
    assertThat(AlignmentId.parse("r12-3")).contains(new AlignmentId(12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "r12", "r0-1", "r1-0", "r01-1", "R1-1", "r1-1 ", "r1234567890-1", "x"})
  void shouldNotReadWhatIsNone(String text) {
    assertThat(AlignmentId.parse(text)).isEmpty();
  }

  @Test
  void shouldCountFromOne() {
    assertThatThrownBy(() -> new AlignmentId(0, 1)).isInstanceOf(BrokenInvariants.class);
    assertThatThrownBy(() -> new AlignmentId(1, 0)).isInstanceOf(BrokenInvariants.class);
  }
}
