package io.planwerk.persistence.calendar;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.CalendarFeeds;

/** Calendar feeds in memory. */
public final class MemoryCalendarModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(CalendarFeeds.class).to(MemoryCalendarFeeds.class);
  }
}
