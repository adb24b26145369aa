package io.planwerk.application;

/** Tells whether the server can do its work. */
public interface Health {

  /** Whether everything that requests need answers, the database above all. */
  boolean isReady();
}
