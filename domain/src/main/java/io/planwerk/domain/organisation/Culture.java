package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How open the company is today; a culture that does not bear criticism is a reason against
 * starting that companies themselves name often (Bitkom 2012).
 *
 * @param platformsBlockedInside true when employees cannot reach the networks from their workplace
 * @param criticism ability to take public criticism, from 1 (none) to 5 (welcomes it)
 * @param fit how well the strategy fits the way people work together, from 1 (against it) to 5 (as
 *     if made for it)
 * @param note what the ratings rest on
 */
public record Culture(
    @Nullable Boolean platformsBlockedInside,
    @Nullable Rating criticism,
    @Nullable Rating fit,
    @Nullable String note) {}
