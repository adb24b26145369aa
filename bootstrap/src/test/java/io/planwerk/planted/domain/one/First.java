package io.planwerk.planted.domain.one;

/** Half of a cycle. */
public record First(io.planwerk.planted.domain.two.Second second) {}
