package io.planwerk;

import com.google.inject.Module;
import io.planwerk.persistence.MemoryPersistenceModule;

class WebhookLifeInMemoryTest extends WebhookLife {

  @Override
  Module persistence() {
    return new MemoryPersistenceModule();
  }
}
