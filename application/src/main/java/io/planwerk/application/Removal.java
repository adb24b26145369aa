package io.planwerk.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who removed something, when and why.
 *
 * @param at kept to the millisecond
 * @param by the name of the actor
 * @param reason free text, or absent
 */
public record Removal(Instant at, String by, @Nullable String reason) {}
