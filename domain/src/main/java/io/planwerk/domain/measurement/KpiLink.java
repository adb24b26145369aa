package io.planwerk.domain.measurement;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.KpiLinkId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The claim that one figure moves another, a link of the impact chain from impulse to result.
 *
 * @param id names this link in the document
 * @param name the claim in a few words
 * @param from figure that moves the other
 * @param to figure that is moved, another than the first
 * @param conversion units of the moved figure that one unit of the first brings, more than 0
 * @param delayDays days until the effect shows, 0 or more
 * @param basis what the claim rests on
 */
public record KpiLink(
    KpiLinkId id,
    @Nullable Name name,
    KpiId from,
    KpiId to,
    @Nullable BigDecimal conversion,
    @Nullable Integer delayDays,
    @Nullable LinkBasis basis) {
  public KpiLink {
    conversion = conversion == null ? null : Decimals.normal(conversion);
    Invariants.check()
        .that(
            !from.equals(to),
            "to",
            FaultCode.INVALID_VALUE,
            "muss eine andere Kennzahl sein als „from“",
            "must be another figure than 'from'")
        .positive("conversion", conversion)
        .atLeast("delayDays", delayDays, 0)
        .orThrow();
  }
}
