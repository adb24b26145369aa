package io.planwerk.application.trace;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does or did.
 *
 * @param type what, such as strategy.goals.changed
 * @param place the address of what was made or changed
 * @param organisation the one that it is about; absent where a strategy tells, or there is none
 * @param request names the request in logs
 * @param status of the answer; absent before there is one
 * @param revision of the strategy that came of it
 * @param address from where the request came
 * @param agent what the caller's program calls itself
 * @param reason why, in the words of whoever did it
 */
public record Deed(
    String type,
    String method,
    String place,
    @Nullable OrganisationId organisation,
    @Nullable StrategyId strategy,
    String request,
    @Nullable Integer status,
    @Nullable Integer revision,
    @Nullable String address,
    @Nullable String agent,
    @Nullable String reason) {}
