package io.planwerk;

import io.planwerk.persistence.MemoryPersistenceModule;

class AlignmentLifeInMemoryTest extends AlignmentLife {
  private static final World WORLD = World.over(new MemoryPersistenceModule());

  @Override
  World world() {
    return WORLD;
  }
}
