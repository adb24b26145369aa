package io.planwerk.application.port;

import java.util.List;

/**
 * Sees to it that jobs are done once a minute, each by exactly one of the servers that share what
 * is kept. A job that a server didn't finish is taken over by another one.
 */
public interface JobSchedule extends AutoCloseable {

  /**
   * A job.
   *
   * @param name names it among all, the same on each server
   * @param work what is done; what it throws ends it for this time
   */
  record Job(String name, Runnable work) {}

  /** Takes part from now on, until it is closed. */
  void start(List<Job> jobs);

  /**
   * Has a job done as soon as possible, once the transaction around is kept. Where it is under way
   * at that moment, it is done the next minute.
   */
  void soon(String name);

  /** Takes no part any more; waits a little for what is under way. */
  @Override
  void close();
}
