package io.planwerk.domain.trace;

/**
 * What shall be erased from a trace.
 *
 * @param actor in whose entries what is told of a person goes
 */
public record VeilEntry(String actor) {}
