package io.planwerk.domain.content;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.InternalTextId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular piece for the company's own staff, so that employees hear from their company what the
 * public hears.
 *
 * @param id names this text in the document
 * @param name what the piece is called inside, such as intranet column
 * @param channel internal medium that carries it: intranet, staff magazine, notice board
 * @param theme subject that it takes up
 * @param units parts of the organisation that receive it; none means everybody
 * @param owner role that writes it or has it written
 * @param piecesPerMonth pieces in an average month, 0 or more
 */
public record InternalText(
    InternalTextId id,
    Name name,
    @Nullable String channel,
    @Nullable ThemeId theme,
    List<UnitId> units,
    @Nullable PersonId owner,
    @Nullable BigDecimal piecesPerMonth) {
  public InternalText {
    units = List.copyOf(units);
    piecesPerMonth = piecesPerMonth == null ? null : Decimals.normal(piecesPerMonth);
    Invariants.check().atLeast("piecesPerMonth", piecesPerMonth, 0).orThrow();
  }
}
