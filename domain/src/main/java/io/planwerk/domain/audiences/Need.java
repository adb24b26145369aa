package io.planwerk.domain.audiences;

import io.planwerk.domain.shared.EntityId.NeedId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Something that an audience wants to know, decide or get done. A theme without a need behind it is
 * talk about oneself.
 *
 * @param id key by which themes refer to the need
 * @param name the need in a few words
 * @param description in which situation it arises and what would satisfy it
 * @param importance how much it matters to the audience, 1 (hardly) to 5 (decisive)
 */
public record Need(
    NeedId id, Name name, @Nullable String description, @Nullable Rating importance) {}
