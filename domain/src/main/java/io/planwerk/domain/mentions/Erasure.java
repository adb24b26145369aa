package io.planwerk.domain.mentions;

import java.time.Instant;

/**
 * That what somebody said was erased, on request. It is remembered by a pseudonym, so that the same
 * person isn't taken in again by the next delivery.
 *
 * @param number its place among those of the strategy, from 1
 * @param pseudonym of the author, see {@link Pseudonyms#of}
 * @param reason why, in the words of whoever did it
 * @param mentions how many were erased
 */
public record Erasure(
    int number, String pseudonym, Instant at, String by, String reason, int mentions) {}
