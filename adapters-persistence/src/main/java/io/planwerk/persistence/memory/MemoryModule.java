package io.planwerk.persistence.memory;

import com.google.inject.AbstractModule;
import io.planwerk.application.Health;
import io.planwerk.application.port.Transactions;
import io.planwerk.persistence.shared.Storage;

/** The memory of this process with its transactions; it is always ready. */
public final class MemoryModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Storage.class).to(Memory.class);
    bind(Transactions.class).to(Memory.class);
    bind(Health.class).toInstance(() -> true);
  }
}
