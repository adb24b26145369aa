package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;

/**
 * What kind of crisis it is, as far as the choice of words depends on it (Coombs 2007, situational
 * crisis communication theory).
 *
 * @param crisisHistory whether something like it has happened before
 * @param negativeReputation whether the organisation was seen badly before
 * @param unfounded whether an accusation is false, and that can be shown
 */
public record Classification(
    CrisisType type, boolean crisisHistory, boolean negativeReputation, boolean unfounded) {

  public Classification {
    Invariants.check()
        .that(
            !unfounded || type.isAccusation(),
            "unfounded",
            FaultCode.INVALID_VALUE,
            "gilt nur für Gerüchte und Vorwürfe von außen",
            "holds for rumors and challenges only")
        .orThrow();
  }

  /** Whether people will hold it more responsible than the kind of crisis tells. */
  public boolean isIntensified() {
    return crisisHistory || negativeReputation;
  }

  /** The posture that fits: the weakest that still answers the responsibility that people see. */
  public Posture posture() {
    if (unfounded) {
      return Posture.DENY;
    }
    return switch (type.cluster()) {
      case VICTIM -> isIntensified() ? Posture.DIMINISH : Posture.BASE;
      case ACCIDENTAL -> isIntensified() ? Posture.REBUILD : Posture.DIMINISH;
      case PREVENTABLE -> Posture.REBUILD;
    };
  }
}
