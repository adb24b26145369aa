package io.planwerk.planted;

/** Part of the bootstrap. */
public final class Seen {}
