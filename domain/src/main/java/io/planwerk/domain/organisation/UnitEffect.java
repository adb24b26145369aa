package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.EntityId.UnitEffectId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the strategy changes in the work of a department, so that nobody is taken by surprise.
 *
 * @param id names this effect in the document
 * @param name the effect in a few words
 * @param unit department whose work changes
 * @param effect what is done differently from now on
 * @param roleChange how roles or job descriptions change
 * @param knowledge skills that the department has to build up
 */
public record UnitEffect(
    UnitEffectId id,
    Name name,
    @Nullable UnitId unit,
    @Nullable String effect,
    @Nullable String roleChange,
    List<SkillId> knowledge) {
  public UnitEffect {
    knowledge = List.copyOf(knowledge);
  }
}
