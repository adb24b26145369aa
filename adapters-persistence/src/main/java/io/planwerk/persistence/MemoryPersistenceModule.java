package io.planwerk.persistence;

import com.google.inject.AbstractModule;
import io.planwerk.persistence.alignment.MemoryAlignmentModule;
import io.planwerk.persistence.calendar.MemoryCalendarModule;
import io.planwerk.persistence.feeds.MemoryFeedModule;
import io.planwerk.persistence.findings.MemoryFindingModule;
import io.planwerk.persistence.incidents.MemoryIncidentModule;
import io.planwerk.persistence.jobs.MemoryJobModule;
import io.planwerk.persistence.lifecycle.MemoryLifeCycleModule;
import io.planwerk.persistence.memory.MemoryModule;
import io.planwerk.persistence.mentions.MemoryMentionModule;
import io.planwerk.persistence.observations.MemoryObservationModule;
import io.planwerk.persistence.people.MemoryPeopleModule;
import io.planwerk.persistence.retry.MemoryRetryModule;
import io.planwerk.persistence.strategy.MemoryStrategyModule;
import io.planwerk.persistence.supply.MemorySupplyModule;
import io.planwerk.persistence.trace.MemoryTraceModule;
import io.planwerk.persistence.webhooks.MemoryWebhookModule;
import io.planwerk.persistence.workspace.MemoryWorkspaceModule;

/**
 * Keeps everything in the memory of this process: for tests, and for commands that keep nothing.
 */
public final class MemoryPersistenceModule extends AbstractModule {

  @Override
  protected void configure() {
    install(new MemoryModule());
    install(new MemoryStrategyModule());
    install(new MemoryAlignmentModule());
    install(new MemoryFindingModule());
    install(new MemoryLifeCycleModule());
    install(new MemoryIncidentModule());
    install(new MemoryMentionModule());
    install(new MemoryObservationModule());
    install(new MemoryPeopleModule());
    install(new MemoryCalendarModule());
    install(new MemorySupplyModule());
    install(new MemoryTraceModule());
    install(new MemoryJobModule());
    install(new MemoryFeedModule());
    install(new MemoryWebhookModule());
    install(new MemoryWorkspaceModule());
    install(new MemoryRetryModule());
  }
}
