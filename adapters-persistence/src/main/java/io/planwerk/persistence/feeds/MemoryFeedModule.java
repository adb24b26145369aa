package io.planwerk.persistence.feeds;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Feeds;

/** Feeds in memory. */
public final class MemoryFeedModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Feeds.class).to(MemoryFeeds.class);
  }
}
