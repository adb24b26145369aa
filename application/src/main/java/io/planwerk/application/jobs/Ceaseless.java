package io.planwerk.application.jobs;

/**
 * Something that each of many servers does every other second, and at once when somebody wakes it.
 * Several may be at it at the same moment, on one server, too.
 */
public interface Ceaseless {

  /** Names it among all that is done again and again, for good. */
  String name();

  /** Does what there is to do. */
  void run();
}
