package io.planwerk.domain.orientation;

import io.planwerk.domain.shared.EntityId.BusinessAreaId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the business with what social media could give it, after the fields of Bitkom's guide.
 * The rating is a judgement made before goals are set: it decides where goals are worth setting.
 *
 * @param id key by which goals refer to the business area
 * @param name what the area is called in the company
 * @param kind field of business that it belongs to
 * @param potential how much social media could do for the area, 1 (next to nothing) to 5 (very
 *     much)
 * @param potentialReason facts and experience on which the rating of the potential rests
 * @param levers ways in which social media could create value in the area, each named once
 * @param unit organisational unit that runs the area
 */
public record BusinessArea(
    BusinessAreaId id,
    Name name,
    @Nullable BusinessAreaKind kind,
    @Nullable Rating potential,
    @Nullable String potentialReason,
    List<ValueLever> levers,
    @Nullable UnitId unit) {

  public BusinessArea {
    levers = List.copyOf(levers);
    Invariants.check().unique("levers", levers).orThrow();
  }
}
