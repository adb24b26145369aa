package io.planwerk.rest.lifecycle;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.strategy.Status;
import io.planwerk.rest.strategy.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A step that is asked for.
 *
 * @param to where to
 * @param reason why, if it is said
 */
record Transition(Status to, @Nullable String reason) {
  Transition {
    Invariants.check()
        .that(
            reason == null || reason.codePointCount(0, reason.length()) <= Parts.LONGEST_REASON,
            "reason",
            FaultCode.TOO_LONG,
            "nimmt höchstens " + Parts.LONGEST_REASON + " Zeichen",
            "takes at most " + Parts.LONGEST_REASON + " characters")
        .orThrow();
  }
}
