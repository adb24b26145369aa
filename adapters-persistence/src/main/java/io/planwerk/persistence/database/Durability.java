package io.planwerk.persistence.database;

/** Waits until what was committed survives the death of the process. */
interface Durability {

  /** For databases whose commits do that by themselves. */
  Durability BY_COMMIT = () -> {};

  /** Called by each thread after its commit and before anybody is told of it. */
  void afterCommit();
}
