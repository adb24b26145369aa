package io.planwerk.persistence.jobs;

import io.planwerk.application.port.JobSchedule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Jobs without a clock: they are done when somebody says so. */
@Singleton
public final class MemoryJobs implements JobSchedule {
  private final Set<String> wanted = new ConcurrentSkipListSet<>();
  private volatile List<Job> jobs = List.of();

  @Inject
  MemoryJobs() {}

  @Override
  public void start(List<Job> minutely, List<Job> everywhere) {
    jobs = Stream.concat(minutely.stream(), everywhere.stream()).toList();
  }

  @Override
  public void soon(String name) {
    wanted.add(name);
  }

  /** Those that are wanted soon, and from now on no more. */
  public Set<String> wanted() {
    Set<String> all = Set.copyOf(wanted);
    wanted.removeAll(all);
    return all;
  }

  /** Does every job once, as if a minute had passed. */
  public void run() {
    jobs.forEach(job -> job.work().run());
  }

  @Override
  public void close() {
    jobs = List.of();
  }
}
