package io.planwerk;

import com.google.inject.Module;
import io.planwerk.persistence.MemoryPersistenceModule;

class SupplyLifeInMemoryTest extends SupplyLife {

  @Override
  Module persistence() {
    return new MemoryPersistenceModule();
  }
}
