package io.planwerk.persistence.database;

import io.planwerk.application.Health;
import jakarta.inject.Inject;

/** As ready as the database. */
final class DatabaseHealth implements Health {
  private final Database database;

  @Inject
  DatabaseHealth(Database database) {
    this.database = database;
  }

  @Override
  public boolean isReady() {
    return database.answers();
  }
}
