package io.planwerk.persistence.jobs;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.JobSchedule;

/** Jobs in memory. */
public final class MemoryJobModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(JobSchedule.class).to(MemoryJobs.class);
  }
}
