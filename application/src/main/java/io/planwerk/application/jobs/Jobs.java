package io.planwerk.application.jobs;

import io.planwerk.application.port.JobSchedule;
import jakarta.inject.Inject;
import java.util.Set;

/** Everything that is done again and again. */
public final class Jobs {
  private final Set<Minutely> minutely;
  private final Set<Ceaseless> ceaseless;
  private final JobSchedule schedule;

  @Inject
  public Jobs(Set<Minutely> minutely, Set<Ceaseless> ceaseless, JobSchedule schedule) {
    this.minutely = Set.copyOf(minutely);
    this.ceaseless = Set.copyOf(ceaseless);
    this.schedule = schedule;
  }

  /** From now on, this server does its part. */
  public void start() {
    schedule.start(
        minutely.stream().map(job -> new JobSchedule.Job(job.name(), job::run)).toList(),
        ceaseless.stream().map(job -> new JobSchedule.Job(job.name(), job::run)).toList());
  }
}
