package io.planwerk.domain.workspace;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation looks, for documents that are handed to it.
 *
 * @param colour its colour
 * @param logo its sign
 */
public record Brand(@Nullable Colour colour, @Nullable Logo logo) {}
