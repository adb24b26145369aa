package io.planwerk.application.jobs;

/** Something to be done once a minute, by exactly one of many servers on one database. */
public interface Minutely {

  /** Names it among the others, for good. */
  String name();

  /** Does it. What fails is tried again a minute later. */
  void run();
}
