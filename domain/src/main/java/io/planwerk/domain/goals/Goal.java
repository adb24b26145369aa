package io.planwerk.domain.goals;

import io.planwerk.domain.orientation.ValueLever;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.BusinessAreaId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.GoalTypeId;
import io.planwerk.domain.shared.EntityId.MarketId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached by a date, for the sake of a business area and within named audiences. A
 * goal starts as little more than a name and becomes specific, measurable, accepted, realistic and
 * timed (SMART) as target, owner and date are added. When resources don't suffice, priority and
 * weight decide which goals are cut first.
 *
 * @param id key by which measures, platforms and other goals refer to the goal
 * @param name the goal in a few words
 * @param description what exactly shall be different once the goal is reached
 * @param parent goal that this one helps to reach; another goal than this one
 * @param businessArea business area that gains when the goal is reached
 * @param type family that the goal belongs to, from the catalogue or the company's own types
 * @param levers ways in which the goal creates value, each named once
 * @param priority how far the strategy depends on the goal
 * @param weight importance beside goals of the same priority, more than 0 and at most 1000; twice
 *     the weight, twice the importance
 * @param audiences audiences in which the change shall happen, each named once
 * @param markets markets in focus, each named once
 * @param owner person who answers for the goal
 * @param due day by which the target shall be reached
 * @param target what counts as reached, as a figure or as criteria
 * @param rationale why the goal is worth its effort and why the target is realistic
 */
public record Goal(
    GoalId id,
    Name name,
    @Nullable String description,
    @Nullable GoalId parent,
    @Nullable BusinessAreaId businessArea,
    @Nullable GoalTypeId type,
    List<ValueLever> levers,
    @Nullable Priority priority,
    @Nullable BigDecimal weight,
    List<AudienceId> audiences,
    List<MarketId> markets,
    @Nullable PersonId owner,
    @Nullable LocalDate due,
    @Nullable Target target,
    @Nullable String rationale) {

  public Goal {
    levers = List.copyOf(levers);
    audiences = List.copyOf(audiences);
    markets = List.copyOf(markets);
    Invariants.check()
        .that(
            !id.equals(parent),
            "parent",
            FaultCode.INVALID_VALUE,
            "muss ein anderes Ziel sein",
            "must be another goal")
        .unique("levers", levers)
        .positive("weight", weight)
        .atMost("weight", weight, 1000)
        .unique("audiences", audiences)
        .unique("markets", markets)
        .orThrow();
    weight = weight == null ? null : Decimals.normal(weight);
  }
}
