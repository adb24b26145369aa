package io.planwerk.planted.domain;

/** Depends on the bootstrap. */
record SeesBootstrap(io.planwerk.planted.Seen seen) {}
