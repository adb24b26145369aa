package io.planwerk.persistence.memory;

import io.planwerk.domain.strategy.Status;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Where each strategy stands, to look for it. */
@Singleton
public final class StatusTable {
  private final MemoryTable<Status> table;

  @Inject
  StatusTable(Memory memory) {
    table = new MemoryTable<>(memory);
  }

  public MemoryTable<Status> table() {
    return table;
  }
}
