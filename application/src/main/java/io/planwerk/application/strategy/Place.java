package io.planwerk.application.strategy;

/** A part of a strategy that has an address. */
public sealed interface Place {

  /** The whole document. */
  record Whole() implements Place {}

  /** One section, by its name. */
  record Section(String section) implements Place {}

  /** One list of entities within a section. */
  record Collection(String section, String collection) implements Place {}

  /** One entity of a section, in whichever list of the section it stands. */
  record Entity(String section, String id) implements Place {}
}
