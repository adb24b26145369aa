package io.planwerk.domain.crisis;

import static io.planwerk.domain.crisis.Posture.BOLSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.crisis.ResponseAdvice.Fit;
import io.planwerk.domain.shared.BrokenInvariants;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The guidelines of Coombs (2007), case by case. */
class ResponseAdviceTest {

  private static Classification crisis(CrisisType type, boolean history, boolean reputation) {
    return new Classification(type, history, reputation, false);
  }

  private static Fit fit(Classification crisis, ResponseStrategy strategy) {
    return ResponseAdvice.of(crisis, strategy).fit();
  }

  @ParameterizedTest(name = "{0}, history {1}, reputation {2}, unfounded {3}: {4}")
  @CsvSource({
    // 1: minimal responsibility, no history, good reputation: informing is enough
    "NATURAL_DISASTER, false, false, false, BASE",
    "RUMOR, false, false, false, BASE",
    "WORKPLACE_VIOLENCE, false, false, false, BASE",
    "PRODUCT_TAMPERING, false, false, false, BASE",
    // 3: minimal responsibility with history or bad reputation: diminish
    "NATURAL_DISASTER, true, false, false, DIMINISH",
    "RUMOR, false, true, false, DIMINISH",
    "WORKPLACE_VIOLENCE, true, true, false, DIMINISH",
    "PRODUCT_TAMPERING, false, true, false, DIMINISH",
    // 4: low responsibility, no history, good reputation: diminish
    "CHALLENGE, false, false, false, DIMINISH",
    "TECHNICAL_ERROR_ACCIDENT, false, false, false, DIMINISH",
    "TECHNICAL_ERROR_PRODUCT, false, false, false, DIMINISH",
    // 5: low responsibility with history or bad reputation: rebuild
    "CHALLENGE, true, false, false, REBUILD",
    "TECHNICAL_ERROR_ACCIDENT, false, true, false, REBUILD",
    "TECHNICAL_ERROR_PRODUCT, true, true, false, REBUILD",
    // 6: strong responsibility: rebuild, whatever history and reputation are
    "HUMAN_ERROR_ACCIDENT, false, false, false, REBUILD",
    "HUMAN_ERROR_PRODUCT, true, false, false, REBUILD",
    "MISDEED_NO_INJURY, false, true, false, REBUILD",
    "MISDEED_MANAGEMENT, false, false, false, REBUILD",
    "MISDEED_INJURY, true, true, false, REBUILD",
    // 7: unfounded rumors and challenges: deny
    "RUMOR, false, false, true, DENY",
    "RUMOR, true, true, true, DENY",
    "CHALLENGE, false, false, true, DENY",
    "CHALLENGE, false, true, true, DENY"
  })
  void shouldAskForThePostureThatAnswersTheResponsibility(
      CrisisType type, boolean history, boolean reputation, boolean unfounded, Posture asked) {
    assertThat(new Classification(type, history, reputation, unfounded).posture()).isEqualTo(asked);
  }

  @ParameterizedTest
  @EnumSource(CrisisType.class)
  void shouldAlwaysInformFirst(CrisisType type) {
    assertThat(fit(crisis(type, false, false), ResponseStrategy.INSTRUCTING_INFORMATION))
        .isEqualTo(Fit.FIRST);
    assertThat(fit(crisis(type, true, true), ResponseStrategy.ADJUSTING_INFORMATION))
        .isEqualTo(Fit.FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCT_TAMPERING, false, EXCUSE, TOO_STRONG",
    "PRODUCT_TAMPERING, false, APOLOGY, TOO_STRONG",
    "PRODUCT_TAMPERING, true, JUSTIFICATION, FITS",
    "PRODUCT_TAMPERING, true, COMPENSATION, TOO_STRONG",
    "TECHNICAL_ERROR_PRODUCT, false, EXCUSE, FITS",
    "TECHNICAL_ERROR_PRODUCT, false, COMPENSATION, TOO_STRONG",
    "TECHNICAL_ERROR_PRODUCT, true, JUSTIFICATION, TOO_WEAK",
    "TECHNICAL_ERROR_PRODUCT, true, APOLOGY, FITS",
    "MISDEED_INJURY, false, EXCUSE, TOO_WEAK",
    "MISDEED_INJURY, false, COMPENSATION, FITS",
    "MISDEED_INJURY, false, DENIAL, UNFIT",
    "PRODUCT_TAMPERING, false, SCAPEGOAT, UNFIT",
    "CHALLENGE, false, ATTACK_ACCUSER, UNFIT"
  })
  void shouldTellWhatIsTooWeakOrTooStrong(
      CrisisType type, boolean history, ResponseStrategy strategy, Fit fit) {
    assertThat(fit(crisis(type, history, false), strategy)).isEqualTo(fit);
  }

  @Test
  void shouldDenyTheUnfoundedAndAdmitNothing() {
    Classification rumor = new Classification(CrisisType.RUMOR, false, false, true);

    assertThat(fit(rumor, ResponseStrategy.DENIAL)).isEqualTo(Fit.FITS);
    assertThat(fit(rumor, ResponseStrategy.EXCUSE)).isEqualTo(Fit.UNFIT);
    assertThat(fit(rumor, ResponseStrategy.APOLOGY)).isEqualTo(Fit.UNFIT);
    assertThat(fit(rumor, ResponseStrategy.VICTIMAGE)).isEqualTo(Fit.IN_ADDITION);
  }

  @ParameterizedTest
  @EnumSource(CrisisType.class)
  void shouldLetOnlyVictimsSpeakOfBeingOne(CrisisType type) {
    assertThat(fit(crisis(type, false, false), ResponseStrategy.VICTIMAGE))
        .isEqualTo(type.cluster() == Cluster.VICTIM ? Fit.IN_ADDITION : Fit.UNFIT);
    Stream.of(ResponseStrategy.REMINDER, ResponseStrategy.INGRATIATION)
        .forEach(one -> assertThat(fit(crisis(type, true, true), one)).isEqualTo(Fit.IN_ADDITION));
  }

  @Test
  void shouldSayWhyAndWhereFromInBothLanguages() {
    assertThat(ResponseAdvice.on(crisis(CrisisType.MISDEED_INJURY, false, false)))
        .hasSize(ResponseStrategy.values().length)
        .allMatch(one -> !one.because().de().isBlank() && !one.because().en().isBlank())
        .allMatch(one -> one.source().contains("Coombs"));
    assertThat(Arrays.stream(ResponseStrategy.values()).filter(s -> s.posture() == BOLSTER))
        .hasSize(3);
  }

  @Test
  void shouldCallOnlyAccusationsUnfounded() {
    assertThatThrownBy(() -> new Classification(CrisisType.MISDEED_INJURY, false, false, true))
        .isInstanceOf(BrokenInvariants.class);
  }
}
