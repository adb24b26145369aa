package io.planwerk.persistence.feeds;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Feeds;

/** Feeds in a database. */
public final class DatabaseFeedModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Feeds.class).to(DatabaseFeeds.class);
  }
}
