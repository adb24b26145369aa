package io.planwerk.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapTest {

  @Test
  void shouldAllowStagesThatOpenNoPlatform() {
    assertThat(new Roadmap(List.of(), List.of(), 0).newPlatformsPerStage()).isZero();
  }

  @Test
  void shouldRefuseANegativeLimit() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> new Roadmap(List.of(), List.of(), -1))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/newPlatformsPerStage"));
  }
}
