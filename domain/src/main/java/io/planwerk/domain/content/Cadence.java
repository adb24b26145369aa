package io.planwerk.domain.content;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.CadenceId;
import io.planwerk.domain.shared.EntityId.FormatId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Invariants;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How often a platform is served with a format or a theme: the promise of regularity that the hours
 * of the team have to keep.
 *
 * @param id names this cadence in the document
 * @param platform platform that is served
 * @param format kind of piece published; absent when the figure holds for all kinds together
 * @param theme subject served; absent when the figure holds for all subjects together
 * @param piecesPerMonth pieces published in an average month, more than 0
 * @param note what else the editors should know, such as fixed weekdays
 */
public record Cadence(
    CadenceId id,
    PlatformId platform,
    @Nullable FormatId format,
    @Nullable ThemeId theme,
    BigDecimal piecesPerMonth,
    @Nullable String note) {
  public Cadence {
    piecesPerMonth = Decimals.normal(piecesPerMonth);
    Invariants.check().positive("piecesPerMonth", piecesPerMonth).orThrow();
  }
}
