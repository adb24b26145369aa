package io.planwerk.domain.content;

import io.planwerk.domain.shared.EntityId.FormatId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recurring kind of piece, such as the how-to video of three minutes, with the work that one
 * piece costs.
 *
 * @param id names this format in the document
 * @param name what the editors call the format
 * @param medium what the audience gets to see, hear or attend
 * @param platforms platforms on which the format is published
 * @param skill skill that makes most of the piece
 * @param hoursPerPiece working hours from idea to publication of one piece
 */
public record ContentFormat(
    FormatId id,
    Name name,
    @Nullable Medium medium,
    List<PlatformId> platforms,
    @Nullable SkillId skill,
    @Nullable Hours hoursPerPiece) {
  public ContentFormat {
    platforms = List.copyOf(platforms);
  }

  /** Hours that so many pieces take; empty as long as the hours of one piece aren't known. */
  public Optional<Hours> hoursFor(BigDecimal pieces) {
    return Optional.ofNullable(hoursPerPiece).map(hours -> hours.times(pieces));
  }
}
