package io.planwerk.persistence;

import com.google.inject.AbstractModule;
import io.planwerk.persistence.alignment.DatabaseAlignmentModule;
import io.planwerk.persistence.archive.DatabaseArchiveModule;
import io.planwerk.persistence.calendar.DatabaseCalendarModule;
import io.planwerk.persistence.database.DatabaseModule;
import io.planwerk.persistence.database.DatabaseSettings;
import io.planwerk.persistence.feeds.DatabaseFeedModule;
import io.planwerk.persistence.findings.DatabaseFindingModule;
import io.planwerk.persistence.incidents.DatabaseIncidentModule;
import io.planwerk.persistence.jobs.DatabaseJobModule;
import io.planwerk.persistence.lifecycle.DatabaseLifeCycleModule;
import io.planwerk.persistence.mentions.DatabaseMentionModule;
import io.planwerk.persistence.observations.DatabaseObservationModule;
import io.planwerk.persistence.people.DatabasePeopleModule;
import io.planwerk.persistence.retry.DatabaseRetryModule;
import io.planwerk.persistence.strategy.DatabaseStrategyModule;
import io.planwerk.persistence.supply.DatabaseSupplyModule;
import io.planwerk.persistence.trace.DatabaseTraceModule;
import io.planwerk.persistence.webhooks.DatabaseWebhookModule;
import io.planwerk.persistence.workspace.DatabaseWorkspaceModule;

/**
 * Keeps everything in a database, which is opened when the first of the ports is asked for. {@link
 * io.planwerk.persistence.shared.Storage} has to be closed in the end.
 */
public final class DatabasePersistenceModule extends AbstractModule {
  private final DatabaseSettings settings;

  public DatabasePersistenceModule(DatabaseSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    install(new DatabaseModule(settings));
    install(new DatabaseStrategyModule());
    install(new DatabaseAlignmentModule());
    install(new DatabaseFindingModule());
    install(new DatabaseLifeCycleModule());
    install(new DatabaseIncidentModule());
    install(new DatabaseMentionModule());
    install(new DatabaseObservationModule());
    install(new DatabasePeopleModule());
    install(new DatabaseCalendarModule());
    install(new DatabaseSupplyModule());
    install(new DatabaseTraceModule());
    install(new DatabaseJobModule());
    install(new DatabaseFeedModule());
    install(new DatabaseWebhookModule());
    install(new DatabaseWorkspaceModule());
    install(new DatabaseRetryModule());
    install(new DatabaseArchiveModule());
  }
}
