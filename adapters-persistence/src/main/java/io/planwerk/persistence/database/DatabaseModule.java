package io.planwerk.persistence.database;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.planwerk.application.Health;
import io.planwerk.application.port.Transactions;
import io.planwerk.persistence.shared.Storage;
import jakarta.inject.Singleton;

/** An open database with its transactions and its health. */
public final class DatabaseModule extends AbstractModule {
  private final DatabaseSettings settings;

  public DatabaseModule(DatabaseSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    bind(Storage.class).to(Database.class);
    bind(Transactions.class).to(Database.class);
    bind(Health.class).to(DatabaseHealth.class);
  }

  @Provides
  @Singleton
  Database database() {
    return Database.open(settings);
  }
}
