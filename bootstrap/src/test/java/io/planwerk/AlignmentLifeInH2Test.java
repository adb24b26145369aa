package io.planwerk;

import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.database.DatabaseSettings;
import io.planwerk.persistence.shared.Storage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class AlignmentLifeInH2Test extends AlignmentLife {
  private static World world;

  @BeforeAll
  static void open(@TempDir Path folder) {
    world = World.over(new DatabasePersistenceModule(new DatabaseSettings.InFolder(folder)));
  }

  @AfterAll
  static void close() {
    world.injector().getInstance(Storage.class).close();
  }

  @Override
  World world() {
    return world;
  }
}
