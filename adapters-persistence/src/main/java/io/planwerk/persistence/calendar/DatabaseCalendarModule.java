package io.planwerk.persistence.calendar;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.CalendarFeeds;

/** Calendar feeds in a database. */
public final class DatabaseCalendarModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(CalendarFeeds.class).to(DatabaseCalendarFeeds.class);
  }
}
