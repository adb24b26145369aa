package io.planwerk.persistence.jobs;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.JobSchedule;

/** Jobs in a database. */
public final class DatabaseJobModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(JobSchedule.class).to(DatabaseJobs.class);
  }
}
