package io.planwerk.domain.observations;

import java.time.Instant;

/**
 * A value that was replaced.
 *
 * @param observation as it was
 * @param until when it was replaced, to the millisecond
 * @param by who replaced it
 */
public record Earlier(Observation observation, Instant until, String by) {}
