package io.planwerk.application.jobs;

import io.planwerk.application.port.JobSchedule;
import jakarta.inject.Inject;
import java.util.Set;

/** Everything that is done again and again. */
public final class Jobs {
  private final Set<Minutely> jobs;
  private final JobSchedule schedule;

  @Inject
  public Jobs(Set<Minutely> jobs, JobSchedule schedule) {
    this.jobs = Set.copyOf(jobs);
    this.schedule = schedule;
  }

  /** From now on, this server does its part. */
  public void start() {
    schedule.start(jobs.stream().map(job -> new JobSchedule.Job(job.name(), job::run)).toList());
  }
}
