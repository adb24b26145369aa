package io.planwerk.application.port;

import java.util.List;

/**
 * Sees to it that jobs are done: some once a minute, each by exactly one of the servers that share
 * what is kept, and taken over by another one where a server didn't finish; some by each server,
 * every other second.
 */
public interface JobSchedule extends AutoCloseable {

  /**
   * A job.
   *
   * @param name names it among all, the same on each server
   * @param work what is done; what it throws ends it for this time
   */
  record Job(String name, Runnable work) {}

  /**
   * Takes part from now on, until it is closed.
   *
   * @param minutely done once a minute by one of the servers
   * @param everywhere done by each; may begin again while it is under way
   */
  void start(List<Job> minutely, List<Job> everywhere);

  /**
   * Has a job done as soon as possible, once the transaction around is kept; one that is done
   * everywhere, by this server. Where another is under way at that moment, it is done the next
   * minute.
   */
  void soon(String name);

  /** Takes no part any more; waits a little for what is under way. */
  @Override
  void close();
}
