package io.planwerk.domain.handling;

import java.time.Instant;

/**
 * A step that was taken with a mention.
 *
 * @param number its place among those of the mention, from 1
 * @param at when it was entered
 * @param by who entered it
 */
public record HandlingEvent(int number, Instant at, String by, HandlingEntry entry) {}
