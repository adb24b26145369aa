package io.planwerk.planted.unmarked;

/** Stands in a package that says nothing. */
final class Nameless {}
