package io.planwerk.domain.resources;

import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Month;

/**
 * Hours of one month that differ from the usual ones, because of holidays, a fair or a campaign.
 *
 * @param month month that deviates
 * @param hours hours in that month, in place of the usual ones
 */
public record MonthlyHours(Month month, Hours hours) {}
