package io.planwerk.domain.returns;

import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is spent for a goal: the cost of each measure, shared out among the goals that it gives to
 * by how far a month of it carries each of them.
 *
 * @param pointer JSON Pointer of the goal
 * @param results how far the goal's figure came in the months that were looked at, in its unit
 * @param perResult cost of one of these units; empty without results
 */
public record GoalCost(
    GoalId goal,
    Name name,
    String pointer,
    Cost cost,
    Optional<BigDecimal> results,
    Optional<Money> perResult) {}
