package io.planwerk.planted.domain.two;

/** Half of a cycle. */
public record Second(io.planwerk.planted.domain.one.First first) {}
