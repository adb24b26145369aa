package io.planwerk.domain.catalogues;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.organisation.LegalStatus;
import io.planwerk.domain.organisation.LegalTopic;
import io.planwerk.domain.shared.Bilingual;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LegalDutyTest {
  @Test
  void shouldThinkOfEveryFieldOfLaw() {
    assertThat(LegalDuty.ALL)
        .extracting(LegalDuty::topic)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(LegalTopic.OTHER)));
  }

  @Test
  void shouldBeOpenUntilSomebodyChecks() {
    assertThat(LegalDuty.ALL)
        .extracting(duty -> duty.in(Bilingual::de).status())
        .containsOnly(LegalStatus.OPEN);
  }
}
