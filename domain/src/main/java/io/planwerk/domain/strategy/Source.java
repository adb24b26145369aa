package io.planwerk.domain.strategy;

import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * Where facts of a strategy come from.
 *
 * @param title what the source is called
 * @param link where it can be read
 * @param licence the terms under which its content may be used
 * @param note what was taken from it, or what it lacks
 */
public record Source(
    Name title, @Nullable Link link, @Nullable String licence, @Nullable String note) {}
