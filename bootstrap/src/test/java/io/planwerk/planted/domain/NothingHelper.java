package io.planwerk.planted.domain;

/** Has a name that says nothing. */
final class NothingHelper {}
