package io.planwerk.persistence.archive;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Archives;

/** Archives of a database. */
public final class DatabaseArchiveModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Archives.class).to(DatabaseArchives.class);
  }
}
